import type { Features } from "./features.ts";

/** A concept met once, twice … weighs this much; more often weighs no more. */
const BY_COUNT = [0, 1, 1.4, 1.7, 1.9] as const;

const byCount = (count: number): number => BY_COUNT[Math.min(count, BY_COUNT.length - 1)] ?? 0;

/** Steps at which one more of a kind of sign still says something. */
const STEPS = [1, 2, 3] as const;
const MANY = [4, 8] as const;

/**
 * The inputs of the model that are not words: each concept, and how many there are of a kind. What concepts share lets
 * one that the corpus shows rarely weigh like its kind.
 */
export function signalsOf({ hits, counts }: Features): Map<string, number> {
  const signals = new Map<string, number>();
  for (const [key, count] of counts) signals.set(key, byCount(count));
  const strong = new Set<string>();
  const weak = new Set<string>();
  let weakHits = 0;
  for (const { concept, isStrong } of hits) {
    if (concept.topic === undefined) continue;
    (isStrong ? strong : weak).add(concept.id);
    if (!isStrong) weakHits += 1;
  }
  const isSale = counts.has("sale+") || counts.has("other-sense+");
  for (const step of STEPS) {
    if (strong.size >= step) signals.set(`strong>=${step}`, 1);
    if (weak.size >= step) signals.set(`weak>=${step}`, 1);
  }
  for (const many of MANY) if (weakHits >= many) signals.set(`weak-hits>=${many}`, 1);
  if (!isSale) signals.set("no-sale", 1);
  if (!isSale && strong.size > 0) signals.set("strong,no-sale", 1);
  if (isSale && strong.has("figure")) signals.set("figure,sale", 1);
  return signals;
}
