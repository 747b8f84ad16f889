import { distance } from "fastest-levenshtein";

/** No known name is this long, and the distance to a longer word would take long to count. */
const LONGEST = 64;

/** `paidForBy`, `paid-for-by` and `PAID_FOR_BY` are the same name. */
const fold = (name: string): string => name.replace(/[-_\s.]/g, "").toLowerCase();

/** The candidate that `word` most likely is a slip of: one edit in three characters at most. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const folded = fold(word);
  let best: string | undefined;
  let least = Math.floor(Math.max(folded.length, 3) / 3) + 1;
  for (const candidate of candidates) {
    const edits = editsBetween(folded, fold(candidate));
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}

const letters = (word: string): string => [...word].sort().join("");

/** Levenshtein distance, with swapped letters as one edit: `naem` for `name`. */
function editsBetween(left: string, right: string): number {
  const edits = distance(left, right);
  return edits === 2 && left.length === right.length && letters(left) === letters(right) ? 1 : edits;
}
