import { addDays, daysBetween, weekday } from "../../../../elections/days.ts";
import { electionsIn } from "../../../../elections/jurisdiction.ts";
import { lastVotingDay } from "../../../../elections/phase.ts";
import type { Day, Election } from "../../../../types/election.ts";
import type { ElectionContext } from "../election.ts";

/** How long after a voting day a date is still taken for a wrong word on it. */
const MAX_DAYS_LATE = 10;
/** How long before the vote an ad speaks of it. */
const MAX_DAYS_AHEAD = 120;

const WEEKDAY_NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** English name of an ISO weekday. */
export const weekdayName = (number: number): string => WEEKDAY_NAMES[number - 1] ?? "";

/** The right day in words: `2026-11-03, a Tuesday`. */
export const dayInWords = (day: Day): string => `${day}, a ${weekdayName(weekday(day))}`;

const electionsOf = ({ calendar, places }: ElectionContext): Election[] => [
  ...new Set(places.codes.flatMap((place) => electionsIn(calendar, place))),
];

/** Whether anybody in the countries of the ad votes on the day, as far as the calendar knows. */
export function isVotingDay({ calendar, places }: ElectionContext, day: Day): boolean {
  const countries = new Set(places.codes.map((place) => place.slice(0, 2)));
  return calendar.elections.some(
    ({ jurisdiction, votingDays }) =>
      votingDays.includes(day) && (countries.has(jurisdiction.slice(0, 2)) || jurisdiction === "EU"),
  );
}

/** The elections of the ad's places that are still to be voted in, with their next voting day, soonest first. */
export function comingVotes(context: ElectionContext): { election: Election; day: Day }[] {
  const { day: from } = context;
  return electionsOf(context)
    .flatMap((election) => {
      const day = election.votingDays.find((each) => each >= from);
      return day === undefined || daysBetween(from, day) > MAX_DAYS_AHEAD ? [] : [{ election, day }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** The election whose voting is over on a day that is given for it, a few days too late. */
export function missedBy(context: ElectionContext, given: Day): { election: Election; day: Day } | undefined {
  if (isVotingDay(context, given)) return undefined;
  return comingVotes(context).findLast(({ election }) => {
    const day = election.votingDays.findLast((each) => each < given) ?? given;
    const late = daysBetween(day, given);
    return day >= context.day && late >= 1 && late <= MAX_DAYS_LATE;
  });
}

/** The same weekday as `day` in the week that begins with the next vote: what is extended goes on beyond it. */
export function weekdayAfterVote(context: ElectionContext, day: Day): Day {
  const [vote] = comingVotes(context);
  if (vote === undefined || day > vote.day) return day;
  return addDays(vote.day, (weekday(day) - weekday(vote.day) + 7) % 7);
}

/** The election that ends on, or just before or after, a day other than its own. */
export function nearVote(
  context: ElectionContext,
  given: Day,
  within: number,
): { election: Election; day: Day } | undefined {
  if (isVotingDay(context, given)) return undefined;
  return comingVotes(context).find(({ day }) => Math.abs(daysBetween(day, given)) <= within);
}

/** Days before the vote from which ballots are out, so that a win may be claimed (52 U.S.C. § 20302(a)(8)). */
const EARLY_DAYS = 45;
/** The same for a bare past (`we won`), which means the last vote until this one is near. */
const PAST_EARLY_DAYS = 30;
/** Days after it in which a result is still open; by then the winner has been named, long before the certificates. */
const COUNTING_DAYS = 21;

/** Whether on its day an election of the ad's places is being voted in or counted; `isRecent` for words such as `has already won`. */
export function isBeingDecided(context: ElectionContext, isRecent: boolean): boolean {
  const ahead = isRecent ? EARLY_DAYS : PAST_EARLY_DAYS;
  return electionsOf(context).some((election) => {
    const last = lastVotingDay(election);
    return addDays(last, -ahead) <= context.day && context.day <= addDays(last, COUNTING_DAYS);
  });
}
