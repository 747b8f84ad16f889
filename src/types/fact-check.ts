/** What a fact-checker made of a claim, on one scale for all of them. `unknown`: rated, but nobody can tell how. */
export const RATINGS = ["false", "mostly-false", "mixed", "true", "unknown"] as const;
export type Rating = (typeof RATINGS)[number];

/** One ClaimReview (schema.org) of a file the user gave. Every text in it is untrusted. */
export interface FactCheck {
  readonly claimReviewed: string;
  readonly rating: Rating;
  /** The rating in the publisher's own words or number. */
  readonly ratingText?: string;
  readonly publisher?: string;
  readonly url?: string;
  /** As the publisher writes it, mostly YYYY-MM-DD. */
  readonly datePublished?: string;
  /** Who made the claim, when and where, as far as the review says. */
  readonly claimant?: string;
  readonly claimedOn?: string;
  readonly appearance?: string;
}
