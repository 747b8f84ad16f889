import type { Operator } from "../condition.ts";
import { truthOf } from "../truth.ts";
import { noteEdges } from "./edges.ts";
import { scalarTest } from "./scalar.ts";

/** Makes one of the four numeric comparisons. */
function comparison(
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

export const atLeast = comparison(
  "atLeast",
  "The number is this or more.",
  "height: { atLeast: 628 }",
  (v, n) => v >= n,
);
export const atMost = comparison(
  "atMost",
  "The number is this or less.",
  "election.daysToVote: { atMost: 60 }",
  (v, n) => v <= n,
);
export const moreThan = comparison(
  "moreThan",
  "The number is more than this.",
  "width: { moreThan: 0 }",
  (v, n) => v > n,
);
export const lessThan = comparison(
  "lessThan",
  "The number is less than this.",
  "election.daysToVote: { lessThan: 0 }",
  (v, n) => v < n,
);
