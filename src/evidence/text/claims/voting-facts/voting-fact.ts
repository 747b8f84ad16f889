import type { ClaimElection } from "../../../../types/claim.ts";
import type { Election } from "../../../../types/election.ts";
import type { ElectionContext } from "../election.ts";

/** A word on when or how to vote that the calendar shows to be wrong, or that is worth a look. */
export interface VotingFact {
  readonly kind: "suppression" | "discourage-voting";
  readonly target: "time" | "voters";
  /** Places in the words of the sentence. */
  readonly from: number;
  readonly to: number;
  /** What is right. */
  readonly note: string;
  readonly isLead: boolean;
  readonly election?: ClaimElection;
  /** A negation belongs to the wording (`do not go tomorrow`). */
  readonly hasNegation?: boolean;
}

/** Ties a fact to the election whose day it gets wrong. */
export const tied = ({ id, name }: Election): ClaimElection => ({
  id,
  name,
  basis: "run-dates",
  pastUsedAgainstFuture: false,
});

/** Without a place in the ad, what a calendar says is no more than a lead. */
export const isUnsure = ({ places }: ElectionContext): boolean => places.isGuess;
