import type { PartialList } from "../../types/fact.ts";
import type { AdDetector } from "../detector.ts";
import { findSources, type NamedSource, SOURCES_DETECTOR } from "./sources/find-sources.ts";
import { wordsOf } from "./words-of.ts";

/** Characters of one passage that are read; see the limit of `text/claims`. */
const MAX_CHARS = 200_000;

/**
 * Finds what the ad leans on in its own words: addresses, "according to …", rulings, citations, reports. A mention is
 * a fact and no proof: whether it bears a claim out is for a person, and anybody can write "sources say".
 */
export const sourcesDetector: AdDetector = {
  id: SOURCES_DETECTOR,
  version: "1",
  sense: "ad",
  budgetMs: 1_000,
  needs: ["words"],
  gives: ["sources"],
  run({ facts }) {
    const { passages, missing } = wordsOf(facts);
    const sources: PartialList<NamedSource> = {
      items: passages.flatMap(({ field, text }) => findSources({ field, text: text.slice(0, MAX_CHARS) })),
      missing: [
        ...missing.map((unknown) => ({ ...unknown, detector: SOURCES_DETECTOR })),
        ...(passages.some(({ text }) => text.length > MAX_CHARS)
          ? [{ unknown: "too-large" as const, detector: SOURCES_DETECTOR }]
          : []),
      ],
    };
    return { sources };
  },
};
