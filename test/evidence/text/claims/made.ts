import { claimsDetector, type WeighedClaim } from "../../../../src/evidence/text/claims.ts";
import { languageDetector } from "../../../../src/evidence/text/language.ts";
import type { Submission } from "../../../../src/submission/schema.ts";
import type { PartialList } from "../../../../src/types/fact.ts";
import { adWithWords } from "../ad-input.ts";

/** Claims of an ad that runs in the United States from `start` on, two weeks before the vote of 2026 by default. */
export function claimsIn(body: string, start = "2026-10-20"): readonly WeighedClaim[] {
  const ad: Submission = { copy: { body }, targeting: { countries: ["US"] }, flight: { start } };
  const { language } = languageDetector.run(adWithWords(ad)) as { language: unknown };
  const { claims } = claimsDetector.run(adWithWords(ad, { language })) as {
    claims: PartialList<WeighedClaim>;
  };
  return claims.items;
}

/** Kinds of the claims that the advertiser makes or hints at, beyond doubt. */
export const claimsMade = (body: string): string[] =>
  claimsIn(body)
    .filter(({ stance, certainty }) => certainty === "likely" && ["asserted", "insinuated"].includes(stance))
    .map(({ kind }) => kind);
