import type { Evaluation } from "../rules/condition.ts";
import { not } from "../rules/truth.ts";
import type { Truth } from "../types/lattice.ts";
import type { Evidence, Missing } from "../types/verdict.ts";

/** The leaves that made a condition come out as it did: those a reader has to see to follow the answer. */
export function decisive(evaluation: Evaluation): readonly Evaluation[] {
  const { operator, truth, children } = evaluation;
  if (children === undefined || !["all", "any", "not"].includes(operator)) return [evaluation];
  const telling: Truth = operator === "not" ? not(truth) : truth;
  const chosen = children.filter((child) => child.truth === telling);
  return (chosen.length > 0 ? chosen : children).flatMap(decisive);
}

/** All gaps that left a condition open, without repeats. */
export function missingIn(evaluation: Evaluation): readonly Missing[] {
  const found = decisive(evaluation).flatMap(gapsOf);
  return dedupe(found, ({ fact, reason, declare }) => JSON.stringify([fact, reason, declare]));
}

function gapsOf(leaf: Evaluation): readonly Missing[] {
  if (leaf.truth !== "unknown") return [];
  return [...(leaf.missing ?? []), ...(leaf.children ?? []).flatMap((child) => missingIn(child))];
}

/** Everything seen in the ad that made a condition come out as it did, without repeats. */
export function evidenceIn(evaluation: Evaluation): readonly Evidence[] {
  return dedupe(collectEvidence(evaluation), ({ fact, at, quote, value }) =>
    JSON.stringify([at?.field, at?.span, quote ?? value, quote === undefined ? fact : ""]),
  );
}

const collectEvidence = (evaluation: Evaluation): readonly Evidence[] => decisive(evaluation).flatMap(seenIn);

function seenIn(leaf: Evaluation): readonly Evidence[] {
  // What breaks `every` is an item that fails; elsewhere a failed item is no evidence.
  const below = (leaf.children ?? []).filter((child) => child.truth !== "false" || leaf.operator === "every");
  return [...(leaf.evidence ?? []), ...below.flatMap(collectEvidence)];
}

/** The list item that the condition turned on, for messages. */
export function bindingIn(evaluation: Evaluation, name: string): unknown {
  for (const leaf of decisive(evaluation)) {
    if (leaf.binding?.name === name) return leaf.binding.item;
    for (const child of leaf.children ?? []) {
      const found = bindingIn(child, name);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** The items without those of the same key; of several the last. */
export function dedupe<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  if (items.length < 2) return items;
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
