import { claimsDetector } from "../../../../src/evidence/text/claims.ts";
import { languageDetector } from "../../../../src/evidence/text/language.ts";
import type { Submission } from "../../../../src/submission/schema.ts";
import type { Claim } from "../../../../src/types/claim.ts";
import { adWithWords } from "../ad-input.ts";

/** The claims of an ad, as its detectors find them one after the other. */
export async function claimsOf(ad: Submission): Promise<readonly Claim[]> {
  const { language } = await languageDetector.run(adWithWords(ad));
  const { claims } = await claimsDetector.run(adWithWords(ad, { language }));
  return (claims as { readonly items: readonly Claim[] }).items;
}

/** `kind/stance/certainty` of each claim in words that run in the United States, two weeks before the vote of 2026. */
export async function readAs(body: string, start = "2026-10-20"): Promise<string[]> {
  const claims = await claimsOf({ copy: { body }, targeting: { countries: ["US"] }, flight: { start } });
  return claims.map(({ kind, stance, certainty }) => `${kind}/${stance}/${certainty}`);
}
