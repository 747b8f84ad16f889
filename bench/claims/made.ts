import type { Calendar } from "../../src/elections/calendar.ts";
import { phaseOn } from "../../src/elections/phase.ts";
import type { Claim, ClaimKind } from "../../src/types/claim.ts";
import { isUnknown } from "../../src/types/fact.ts";

/**
 * From when on the labels of a collection call an election past: when its voting has ended, or when its winners have
 * taken office.
 */
type PastFrom = "voting" | "swearing-in";

/** How rows are compared. */
export interface Comparison {
  readonly calendar: Calendar;
  readonly pastFrom: PastFrom;
}

/** Labels of the kinds of claim that are no doubt of an election. */
export const OTHER_KINDS: Readonly<Partial<Record<ClaimKind, string>>> = {
  suppression: "suppression",
  intimidation: "intimidation",
  "discourage-voting": "discourage_voting",
  "vote-buying": "vote_buying",
  "premature-victory": "premature_victory",
};

/** Whether the author makes the claim, beyond a lead. */
export const isMade = ({ certainty, stance }: Claim): boolean =>
  certainty !== "possible" && (stance === "asserted" || stance === "insinuated");

/** Whether the election of a claim is past on a day. */
export function isPast({ election }: Claim, day: string, { calendar, pastFrom }: Comparison): boolean {
  if (election.isOver === true) return true;
  const known = calendar.byId.get(election.id ?? "");
  if (known === undefined) return false;
  const hasVoted = (known.votingDays.at(-1) ?? "") < day;
  if (pastFrom === "voting") return hasVoted;
  const state = phaseOn(known, day);
  return isUnknown(state) ? hasVoted : state.phase === "finalised";
}
