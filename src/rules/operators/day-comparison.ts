import { isDay } from "../../elections/days.ts";
import { isUnknown } from "../../types/fact.ts";
import type { Operator } from "../condition.ts";
import { truthOf } from "../truth.ts";
import { noteEdges } from "./edges.ts";
import { scalarTest } from "./scalar.ts";

const LAST = "9999-12-31";

/** Makes a comparison with a calendar day: `before`, `after`, `onOrBefore`, `onOrAfter`. */
export function dayComparison(
  name: string,
  doc: string,
  holds: (day: string, limit: string) => boolean,
): Operator {
  const example = `date: { ${name}: 2025-10-06 }`;
  return {
    name,
    doc,
    example,
    accepts: (type) => type.type === "day",
    schema: () => ({ type: "string", format: "date" }),
    compile(expected, type, path, compiler) {
      if (!isDay(expected)) {
        compiler.problem(path, `\`${name}\` needs a day`, `write \`${example}\``);
        return undefined;
      }
      noteEdges(type, expected, compiler);
      const { fact } = compiler;
      const test = scalarTest(fact, name, expected, (value) =>
        truthOf(typeof value === "string" && holds(value.slice(0, 10), expected)),
      );
      return (node, at, run) => {
        const notBefore = isUnknown(node) ? node.notBefore : undefined;
        // The comparison turns once, so it is settled when the first possible day and the last agree.
        if (notBefore === undefined || holds(notBefore, expected) !== holds(LAST, expected))
          return test(node, at, run);
        const truth = truthOf(holds(notBefore, expected));
        return { truth, fact, operator: name, expected, actual: `not before ${notBefore}` };
      };
    },
  };
}
