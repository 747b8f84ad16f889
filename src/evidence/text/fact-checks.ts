import type { PartialList, Unknown } from "../../types/fact.ts";
import type { AdDetector } from "../detector.ts";
import { FACT_CHECKS_DETECTOR, findMatches, type Match } from "./fact-checks/find-matches.ts";
import { wordsOf } from "./words-of.ts";

/** Sentences of one ad that are searched; each costs a few milliseconds at most. */
const MAX_SENTENCES = 400;
/** Characters of one passage that are read for sentences. */
const MAX_CHARS = 100_000;

/**
 * Searches the files of fact-checks that the user gave for what the ad says. A match is `likely` only past a threshold
 * whose precision was measured, and never when numbers, names or negation differ; it is never `certain`.
 */
export const factChecksDetector: AdDetector = {
  id: FACT_CHECKS_DETECTOR,
  version: "1",
  sense: "ad",
  budgetMs: 2_000,
  needs: ["words"],
  gives: ["factChecks", "reviewsSearched"],
  run({ facts, factChecks: index }) {
    if (index === undefined) {
      const unknown: Unknown = {
        unknown: "not-observed",
        detector: FACT_CHECKS_DETECTOR,
        note: "no file of fact-checks was given",
      };
      return { factChecks: unknown, reviewsSearched: 0 };
    }
    const { passages, missing } = wordsOf(facts);
    let left = MAX_SENTENCES;
    const items = passages.flatMap(({ field, text }): Match[] => {
      const { matches, searched } = findMatches({ field, text: text.slice(0, MAX_CHARS) }, index, left);
      left -= searched;
      return matches;
    });
    const isCut = left <= 0 || passages.some(({ text }) => text.length > MAX_CHARS);
    const factChecks: PartialList<Match> = {
      items,
      missing: [
        ...missing.map((unknown) => ({ ...unknown, detector: FACT_CHECKS_DETECTOR })),
        ...(isCut ? [{ unknown: "too-large" as const, detector: FACT_CHECKS_DETECTOR }] : []),
      ],
    };
    return { factChecks, reviewsSearched: index.reviews.length };
  },
};
