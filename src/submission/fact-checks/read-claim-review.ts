import type { FactCheck } from "../../types/fact-check.ts";
import { type GivenRating, normaliseRating } from "./rating.ts";
import type { ClaimReview } from "./schema.ts";

/** A text on one line; nothing when there are no words in it. */
function textOf(value: string | null | undefined): string | undefined {
  const plain = value?.replace(/\s+/g, " ").trim();
  return plain === "" ? undefined : plain;
}

function numberOf(value: string | number | null | undefined): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value.replace(",", ".")) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

interface ReadRating extends GivenRating {
  readonly text?: string | undefined;
}

function ratingOf({ reviewRating: given }: ClaimReview): ReadRating {
  if (given === null || given === undefined) return {};
  if (typeof given !== "object") return ratingOf({ claimReviewed: "", reviewRating: { ratingValue: given } });
  const { ratingValue, bestRating, worstRating, alternateName, name } = given;
  const value = numberOf(ratingValue);
  // Some write the rating's words into `ratingValue`.
  const spoken = value === undefined ? ratingValue?.toString() : undefined;
  const words = textOf(alternateName) ?? textOf(name) ?? textOf(spoken);
  const [best, worst] = [numberOf(bestRating), numberOf(worstRating)];
  const counted = best === undefined ? value?.toString() : value && `${value} of ${best}`;
  return { words, value, best, worst, text: words ?? counted?.toString() };
}

/** The claim and what became of it, out of a valid ClaimReview; undefined when the claim has no words. */
export function readClaimReview(review: ClaimReview): FactCheck | undefined {
  const claimReviewed = textOf(review.claimReviewed);
  if (claimReviewed === undefined) return undefined;
  const { text: ratingText, ...given } = ratingOf(review);
  const { itemReviewed: item } = review;
  const optional = {
    ratingText,
    publisher: textOf(review.author) ?? textOf(review.publisher),
    url: textOf(review.url),
    datePublished: textOf(review.datePublished),
    claimant: textOf(item?.author),
    claimedOn: textOf(item?.datePublished),
    appearance: textOf(item?.firstAppearance ?? item?.appearance),
  };
  const known = Object.entries(optional).filter(([, value]) => value !== undefined);
  return { claimReviewed, rating: normaliseRating(given), ...Object.fromEntries(known) };
}
