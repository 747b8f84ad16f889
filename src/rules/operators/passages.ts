import { isObservation, isPartialList } from "../../types/fact.ts";
import type { Evaluation, Test } from "../condition.ts";
import { missingOf, openNode } from "../node.ts";
import { or } from "../truth.ts";

/** Asks a test of one text whether it holds for some passage; passages that could not be read leave a "no" open. */
export function overPassages(test: Test, fact: string, operator: string, expected: unknown): Test {
  return (node, at, run) => {
    const list = isPartialList(node) ? node.items : node;
    const gaps = isPartialList(node) ? node.missing.map((gap) => missingOf(gap, fact)) : [];
    const { value, missing } = openNode(list, fact, at);
    if (missing !== undefined) return { truth: "unknown", fact, operator, expected, missing: [missing] };
    const passages: readonly unknown[] = Array.isArray(value) ? value : [];
    const results = passages.map((passage) => inPlace(test(passage, fieldOf(passage) ?? at, run)));
    const truth = or([
      ...results.map((result) => result.truth),
      ...(gaps.length > 0 ? ["unknown" as const] : []),
    ]);
    const hits = results.filter((result) => result.truth === "true");
    return {
      truth,
      fact,
      operator,
      expected,
      actual: `${passages.length} passages read`,
      evidence: hits.flatMap((hit) => hit.evidence ?? []),
      missing:
        truth === "unknown" ? [...gaps, ...results.flatMap((result) => result.missing ?? [])] : undefined,
    };
  };
}

function fieldOf(passage: unknown): string | undefined {
  return isObservation(passage) ? passage.at?.field : undefined;
}

/** The passage's own observation says only that it was read; a hit inside it is the evidence. */
function inPlace(result: Evaluation): Evaluation {
  return { ...result, evidence: result.evidence?.filter(({ quote }) => quote !== undefined) };
}
