import type { Calendar } from "../../src/elections/calendar.ts";
import type { AdInput, FactTree } from "../../src/evidence/detector.ts";
import { aiNoticeDetector } from "../../src/evidence/text/ai-notice.ts";
import { claimsDetector } from "../../src/evidence/text/claims.ts";
import { languageDetector } from "../../src/evidence/text/language.ts";
import { passagesDetector } from "../../src/evidence/text/passages.ts";
import { payerDetector } from "../../src/evidence/text/payer.ts";
import { politicalDetector } from "../../src/evidence/text/political.ts";
import type { Submission } from "../../src/submission/schema.ts";
import type { Claim } from "../../src/types/claim.ts";
import { dayOf, type Row } from "./rows.ts";

/** What the text detectors make of a row, as an ad that runs on its day. */
export interface Reading {
  readonly claims: readonly Claim[];
  readonly isPolitical: boolean | undefined;
  readonly hasPayer: boolean;
  readonly hasAiNotice: boolean;
  readonly language: string | undefined;
  readonly day: string;
}

const statedIn = (fact: unknown): unknown =>
  typeof fact === "object" && fact !== null && "value" in fact ? fact.value : undefined;

const fieldOf = (fact: unknown, field: string): unknown =>
  typeof fact === "object" && fact !== null ? Reflect.get(fact, field) : undefined;

/** Sure enough for a verdict: a lead is not. */
const isSeen = (fact: unknown): boolean =>
  statedIn(fact) === true && fieldOf(fact, "certainty") !== "possible";

const DETECTORS = [languageDetector, claimsDetector, politicalDetector, payerDetector, aiNoticeDetector];

/** Gives the facts of an ad with the claims of a second reader. */
type ReadAgain = (ad: Submission, facts: FactTree, day: string) => Promise<FactTree>;

/** Runs the text detectors on a row, and a second reader after them when there is one. */
export async function readRow(row: Row, calendar: Calendar, readAgain?: ReadAgain): Promise<Reading> {
  const day = dayOf(row);
  const place = row.place ?? "US";
  const country = place.slice(0, 2);
  const targeting = { countries: [country], ...(place.length > 2 ? { regions: [place] } : {}) };
  const ad = { copy: { body: row.text }, targeting, flight: { start: day } };
  let facts: FactTree = {};
  const input = (): AdInput => ({ ad, facts, calendar, asOf: day });
  facts = { ...(await passagesDetector.run(input())) };
  for (const detector of DETECTORS) facts = { ...facts, ...(await detector.run(input())) };
  if (readAgain !== undefined) facts = await readAgain(ad, facts, day);
  const { items } = facts.claims as { readonly items: readonly Claim[] };
  return {
    claims: items,
    isPolitical: statedIn(facts.politicalContent) as boolean | undefined,
    hasPayer: isSeen(fieldOf(facts.payer, "inCreative")),
    hasAiNotice: isSeen(fieldOf(facts.aiNotice, "inCreative")),
    language: statedIn(facts.language) as string | undefined,
    day,
  };
}
