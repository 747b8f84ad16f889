import type { Claim } from "../../../types/claim.ts";
import {
  isPartialList,
  isUnknown,
  type Location,
  type Observation,
  type Unknown,
} from "../../../types/fact.ts";
import type { Match } from "./find-matches.ts";

/** The review most like a claim, with how sure it is that the two are one. */
export interface CheckedClaim extends Partial<Omit<Match, "rating" | "quote">> {
  /** `none`: files were searched and hold nothing like it. Unknown: none were given, or the rating is on no known scale. */
  readonly rating: Observation<string> | Unknown | "none";
}

const NOT_GIVEN: Unknown = { unknown: "not-observed", note: "no file of fact-checks was given" };

const isMatch = (item: unknown): item is Match =>
  typeof item === "object" && item !== null && "claimReviewed" in item && "at" in item;

/** The best match in the words of the claim, out of the fact `factChecks`. */
export function factCheckOf(claim: Claim, factChecks: unknown): CheckedClaim {
  if (!isPartialList(factChecks)) return { rating: isUnknown(factChecks) ? factChecks : NOT_GIVEN };
  const near = factChecks.items.filter(isMatch).filter(({ at }) => isWithin(at, claim.at));
  const [best] = [...near].sort((a, b) =>
    a.certainty === b.certainty ? 0 : a.certainty === "likely" ? -1 : 1,
  );
  if (best === undefined)
    return { rating: factChecks.missing.find(({ unknown }) => unknown === "too-large") ?? "none" };
  const { quote: _, rating, ...rest } = best;
  if (isUnknown(rating)) return { ...rest, rating };
  const { detector, at, certainty } = best;
  const others = near.filter((one) => one.certainty === certainty && one.rating !== rating);
  const [other] = others;
  if (other === undefined) return { ...rest, rating: { value: rating, certainty, detector, at } };
  const note = `fact-checkers differ: ${nameOf(best)} and ${nameOf(other)}`;
  return { ...rest, note, rating: { unknown: "needs-person", detector, note } };
}

const nameOf = ({ publisher = "one", ratingText, rating }: Match): string =>
  `${publisher.slice(0, 80)} (${ratingText?.slice(0, 40) ?? (isUnknown(rating) ? "unrated" : rating)})`;

function isWithin(match: Location, claim: Location): boolean {
  if (match.field !== claim.field || match.span === undefined || claim.span === undefined) return false;
  return match.span[0] < claim.span[1] && claim.span[0] < match.span[1];
}
