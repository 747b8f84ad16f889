import type { AdDetector } from "../detector.ts";

/**
 * Where the ad is delivered. A country narrowed to regions gives the regions; a country declared as not narrowed
 * (`regions: []`) gives `US-*`; with regions undeclared it gives a bare `US`, which leaves each state open.
 */
export const jurisdictionDetector: AdDetector = {
  id: "delivery/jurisdiction",
  version: "1",
  budgetMs: 100,
  sense: "ad",
  needs: [],
  gives: ["jurisdiction", "platform"],
  run({ ad }) {
    const { countries, regions } = ad.targeting ?? {};
    const platform = ad.platforms ?? { unknown: "not-declared", declare: "platforms" };
    if (countries === undefined && (regions === undefined || regions.length === 0)) {
      return { platform, jurisdiction: { unknown: "not-declared", declare: "targeting.countries" } };
    }
    const narrowed = new Set((regions ?? []).map((region) => region.slice(0, 2)));
    const whole = (countries ?? []).filter((country) => !narrowed.has(country));
    const places = whole.map((country) => (regions === undefined ? country : `${country}-*`));
    return { platform, jurisdiction: [...places, ...(regions ?? [])] };
  },
};
