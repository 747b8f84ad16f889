import type { Evaluation } from "../rules/condition.ts";
import { not } from "../rules/truth.ts";
import type { Evidence, Missing } from "../types/verdict.ts";

/**
 * Visits the leaves that made a condition come out as it did, those a reader has to see to follow the answer, until
 * one gives something. Findings ask this many times, so it builds no lists.
 */
export function firstDecisive<T>(
  evaluation: Evaluation,
  visit: (leaf: Evaluation) => T | undefined,
): T | undefined {
  const { operator, truth, children } = evaluation;
  if (children === undefined || (operator !== "all" && operator !== "any" && operator !== "not"))
    return visit(evaluation);
  const telling = operator === "not" ? not(truth) : truth;
  const isTold = children.some((child) => child.truth === telling);
  for (const child of children) {
    if (isTold && child.truth !== telling) continue;
    const found = firstDecisive(child, visit);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All gaps that left a condition open, without repeats. */
export function missingIn(evaluation: Evaluation): readonly Missing[] {
  const found: Missing[] = [];
  collectGaps(evaluation, found);
  return dedupe(found, gapKey);
}

function collectGaps(evaluation: Evaluation, found: Missing[]): void {
  firstDecisive(evaluation, (leaf): undefined => {
    if (leaf.truth !== "unknown") return;
    for (const gap of leaf.missing ?? []) found.push(gap);
    for (const child of leaf.children ?? []) collectGaps(child, found);
  });
}

/** What tells gaps apart. */
export const gapKey = ({ fact, reason, declare }: Missing): string =>
  `${fact}\n${reason}\n${declare === undefined ? "" : `"${declare}`}`;

/** Everything seen in the ad that made a condition come out as it did, without repeats. */
export function evidenceIn(evaluation: Evaluation): readonly Evidence[] {
  const found: Evidence[] = [];
  collectEvidence(evaluation, found);
  return dedupe(found, ({ fact, at, quote, value }) => {
    const words = quote === undefined ? `${fact} ${keyOf(value)}` : `"${quote}`;
    return `${at?.field}\n${at?.span?.[0]}\n${at?.span?.[1]}\n${words}`;
  });
}

function collectEvidence(evaluation: Evaluation, found: Evidence[]): void {
  firstDecisive(evaluation, (leaf): undefined => {
    for (const one of leaf.evidence ?? []) found.push(one);
    for (const child of leaf.children ?? []) {
      // What breaks `every` is an item that fails; elsewhere a failed item is no evidence.
      if (child.truth !== "false" || leaf.operator === "every") collectEvidence(child, found);
    }
  });
}

/** The list item that the condition turned on, for messages. */
export function bindingIn(evaluation: Evaluation, name: string): unknown {
  return firstDecisive(evaluation, ({ binding, children = [] }) => {
    if (binding?.name === name) return binding.item;
    for (const child of children) {
      const found = bindingIn(child, name);
      if (found !== undefined) return found;
    }
    return undefined;
  });
}

/** A text that tells values apart. */
export const keyOf = (value: unknown): string =>
  typeof value === "string" ? `"${value}` : String(JSON.stringify(value));

/** The items without those of the same key; of several the last. */
export function dedupe<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  if (items.length < 2) return items;
  const byKey = new Map<string, T>();
  for (const item of items) byKey.set(key(item), item);
  return byKey.size === items.length ? items : [...byKey.values()];
}
