import type { Truth } from "../../types/lattice.ts";
import type { Evaluation, Test } from "../condition.ts";
import { openNode } from "../node.ts";

/** What a test of one plain value answers; a truth, or a truth with the gap that made it unknown. */
export type ScalarAnswer = Truth | Pick<Evaluation, "truth" | "missing" | "evidence">;

/** Makes a test of plain values: opens the node, and leaves absent and merely possible values unknown. */
export function scalarTest(
  fact: string,
  operator: string,
  expected: unknown,
  decide: (value: unknown, run: Parameters<Test>[2], at: string) => ScalarAnswer,
): Test {
  return (node, at, run) => {
    if (node !== undefined && typeof node !== "object") {
      const answer = decide(node, run, at);
      if (typeof answer === "string") return { truth: answer, fact, operator, expected, actual: node };
    }
    const { value, missing, evidence } = openNode(node, fact);
    if (missing !== undefined) {
      const seen = evidence === undefined ? undefined : [evidence];
      return {
        truth: "unknown",
        fact,
        operator,
        expected,
        actual: value,
        missing: [missing],
        evidence: seen,
      };
    }
    const answer = decide(value, run, at);
    const base = {
      fact,
      operator,
      expected,
      actual: value,
      evidence: evidence === undefined ? undefined : [evidence],
    };
    return typeof answer === "string" ? { ...base, truth: answer } : { ...base, ...answer };
  };
}
