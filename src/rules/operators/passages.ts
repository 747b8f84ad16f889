import { isObservation } from "../../types/fact.ts";
import type { Evaluation, Test } from "../condition.ts";
import { openList } from "../node.ts";
import { or } from "../truth.ts";

/** Asks a test of one text whether it holds for some passage; passages that could not be read leave a "no" open. */
export function overPassages(test: Test, fact: string, operator: string, expected: unknown): Test {
  return (node, at, run) => {
    const { items, gaps, absent } = openList(node, fact);
    if (absent !== undefined) return { truth: "unknown", fact, operator, expected, missing: [absent] };
    const results = items.map((passage, index) =>
      inPlace(test(passage, fieldOf(passage) ?? `${at}[${index}]`, run)),
    );
    const truths = results.map((result) => result.truth);
    const truth = or(gaps.length > 0 ? [...truths, "unknown"] : truths);
    const hits = results.filter((result) => result.truth === "true");
    return {
      truth,
      fact,
      operator,
      expected,
      actual: `${items.length} passages read`,
      evidence: hits.flatMap((hit) => hit.evidence ?? []),
      nearMiss:
        hits.length > 0 ? undefined : results.find(({ nearMiss }) => nearMiss !== undefined)?.nearMiss,
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
