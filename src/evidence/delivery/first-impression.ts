import type { Submission } from "../../submission/schema.ts";
import type { Day } from "../../types/election.ts";
import type { Unknown } from "../../types/fact.ts";
import type { AdDetector } from "../detector.ts";

const id = "delivery/first-impression";
const declare = "delivery.firstImpressionAt";

const dayOf = (moment: string | undefined): Day | undefined => moment?.slice(0, 10);

/** The first day an impression can fall on, as far as the ad tells: `null` says that there was none by `asOf`. */
function firstImpression({ delivery, flight }: Submission, asOf: Day): string | Unknown | undefined {
  const start = dayOf(flight?.start);
  if (delivery?.firstImpressionAt === undefined) {
    return start && { unknown: "not-declared", declare, detector: id, notBefore: start };
  }
  if (delivery.firstImpressionAt !== null) return delivery.firstImpressionAt;
  const notBefore = start !== undefined && start > asOf ? start : asOf;
  return { unknown: "not-declared", declare, detector: id, note: "it had no impression by then", notBefore };
}

/**
 * When the ad first had an impression. One that is undeclared or still to come is unknown but bounded: not before the
 * flight starts, nor, when declared `null`, before the as-of day. So a new ad is told from one that was running.
 */
export const firstImpressionDetector: AdDetector = {
  id,
  version: "1",
  budgetMs: 100,
  sense: "ad",
  needs: [],
  gives: ["delivery"],
  run({ ad, asOf }) {
    const firstImpressionAt = firstImpression(ad, asOf);
    return firstImpressionAt === undefined ? {} : { delivery: { ...ad.delivery, firstImpressionAt } };
  },
};
