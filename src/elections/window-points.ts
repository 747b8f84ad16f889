import type { Day, Election } from "../types/election.ts";
import type { Unknown } from "../types/fact.ts";
import {
  type Anchor,
  anchorIn,
  anchorInYear,
  CERTIFICATION_MAX_DAYS,
  type DayRange,
  HAND_OVER_MAX_DAYS,
  VOTING_START_MAX_DAYS,
} from "./anchors.ts";
import { addDays, addMonths, maxDay, minDay } from "./days.ts";

/** One end of a window: an anchor, moved by so many days, months or hours (negative is earlier). */
export interface WindowPoint {
  readonly anchor: Anchor;
  readonly amount: number;
  readonly unit: "days" | "months" | "hours";
}

export type WindowEnd = "opens" | "closes";

/**
 * The days on which an end may fall, both inclusive: a window is open on some day from `opens.earliest` and surely
 * from `opens.latest`; it is surely open until `closes.earliest` and perhaps until `closes.latest`.
 */
export interface PointDays {
  readonly earliest: Day;
  readonly latest: Day;
  /** Why the two differ. */
  readonly reason?: Unknown;
}

const MISSING_NOTES = {
  votingStart: "the day voting starts is not in the calendar",
  certified: "the day of certification is not in the calendar",
  swornIn: "the day the winners take office is not in the calendar",
};

/**
 * Hours count from an opening or a closing of the polls whose time of day the calendar does not hold. 72 hours before
 * a vote is a moment of the third day before it: that day is undecided, and the days from the next on are inside. The
 * day of the anchor itself is inside, as it is for windows in days.
 */
function moveHours(hours: number, { from, to }: DayRange, end: WindowEnd): PointDays {
  const earliest = addDays(from, Math.floor(hours / 24));
  const latest = addDays(to, Math.ceil(hours / 24));
  const reason: Unknown = { unknown: "time-of-day" };
  if (end === "opens") {
    const surely = addDays(latest, 1);
    return { earliest, latest: hours < 0 ? minDay(to, surely) : surely, reason };
  }
  const surely = addDays(earliest, -1);
  return { earliest: hours > 0 ? maxDay(from, surely) : surely, latest, reason };
}

function move({ amount, unit }: WindowPoint, range: DayRange, end: WindowEnd): PointDays {
  const reason: Unknown | undefined =
    range.missing === undefined
      ? undefined
      : { unknown: "calendar-missing", note: MISSING_NOTES[range.missing] };
  if (unit === "hours" && amount !== 0) {
    const moved = moveHours(amount, range, end);
    return { ...moved, reason: reason ?? moved.reason };
  }
  const add = unit === "months" ? addMonths : addDays;
  return { earliest: add(range.from, amount), latest: add(range.to, amount), reason };
}

/** An end of a window in an election; `undefined` when its anchor is not one of an election. */
export function pointInElection(
  point: WindowPoint,
  end: WindowEnd,
  election: Election,
  place: string,
): PointDays | undefined {
  if (point.anchor.type !== "election") return undefined;
  return move(point, anchorIn(point.anchor.name, election, place), end);
}

/** An end of a window in a year; `undefined` in a year that its anchor skips. */
export function pointInYear(point: WindowPoint, end: WindowEnd, year: number): PointDays | undefined {
  const { anchor } = point;
  if (anchor.type === "election") return undefined;
  const day = anchor.type === "day" ? anchor.day : anchorInYear(anchor, year);
  return day === undefined ? undefined : move(point, { from: day, to: day }, end);
}

const ANCHOR_REACH: Partial<Record<string, readonly [earliest: number, latest: number]>> = {
  "voting-start": [-VOTING_START_MAX_DAYS, 0],
  certification: [0, CERTIFICATION_MAX_DAYS],
  inauguration: [0, HAND_OVER_MAX_DAYS],
};

/** Days from election day within which the end can fall, whatever the election. */
export function pointReach({
  anchor,
  amount,
  unit,
}: WindowPoint): readonly [earliest: number, latest: number] {
  if (anchor.type !== "election") return [0, 0];
  const [earliest, latest] = ANCHOR_REACH[anchor.name] ?? [0, 0];
  const perUnit = unit === "days" ? 1 : unit === "months" ? 31 : 1 / 24;
  const moved = amount < 0 ? Math.floor(amount * perUnit) : Math.ceil(amount * perUnit);
  // A month may be as short as 28 days, so the reach keeps the unmoved end too.
  return [earliest + Math.min(moved, 0), latest + Math.max(moved, 0)];
}
