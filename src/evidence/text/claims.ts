import type { Claim } from "../../types/claim.ts";
import type { PartialList, Unknown } from "../../types/fact.ts";
import type { AdDetector } from "../detector.ts";
import type { ElectionContext } from "./claims/election.ts";
import { findClaims } from "./claims/find-claims.ts";
import { placesOf } from "./claims/places.ts";
import { guessLanguage } from "./language/guess-language.ts";
import { wordsOf } from "./words-of.ts";

const id = "text/claims";

/** A claim with what the submission attaches to prove it. */
export interface WeighedClaim extends Claim {
  readonly substantiated: boolean;
}

/** A passage in another language may hold any claim, so the list is not complete. */
function unreadLanguage(text: string): Unknown[] {
  const { state, guess } = guessLanguage(text);
  if (state !== "other") return [];
  return [{ unknown: "language-unsupported", detector: id, note: `the words look like \`${guess}\`` }];
}

/**
 * Finds claims about elections in the ad's words, English and Spanish, and ties each to an election of the calendar.
 * Sure wordings are `likely`, doubtful ones `possible`; a grammar is never `certain`.
 *
 * `substantiated` is true when the submission attaches anything and false otherwise, `substantiation` left out
 * included: platforms judge what comes with an ad, and an unknown here would make every rule on claims unsure.
 */
export const claimsDetector: AdDetector = {
  id,
  version: "1",
  sense: "ad",
  budgetMs: 2_000,
  needs: ["words", "language"],
  gives: ["claims"],
  run({ ad, facts, calendar, asOf }) {
    const { passages, missing } = wordsOf(facts);
    const text = passages.map((passage) => passage.text).join("\n");
    const day = ad.flight?.start?.slice(0, 10) ?? asOf;
    const context: ElectionContext = { calendar, places: placesOf(ad, text), day };
    const substantiated = (ad.substantiation?.length ?? 0) > 0;
    const claims: PartialList<WeighedClaim> = {
      items: passages
        .flatMap((passage) => findClaims(passage, context))
        .map((claim) => ({ ...claim, substantiated })),
      missing: [...missing.map((unknown) => ({ ...unknown, detector: id })), ...passages.flatMap((passage) => unreadLanguage(passage.text))],
    };
    return { claims };
  },
};
