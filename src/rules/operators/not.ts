import type { Operator } from "../condition.ts";
import { not as negate } from "../truth.ts";

export const not: Operator = {
  name: "not",
  doc: "The test does not pass. Unknown stays unknown.",
  example: "substantiated: { not: true }",
  accepts: () => true,
  schema: () => ({}),
  compile(expected, type, path, compiler) {
    const { fact } = compiler;
    const inner = compiler.compileTest(expected, type, path, fact);
    return (node, at, run) => {
      const child = inner(node, at, run);
      return {
        truth: negate(child.truth),
        fact,
        operator: "not",
        expected,
        actual: child.actual,
        children: [child],
      };
    };
  },
};
