import type { Truth } from "../../types/lattice.ts";
import type { Evidence } from "../../types/verdict.ts";
import type { Evaluation, Run, Test } from "../condition.ts";
import { GAP, openNode, plainValue } from "../node.ts";
import { shorten } from "../shorten.ts";

/** What a test of one plain value answers; a truth, or a truth with the gap that made it unknown. */
export type ScalarAnswer = Truth | Pick<Evaluation, "truth" | "missing" | "evidence" | "nearMiss">;

/** Longest value that a trace repeats from the ad. */
const MAX_ACTUAL = 200;

const shown = (value: unknown): unknown => (typeof value === "string" ? shorten(value, MAX_ACTUAL) : value);

/** What was declared of a medium is evidence in its place: the medium alone would not say what about it. */
const declaredIn = (field: string, fact: string, value: unknown): Evidence => ({
  fact,
  at: { field },
  value: shown(value),
  certainty: "certain",
  detector: "submission",
});

/** Makes a test of plain values: opens the node, and leaves absent and merely possible values unknown. */
export function scalarTest(
  fact: string,
  operator: string,
  expected: unknown,
  decide: (value: unknown, run: Run, at: string) => ScalarAnswer,
): Test {
  const traced: Test = (node, at, run) => {
    const { value, missing, evidence } = openNode(node, fact);
    const seen = evidence === undefined ? undefined : [evidence];
    if (missing !== undefined) {
      const gap = { missing: [missing], evidence: seen };
      return { truth: "unknown", fact, operator, expected, actual: shown(value), ...gap };
    }
    const answer = decide(value, run, at);
    const declared = seen === undefined && at.startsWith("media[") ? [declaredIn(at, fact, value)] : seen;
    const actual = shown(value);
    if (typeof answer === "string")
      return { fact, operator, expected, actual, evidence: declared, truth: answer };
    return { fact, operator, expected, actual, evidence: declared, ...answer };
  };
  return Object.assign(traced, {
    truth: (node: unknown, run: Run): Truth => {
      const value = plainValue(node);
      if (value === GAP) return "unknown";
      const answer = decide(value, run, "");
      return typeof answer === "string" ? answer : answer.truth;
    },
  });
}
