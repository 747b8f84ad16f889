import type { Submission } from "../../src/submission/schema.ts";
import type { Row } from "../claims/rows.ts";

/**
 * A text as the ad of an advertiser who has declared all there is to declare, so that what is left is the noise of the
 * rules: nobody is asked for what a form would have asked before.
 */
export function declaredAd(row: Row, day: string, isPolitical: boolean): Submission {
  const payer = isPolitical ? "Friends of Rosa Lindqvist" : "Calder Outdoor Goods, Inc.";
  return {
    id: row.id.slice(0, 100),
    political: isPolitical,
    platforms: ["meta", "google"],
    copy: { headline: "", body: row.text, cta: "", landingUrl: "https://example.org/" },
    media: [],
    targeting: { countries: ["US"], regions: ["US-OH"], methods: ["geography"], languages: ["en"] },
    flight: { start: day, end: day },
    ...(isPolitical ? politics(payer) : { advertiser: { payer, kind: "business", country: "US" } }),
    disclosures: { paidForBy: isPolitical ? payer : "", ai: { declared: false } },
    delivery: { firstImpressionAt: null, editedFields: [] },
    substantiation: [],
  };
}

const politics = (payer: string) =>
  ({
    advertiser: { payer, kind: "candidate", country: "US", authorisedOn: ["meta", "google"] },
    contest: { level: "federal" },
  }) satisfies Partial<Submission>;
