import type { Certainty, Location, Unknown } from "../../../types/fact.ts";
import type { FactCheck } from "../../../types/fact-check.ts";
import { sentences } from "../tokens.ts";
import type { Passage } from "../words-of.ts";
import type { FactCheckIndex } from "./build-index.ts";
import { readStatement, type Statement } from "./read-statement.ts";
import { type Found, search } from "./search.ts";

export const FACT_CHECKS_DETECTOR = "text/fact-checks";

/** A sentence of the ad and a review of a claim like it. */
export interface Match extends Omit<FactCheck, "rating"> {
  /** Unknown when the publisher's rating is on no scale that is known here. */
  readonly rating: FactCheck["rating"] | Unknown;
  /** The ad's sentence, exactly. */
  readonly quote: string;
  readonly certainty: Certainty;
  readonly detector: string;
  readonly at: Location;
  readonly note: string;
}

/** Measured with `npm run eval:fact-checks`; docs/detectors.md has the figures. */
const LIKELY_SCORE = 0.75;
const LIKELY_SHARED = 3;
const LIKELY_COVERAGE = 0.7;

const MAX_QUOTE = 300;

interface Matches {
  readonly matches: Match[];
  /** Sentences that were searched. */
  readonly searched: number;
}

/** Reviews of claims that the sentences of a passage make, `most` sentences of it. */
export function findMatches({ field, text }: Passage, index: FactCheckIndex, most: number): Matches {
  const spans = sentences(text).slice(0, Math.max(most, 0));
  const read = spans.map(([start, end]) => readStatement(text.slice(start, end)));
  const matches = spans.flatMap((span, i) => {
    const statement = read[i];
    if (statement === undefined || !isWorthChecking(statement) || isTakenBack(read[i + 1])) return [];
    const written = text.slice(...span);
    const isQuestion = /\?["'”’)\]]*\s*$/.test(written);
    return search(statement, index).map((found): Match => {
      const { rating, ...review } = found.review;
      return {
        rating: rating === "unknown" ? unrated(found) : rating,
        ...review,
        quote: written.slice(0, MAX_QUOTE),
        certainty: isQuestion ? "possible" : certaintyOf(found),
        detector: FACT_CHECKS_DETECTOR,
        at: { field, span: [span[0], Math.min(span[1], span[0] + MAX_QUOTE)] },
        note: `${Math.round(found.score * 100)} % of the telling words are the same`,
      };
    });
  });
  return { matches, searched: spans.length };
}

const certaintyOf = ({ score, shared, agreement, coverage, isReplaced }: Found): Certainty => {
  const isOne = agreement === "same" && !isReplaced && coverage >= LIKELY_COVERAGE;
  return isOne && score >= LIKELY_SCORE && shared >= LIKELY_SHARED ? "likely" : "possible";
};

const unrated = ({ review: { ratingText } }: Found): Unknown => ({
  unknown: "needs-person",
  detector: FACT_CHECKS_DETECTOR,
  note:
    ratingText === undefined
      ? "the review gives no rating"
      : `rated “${ratingText.slice(0, 80)}”, which is on no known scale`,
});

/** Two words that carry content and a third, a number or a name: less is a greeting, not a claim. */
const isWorthChecking = ({ terms }: Statement): boolean =>
  terms.length > 2 ||
  (terms.length === 2 && terms.some(({ key, isCapital }) => isCapital || key.startsWith("#")));

/** "That is false." after a sentence: the ad refutes it. */
const isTakenBack = (next: Statement | undefined): boolean =>
  next?.isRefuting === true && next.terms.length <= 3;
