import type { Operator } from "../condition.ts";
import { truthOf } from "../truth.ts";
import { noteEdges } from "./edges.ts";
import { scalarTest } from "./scalar.ts";

/** Makes a comparison of numbers: `atLeast`, `atMost`, `moreThan`, `lessThan`. */
export function numberComparison(
  name: string,
  doc: string,
  example: string,
  holds: (value: number, limit: number) => boolean,
): Operator {
  return {
    name,
    doc,
    example,
    accepts: (type) => type.type === "number",
    schema: () => ({ type: "number" }),
    compile(expected, type, path, compiler) {
      if (typeof expected !== "number") {
        compiler.problem(path, `\`${name}\` needs a number`, `write \`${example}\``);
        return undefined;
      }
      noteEdges(type, expected, compiler);
      return scalarTest(compiler.fact, name, expected, (value) =>
        truthOf(typeof value === "number" && holds(value, expected)),
      );
    },
  };
}
