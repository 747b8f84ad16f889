import { COMMERCE, SIGNALS, TASTE_VOTE } from "./signals.ts";

/** Score from which words alone make an ad political. */
export const STRONG = 2;
/** More marks of a sale than this weigh no more. */
const MAX_COMMERCE = 2;
const MAX_WORDS = 3;

export interface PoliticalScore {
  /** Weights of the distinct signals, less one for each mark of a sale beside weak signals; never below 0. */
  readonly score: number;
  /** The first words that counted, folded. */
  readonly words: readonly string[];
}

/** Scores folded text for political content. */
export function politicalScore(folded: string): PoliticalScore {
  const text = folded.replace(TASTE_VOTE, " ");
  let strong = 0;
  let weak = 0;
  const words: string[] = [];
  for (const { weight, words: pattern } of SIGNALS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    if (weight >= STRONG) strong += weight;
    else weak += weight;
    if (words.length < MAX_WORDS) words.push(match[0]);
  }
  const commerce = Math.min(MAX_COMMERCE, text.match(COMMERCE)?.length ?? 0);
  const isSale = commerce > 0 && strong <= STRONG;
  return { score: isSale ? Math.max(0, strong + weak - commerce) : strong + weak, words };
}
