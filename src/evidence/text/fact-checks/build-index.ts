import type { FactCheck } from "../../../types/fact-check.ts";
import { readStatement, type Statement } from "./read-statement.ts";
import { COMMON_STEMS } from "./word-lists.ts";

/** Reviews by the words they share with an ad. */
export interface FactCheckIndex {
  readonly reviews: readonly FactCheck[];
  /** Reviews that hold the term, by place. */
  holding(term: string): Int32Array;
  /** How much the term tells: rare ones tell more. */
  weight(term: string): number;
  /** Whether the reviews write the word with a capital inside sentences. */
  isName(term: string): boolean;
}

/** An index of few reviews knows nothing of how common words are, so it is read as this many more. */
const PRIOR = 400;
const COMMON_SHARE = 0.05;
const RARE_SHARE = 0.003;

/** Builds the index; some 20 µs a review. The same reviews in the same order give the same index. */
export function buildIndex(reviews: readonly FactCheck[]): FactCheckIndex {
  const held = new Map<string, number[]>();
  const cases = new Map<string, { capital: number; all: number }>();
  reviews.forEach(({ claimReviewed }, place) => {
    const statement = readStatement(claimReviewed);
    for (const term of new Set(statement.terms.map(({ key }) => key))) {
      const places = held.get(term);
      if (places === undefined) held.set(term, [place]);
      else places.push(place);
    }
    countCases(statement, cases);
  });
  const postings = new Map([...held].map(([term, places]) => [term, Int32Array.from(places)]));
  const none = new Int32Array(0);
  return {
    reviews,
    holding: (term) => postings.get(term) ?? none,
    weight: (term) => {
      const share = COMMON_STEMS.has(term) ? COMMON_SHARE : RARE_SHARE;
      const count = postings.get(term)?.length ?? 0;
      return Math.log((reviews.length + PRIOR) / (count + share * PRIOR));
    },
    isName: (term) => {
      const seen = cases.get(term);
      return seen !== undefined && seen.capital / seen.all > 0.6;
    },
  };
}

/** The first word has a capital anyway, and so has every word of a headline. */
function countCases(
  { terms, hasPlainCase }: Statement,
  cases: Map<string, { capital: number; all: number }>,
): void {
  if (!hasPlainCase) return;
  for (const { key, at, isCapital } of terms) {
    if (at === 0 || key.startsWith("#")) continue;
    const seen = cases.get(key) ?? { capital: 0, all: 0 };
    cases.set(key, { capital: seen.capital + (isCapital ? 1 : 0), all: seen.all + 1 });
  }
}
