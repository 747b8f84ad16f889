/**
 * A claim as a fact-checker would put it, ways an ad might put the same, and sentences that are much like it and say
 * something else. `{P}`, `{Y}`, `{N}` and `{D}` stand for a place, a year, a number and as many dollars, so that siblings of the claim can be
 * made with others. Written for this evaluation; places and people are invented.
 */
export interface Case {
  readonly claim: string;
  readonly same: readonly string[];
  readonly denied: readonly string[];
  /** The same topic, another statement. */
  readonly near: readonly string[];
}

export const one = (claim: string, same: string[], denied: string[], near: string[]): Case => ({
  claim,
  same,
  denied,
  near,
});
