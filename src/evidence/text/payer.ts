import type { Submission } from "../../submission/schema.ts";
import type { Observation, Unknown } from "../../types/fact.ts";
import type { AdDetector } from "../detector.ts";
import { findPayers, type PayerNotice } from "./payer/find-payers.ts";
import { sameName, startsWithName } from "./payer/names.ts";
import { type Passage, unreadBy, type Words, wordsOf } from "./words-of.ts";

const id = "text/payer";

interface Found extends PayerNotice {
  readonly field: string;
}

const seen = <T>(value: T, { certainty, field, span }: Found): Observation<T> => ({
  value,
  certainty,
  detector: id,
  at: { field, span },
});

const undeclared = (declare: string): Unknown => ({ unknown: "not-declared", declare, detector: id });

const declaredNames = ({ advertiser, disclosures }: Submission): string[] =>
  [advertiser?.payer ?? "", disclosures?.paidForBy ?? ""].filter((name) => name !== "");

function matchesDeclared(ad: Submission, found: Found): Observation<boolean> | Unknown {
  const declared = declaredNames(ad);
  if (declared.length === 0) return undeclared("advertiser.payer");
  if (declared.some((name) => sameName(found.name, name))) return seen(true, found);
  const isPrefix = declared.some((name) => startsWithName(found.name, name));
  if (isPrefix && !found.isCut) return { ...seen(true, found), certainty: "possible" };
  return seen(false, found);
}

/**
 * Whether the platform's disclaimer field names the payer; both are declarations, so the answer is certain.
 */
function platformMatches({ advertiser, disclosures }: Submission): Observation<boolean> | Unknown {
  const shown = disclosures?.paidForBy;
  if (shown === undefined) return undeclared("disclosures.paidForBy");
  const at = { field: "disclosures.paidForBy" };
  if (shown.trim() === "")
    return { value: false, certainty: "certain", detector: id, at, note: "the field is empty" };
  if (advertiser?.payer === undefined) return undeclared("advertiser.payer");
  return { value: sameName(shown, advertiser.payer), certainty: "certain", detector: id, at };
}

function absent({ missing }: Words): Record<string, unknown> {
  if (missing.length > 0) {
    const unread = unreadBy(id, missing);
    return { inCreative: unread, name: unread, matchesDeclared: unread };
  }
  const none: Unknown = { unknown: "not-declared", detector: id, note: "the creative names no payer" };
  return {
    inCreative: { value: false, certainty: "likely", detector: id },
    name: none,
    matchesDeclared: none,
  };
}

const inPassage = ({ field, text }: Passage): Found[] =>
  findPayers(text).map((notice) => ({ ...notice, field }));

/** Finds the payer disclaimer in the ad's words and compares it with the declared payer. */
export const payerDetector: AdDetector = {
  id,
  version: "1",
  sense: "ad",
  budgetMs: 1_000,
  needs: ["words"],
  gives: ["payer"],
  run({ ad, facts }) {
    const words = wordsOf(facts);
    const found = words.passages.flatMap(inPassage);
    const best =
      found.find(({ name }) => declaredNames(ad).some((other) => sameName(name, other))) ?? found[0];
    const inCreative =
      best === undefined
        ? absent(words)
        : {
            inCreative: seen(true, best),
            name: seen(best.name, best),
            matchesDeclared: matchesDeclared(ad, best),
          };
    return { payer: { ...inCreative, platformMatches: platformMatches(ad) } };
  },
};
