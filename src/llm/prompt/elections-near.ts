import type { Calendar } from "../../elections/calendar.ts";
import { addDays } from "../../elections/days.ts";
import { electionsIn } from "../../elections/jurisdiction.ts";
import { firstVotingDay, lastVotingDay, phaseOn } from "../../elections/phase.ts";
import type { Day } from "../../types/election.ts";
import { isUnknown } from "../../types/fact.ts";

/** Days before and after which an election is near enough to be meant by "the election". */
const BEFORE = 400;
const AFTER = 500;
const MOST = 8;

/** The elections of those places around a day, with the phase each is in, a line each. */
export function electionsNear(calendar: Calendar, places: readonly string[], day: Day): string[] {
  const [from, until] = [addDays(day, -BEFORE), addDays(day, AFTER)];
  const all = new Set(places.flatMap((place) => electionsIn(calendar, place)));
  return [...all]
    .filter((election) => lastVotingDay(election) >= from && firstVotingDay(election) <= until)
    .slice(0, MOST)
    .map((election) => {
      const answer = phaseOn(election, day);
      const phase = isUnknown(answer) ? "" : `, ${answer.phase} on ${day}`;
      return `- ${election.name}: voting ends ${lastVotingDay(election)}${phase}`;
    });
}
