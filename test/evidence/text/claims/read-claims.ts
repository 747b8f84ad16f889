import { claimsDetector } from "../../../../src/evidence/text/claims.ts";
import { languageDetector } from "../../../../src/evidence/text/language.ts";
import { loadCalendar } from "../../../../src/rules/load-calendar.ts";
import type { Submission } from "../../../../src/submission/schema.ts";
import type { Claim } from "../../../../src/types/claim.ts";
import type { PartialList } from "../../../../src/types/fact.ts";
import { adWithWords } from "../ad-input.ts";

const calendar = await loadCalendar();

/** The claims, by the shipped calendar, in an ad that runs in a place from a day on; without a place it targets none. */
export function readClaims(body: string, start: string, place?: string): readonly Claim[] {
  const [country = "", region] = place?.split("-") ?? [];
  const targeting = {
    countries: [country],
    ...(region === undefined ? {} : { regions: [`${country}-${region}`] }),
  };
  const ad: Submission = {
    copy: { body },
    flight: { start },
    ...(place === undefined ? {} : { targeting }),
  };
  const { language } = languageDetector.run(adWithWords(ad)) as { language: unknown };
  return (
    claimsDetector.run({ ...adWithWords(ad, { language }), calendar }) as {
      claims: PartialList<Claim>;
    }
  ).claims.items;
}

/** `kind/stance/certainty` of each claim. */
export const inShort = (claims: readonly Claim[]): string[] =>
  claims.map(({ kind, stance, certainty }) => `${kind}/${stance}/${certainty}`);
