import { claimsDetector } from "../../../../src/evidence/text/claims.ts";
import { languageDetector } from "../../../../src/evidence/text/language.ts";
import type { Submission } from "../../../../src/submission/schema.ts";
import type { Claim } from "../../../../src/types/claim.ts";
import type { PartialList } from "../../../../src/types/fact.ts";
import { adWithWords } from "../ad-input.ts";

/** Claims of an ad, as its detectors find them one after the other. */
function claimsOf(ad: Submission): readonly Claim[] {
  const { language } = languageDetector.run(adWithWords(ad)) as { readonly language: unknown };
  const { claims } = claimsDetector.run(adWithWords(ad, { language })) as {
    readonly claims: PartialList<Claim>;
  };
  return claims.items;
}

/** Claims of an ad that runs in the United States from `start` on, two weeks before the vote of 2026 by default. */
export const claimsIn = (body: string, start = "2026-10-20"): readonly Claim[] =>
  claimsOf({ copy: { body }, targeting: { countries: ["US"] }, flight: { start } });

/** `kind/stance/certainty` of each. */
export const readAs = (body: string): string[] =>
  claimsIn(body).map(({ kind, stance, certainty }) => `${kind}/${stance}/${certainty}`);

/** Kinds of the claims that the advertiser makes or hints at, beyond doubt. */
export const claimsMade = (body: string): string[] =>
  claimsIn(body)
    .filter(({ stance, certainty }) => certainty === "likely" && ["asserted", "insinuated"].includes(stance))
    .map(({ kind }) => kind);
