import type { FactCheck } from "../../../types/fact-check.ts";
import { type Agreement, agree, nameTeller, type Stretch } from "./agree.ts";
import type { FactCheckIndex } from "./build-index.ts";
import { namesOf } from "./names.ts";
import { readStatement, type Statement } from "./read-statement.ts";
import { LIGHT_STEMS } from "./word-lists.ts";

/** A review that is like a sentence of the ad. */
export interface Found {
  readonly review: FactCheck;
  /** Share of the weighted words that the two have in common, 0 to 1. */
  readonly score: number;
  readonly agreement: Exclude<Agreement, "other">;
  /** Content words they share. */
  readonly shared: number;
  /** Share of the review's weighted words that the ad has, names and numbers left out. */
  readonly coverage: number;
  /** A word of the review is missing, and another stands in its place. */
  readonly isReplaced: boolean;
}

/** Postings read for one sentence, which bounds its cost however large the index is. */
const MAX_POSTINGS = 40_000;
/** Candidates compared word by word. */
const MAX_CANDIDATES = 24;
/** Below these nothing is worth a person's look; with a word replaced by another it has to be more alike. */
const POSSIBLE = { score: 0.6, scoreReplaced: 0.7, shared: 3, coverage: 0.5 } as const;

/** The reviews most like a statement, best first, at most three. */
export function search(ad: Statement, index: FactCheckIndex): Found[] {
  return candidates(ad, index)
    .flatMap((place) => compare(ad, place, index) ?? [])
    .sort((a, b) => b.rank - a.rank || a.place - b.place)
    .slice(0, 3)
    .map(({ rank: _, place: __, ...found }) => found);
}

/** Reviews that share the most telling words, found through the rarest words first. */
function candidates(ad: Statement, index: FactCheckIndex): number[] {
  const terms = [...new Set(ad.terms.map(({ key }) => key))]
    .map((term) => ({ term, places: index.holding(term) }))
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => a.places.length - b.places.length);
  const sums = new Float64Array(index.reviews.length);
  const touched: number[] = [];
  let read = 0;
  for (const { term, places } of terms) {
    if (read + places.length > MAX_POSTINGS) break;
    read += places.length;
    const weight = index.weight(term);
    for (const place of places) {
      if (sums[place] === 0) touched.push(place);
      sums[place] = (sums[place] ?? 0) + weight;
    }
  }
  const sumOf = (place: number): number => sums[place] ?? 0;
  // Only those near the best are sorted: with common words, tens of thousands share one of them.
  const best = touched.reduce((most, place) => Math.max(most, sumOf(place)), 0);
  return touched
    .filter((place) => sumOf(place) >= best * 0.4)
    .sort((a, b) => sumOf(b) - sumOf(a) || a - b)
    .slice(0, MAX_CANDIDATES);
}

interface Compared extends Found {
  readonly rank: number;
  readonly place: number;
}

function compare(ad: Statement, place: number, index: FactCheckIndex): Compared | undefined {
  const review = index.reviews[place];
  if (review === undefined) return undefined;
  const reviewed = readStatement(review.claimReviewed);
  const wanted = new Set(reviewed.terms.map(({ key }) => key));
  const hits = ad.terms.filter(({ key }) => wanted.has(key));
  const stretch: Stretch = { from: hits[0]?.at ?? 0, to: hits.at(-1)?.at ?? 0 };
  const shared = new Set(hits.map(({ key }) => key));
  const said = new Set(
    ad.terms
      .filter(({ at }) => at >= Math.max(stretch.from, ad.saidBefore) && at <= stretch.to)
      .map(({ key }) => key),
  );
  const sum = (terms: Iterable<string>): number =>
    [...terms].reduce((total, term) => total + index.weight(term), 0);
  const common = sum(shared);
  // What the review says has to be there; what the ad says besides counts less.
  const score = (common / sum(wanted)) ** 0.65 * (common / sum(said)) ** 0.35;
  if (!(score >= POSSIBLE.score) || shared.size < POSSIBLE.shared) return undefined;
  const agreement = agree(ad, reviewed, stretch, index);
  if (agreement === "other") return undefined;
  const isWord = namelessIn(reviewed, ad, index);
  const words = [...wanted].filter(isWord);
  const missing = words.filter((term) => !shared.has(term));
  const around = ad.terms.filter(
    ({ at }) => at >= Math.max(stretch.from - 2, ad.saidBefore) && at <= stretch.to + 2,
  );
  const further = around.map(({ key }) => key).filter((term) => isWord(term) && !wanted.has(term));
  const isReplaced =
    (missing.some(isHeavy) && further.length > 0) || (missing.length > 0 && further.some(isHeavy));
  const heavy = words.filter(isHeavy);
  const coverage = heavy.length === 0 ? 1 : sum(heavy.filter((term) => shared.has(term))) / sum(heavy);
  if (coverage < POSSIBLE.coverage || (isReplaced && score < POSSIBLE.scoreReplaced)) return undefined;
  const rank = score + (agreement === "same" ? 1 : 0);
  return { review, score, agreement, shared: shared.size, coverage, isReplaced, rank, place };
}

const isHeavy = (term: string): boolean => !LIGHT_STEMS.has(term);

/** Tells words from names and numbers, which have to agree anyway and would outweigh what is said of them. */
function namelessIn(review: Statement, ad: Statement, index: FactCheckIndex): (term: string) => boolean {
  const isName = nameTeller([review, ad], index);
  const names = new Set([review, ad].flatMap((statement) => namesOf(statement, isName).flat()));
  return (term) => !term.startsWith("#") && !names.has(term);
}
