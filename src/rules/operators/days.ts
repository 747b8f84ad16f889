import { addDays } from "../../elections/days.ts";
import { isUnknown } from "../../types/fact.ts";
import type { Operator } from "../condition.ts";
import { truthOf } from "../truth.ts";
import { scalarTest } from "./scalar.ts";

const LAST = "9999-12-31";
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Makes one of the four comparisons with a calendar day. `turns` is the first day of the new answer. */
function comparison(
  name: string,
  doc: string,
  holds: (day: string, limit: string) => boolean,
  turns: (limit: string) => string,
): Operator {
  const example = `date: { ${name}: 2025-10-06 }`;
  return {
    name,
    doc,
    example,
    accepts: (type) => type.type === "day",
    schema: () => ({ type: "string", format: "date" }),
    compile(expected, type, path, compiler) {
      if (typeof expected !== "string" || !DAY.test(expected)) {
        compiler.problem(path, `\`${name}\` needs a day`, `write \`${example}\``);
        return undefined;
      }
      if (type.dated)
        compiler.reads.edges.push((first, last) =>
          [turns(expected)].filter((day) => day > first && day <= last),
        );
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

const next = (day: string): string => addDays(day, 1);

export const before = comparison(
  "before",
  "The day comes before this one.",
  (d, limit) => d < limit,
  (limit) => limit,
);
export const after = comparison("after", "The day comes after this one.", (d, limit) => d > limit, next);
export const onOrBefore = comparison(
  "onOrBefore",
  "The day is this one or an earlier one.",
  (d, limit) => d <= limit,
  next,
);
export const onOrAfter = comparison(
  "onOrAfter",
  "The day is this one or a later one.",
  (d, limit) => d >= limit,
  (limit) => limit,
);
