import type { Day, Election, ElectionKind } from "../types/election.ts";
import { isUnknown, type Unknown } from "../types/fact.ts";
import type { Calendar } from "./calendar.ts";
import { electionsIn } from "./jurisdiction.ts";
import { firstVotingDay, lastVotingDay, phaseOn } from "./phase.ts";

/** Weight of a kind: a reader means the vote that fills offices before the one that picks candidates for it. */
const RANK: Readonly<Record<ElectionKind, number>> = {
  general: 0,
  parliamentary: 0,
  presidential: 0,
  european: 1,
  runoff: 1,
  special: 2,
  primary: 3,
  referendum: 3,
  municipal: 4,
};

const byRank = (a: Election, b: Election): number => RANK[a.kind] - RANK[b.kind];
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Order = (a: Election, b: Election) => number;

const first = (elections: readonly Election[], order: Order): Election | undefined =>
  elections.toSorted((a, b) => order(a, b) || compare(a.id, b.id))[0];

const soonest: Order = (a, b) => compare(firstVotingDay(a), firstVotingDay(b)) || byRank(a, b);
const latest: Order = (a, b) => compare(lastVotingDay(b), lastVotingDay(a)) || byRank(a, b);

/**
 * The election that a reader in one of the places would call "the election" on a day: an ongoing one if there is any,
 * or else the next to come, or else the last that was finalised. Of several ongoing ones the higher kind wins (general,
 * parliamentary and presidential before European and runoff, special, primary, municipal), then the one voted on last;
 * of several to come the soonest, then the higher kind.
 *
 * Unknown with reason `calendar-missing` when nothing is ongoing and the calendar covers no country of the places on
 * that day: a European election three years off is not what a reader in an uncovered member state has in mind.
 */
export function nearestElection(calendar: Calendar, places: readonly string[], day: Day): Election | Unknown {
  const ongoing: Election[] = [];
  const upcoming: Election[] = [];
  const past: Election[] = [];
  for (const place of new Set(places)) {
    for (const election of electionsIn(calendar, place)) {
      const state = phaseOn(election, day, place);
      if (isUnknown(state) || state.phase === "finalised") past.push(election);
      else if (state.phase === "upcoming") upcoming.push(election);
      else ongoing.push(election);
    }
  }
  const open = first(ongoing, (a, b) => byRank(a, b) || latest(a, b));
  if (open !== undefined) return open;
  const countries = new Set(places.map((place) => place.split("-", 1)[0]));
  const isCovered = calendar.coverage.some(
    ({ jurisdiction, from, until }) => countries.has(jurisdiction) && from <= day && day <= until,
  );
  if (!isCovered) return { unknown: "calendar-missing" };
  return first(upcoming, soonest) ?? first(past, latest) ?? { unknown: "calendar-missing" };
}
