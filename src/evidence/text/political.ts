import type { Submission } from "../../submission/schema.ts";
import type { Observation, Unknown } from "../../types/fact.ts";
import type { AdDetector } from "../detector.ts";
import { foldText } from "./fold.ts";
import { politicalScore, STRONG } from "./political/score.ts";
import { wordsOf } from "./words-of.ts";

const id = "text/political";

/** An ad that is about politics says so within this many characters. */
const MAX_CHARS = 100_000;

const POLITICAL_KINDS: readonly string[] = ["candidate", "party", "committee"];

const observed = (value: boolean, field?: string, note?: string): Observation<boolean> => ({
  value,
  certainty: "likely",
  detector: id,
  at: field === undefined ? undefined : { field },
  note,
});

function fromDeclarations({ advertiser, contest }: Submission): Observation<boolean> | undefined {
  if (advertiser?.kind !== undefined && POLITICAL_KINDS.includes(advertiser.kind)) {
    return observed(true, "advertiser.kind");
  }
  return contest === undefined ? undefined : observed(true, "contest");
}

function fromWords(texts: readonly string[], missing: number): Observation<boolean> | Unknown {
  const folded = foldText(texts.join("\n").slice(0, MAX_CHARS)).folded;
  if (!/\p{L}/u.test(folded)) {
    return { unknown: missing > 0 ? "text-unread" : "not-declared", declare: "political", detector: id };
  }
  const { score, words } = politicalScore(folded);
  const note = words.length > 0 ? `it says ${words.map((word) => `\`${word}\``).join(", ")}` : undefined;
  if (score >= STRONG) return observed(true, undefined, note);
  if (score > 0) return { unknown: "low-certainty", declare: "political", detector: id, note };
  return observed(false);
}

/**
 * Tells whether the ad is about elections, politics or social issues. A declaration wins, but an ad declared
 * not political that speaks of votes and candidates is `likely` political all the same. Without words it is
 * unknown.
 */
export const politicalDetector: AdDetector = {
  id,
  version: "1",
  sense: "ad",
  budgetMs: 1_000,
  needs: ["words"],
  gives: ["politicalContent"],
  run({ ad, facts }) {
    const declared = (value: boolean): Observation<boolean> => ({
      value,
      certainty: "certain",
      detector: "submission",
      at: { field: "political" },
    });
    if (ad.political === true) return { politicalContent: declared(true) };
    const { passages, missing } = wordsOf(facts);
    const texts = passages.map(({ text }) => text);
    const found = fromDeclarations(ad) ?? fromWords(texts, missing.length);
    if (ad.political === undefined) return { politicalContent: found };
    const isContradicted = "value" in found && found.value;
    return {
      politicalContent: isContradicted
        ? { ...found, note: `declared not political, but ${found.note ?? "see"}` }
        : declared(false),
    };
  },
};
