import type { FactType } from "../../evidence/fact-type.ts";
import type { Operator } from "../condition.ts";
import { isMap } from "../is-map.ts";
import { openList } from "../node.ts";

const LENGTH: FactType = { type: "number", doc: "Number of items." };

export const count: Operator = {
  name: "count",
  doc: "The number of items in the list passes a test of numbers.",
  example: "media: { count: { atMost: 10 } }",
  accepts: (type) => type.type === "list",
  schema: (_type, inner) => inner(LENGTH),
  compile(expected, _type, path, compiler) {
    const { fact } = compiler;
    const test = compiler.compileTest(expected, LENGTH, path, fact);
    const turns = numbersIn(expected).flatMap((limit) => [Math.floor(limit), Math.floor(limit) + 1]);
    return (node, at, run) => {
      const { items, gaps, absent } = openList(node, fact);
      if (absent) return { truth: "unknown", fact, operator: "count", expected, missing: [absent] };
      const result = test(items.length, at, run);
      const isSettled = turns.every(
        (more) => more <= items.length || test(more, at, run).truth === result.truth,
      );
      // With gaps there may be more items; that matters only when a limit lies ahead.
      if (gaps.length === 0 || isSettled) return { ...result, operator: "count", expected };
      return {
        truth: "unknown",
        fact,
        operator: "count",
        expected,
        actual: `${items.length} or more`,
        missing: gaps,
      };
    };
  },
};

/** All limits that the test compares with, however nested. */
function numbersIn(expected: unknown): number[] {
  if (typeof expected === "number") return [expected];
  if (Array.isArray(expected)) return expected.flatMap(numbersIn);
  return isMap(expected) ? Object.values(expected).flatMap(numbersIn) : [];
}
