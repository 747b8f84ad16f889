import type { Claim } from "../../types/claim.ts";
import { isUnknown, type PartialList, type Unknown } from "../../types/fact.ts";
import type { AdDetector } from "../detector.ts";
import { contextOf } from "./claims/context.ts";
import type { ElectionContext } from "./claims/election.ts";
import { findClaims } from "./claims/find-claims.ts";
import { guessOnce } from "./language/guess-once.ts";
import { readingsOf } from "./readings.ts";
import { type WeighedClaim, weighClaims } from "./substantiation/weigh-claims.ts";
import { type Passage, wordsOf } from "./words-of.ts";

const id = "text/claims";

/**
 * Characters of one ad that are read for claims, about two seconds of CPU. No ad a person reads comes near
 * it, and a detector that runs in one go cannot be stopped from outside.
 */
const MAX_CHARS = 600_000;

/** The passages within the limit; those beyond it make the list incomplete. */
function withinLimit(passages: readonly Passage[]): { read: Passage[]; unread: Unknown[] } {
  let left = MAX_CHARS;
  const read = passages.filter(({ text }) => {
    left -= text.length;
    return left >= 0;
  });
  const isAll = read.length === passages.length;
  return { read, unread: isAll ? [] : [{ unknown: "too-large", detector: id }] };
}

/**
 * A passage in another language may hold any claim, so the list is not complete; nor is it when no one can
 * tell.
 */
function unreadLanguages(passages: readonly Passage[], language: unknown): Unknown[] {
  const foreign = passages.map(({ text }) => guessOnce(text)).find(({ state }) => state === "other");
  if (foreign !== undefined) {
    const note = `the words look like \`${foreign.guess}\``;
    return [{ unknown: "language-unsupported", detector: id, note }];
  }
  const isOpen = isUnknown(language) && language.unknown === "language-unsupported";
  return isOpen ? [{ ...language, detector: id }] : [];
}

/** Claims of a passage in every way it may be read, each once, quoted as submitted. */
function claimsIn(passage: Passage, context: ElectionContext): Claim[] {
  const [asSubmitted, ...others] = readingsOf(passage.text);
  if (asSubmitted === undefined || others.length === 0) return findClaims(passage, context);
  const found = [asSubmitted, ...others].flatMap((text) => findClaims({ ...passage, text }, context));
  const quoted = found.map((claim) => ({
    ...claim,
    quote: passage.text.slice(...(claim.at.span ?? [0, 0])),
  }));
  return [...new Map(quoted.map((claim) => [JSON.stringify([claim.kind, claim.at.span]), claim])).values()];
}

/**
 * Finds claims about elections in the ad's words, English and Spanish, and ties each to an election of the
 * calendar. Sure wordings are `likely`, doubtful ones `possible`; a grammar is never `certain`.
 *
 * `substantiated` is false when the submission attaches nothing, `substantiation` left out included: platforms judge
 * what comes with an ad. It is unknown when something is attached, and never true: that is for a person to say.
 */
export const claimsDetector: AdDetector = {
  id,
  version: "3",
  sense: "ad",
  budgetMs: 2_000,
  needs: ["words", "language", "sources", "factChecks"],
  gives: ["claims"],
  run({ ad, facts, calendar, asOf }) {
    const { passages: all, leads, missing } = wordsOf(facts);
    const { read, unread } = withinLimit([...all, ...leads]);
    const passages = read.filter((passage) => !leads.includes(passage));
    const context = contextOf(ad, passages, { calendar, asOf });
    // What nobody may see is for a person to look at.
    const hidden = read
      .filter((passage) => leads.includes(passage))
      .flatMap((passage) => claimsIn(passage, context));
    const found = [
      ...passages.flatMap((passage) => claimsIn(passage, context)),
      ...hidden.map((claim): Claim => ({ ...claim, certainty: "possible" })),
    ];
    const claims: PartialList<WeighedClaim> = {
      items: weighClaims(found, { ad, passages, facts }),
      missing: [
        ...missing.map((unknown) => ({ ...unknown, detector: id })),
        ...unread,
        ...unreadLanguages(passages, facts.language),
      ],
    };
    return { claims };
  },
};
