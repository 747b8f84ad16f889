import type { Rating } from "../../types/fact-check.ts";
import { ratingOfWords } from "./rating-words.ts";

/** A `reviewRating` as far as it was given. */
export interface GivenRating {
  readonly words?: string | undefined;
  readonly value?: number | undefined;
  readonly best?: number | undefined;
  readonly worst?: number | undefined;
}

/**
 * A rating on the common scale. The publisher's words go before the number, which many leave at a default; where the
 * two say the opposite, nobody can tell which is the slip, so the rating is unknown.
 */
export function normaliseRating({ words, ...scale }: GivenRating): Rating {
  const said = words === undefined ? undefined : ratingOfWords(words);
  const counted = ratingOfNumber(scale);
  if (said === undefined) return words === undefined || isNumber(words) ? counted : "unknown";
  const isOpposite = (said === "true" && counted === "false") || (said === "false" && counted === "true");
  return isOpposite ? "unknown" : said;
}

const isNumber = (words: string): boolean => /^\s*-?\d+(?:[.,]\d+)?(?:\s*\/\s*\d+)?\s*$/.test(words);

/** schema.org: without them, the worst rating is 1 and the best 5. A value off the scale, often 0 or -1, is "not rated". */
function ratingOfNumber({ value, best = 5, worst = 1 }: Omit<GivenRating, "words">): Rating {
  if (value === undefined || best <= worst || value < worst || value > best) return "unknown";
  const place = (value - worst) / (best - worst);
  if (place <= 0.125) return "false";
  if (place < 0.4) return "mostly-false";
  return place <= 0.6 ? "mixed" : "true";
}
