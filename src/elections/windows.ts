import type { Day, Election } from "../types/election.ts";
import type { Unknown } from "../types/fact.ts";
import type { Truth } from "../types/lattice.ts";
import type { Calendar } from "./calendar.ts";
import { addDays, daysBetween, yearOf } from "./days.ts";
import { lastVotingDay } from "./phase.ts";
import {
  calendarSpans,
  electoralSpans,
  isElectoral,
  reasonOn,
  type Window,
  type WindowSpan,
} from "./window-spans.ts";

export { parseWindow } from "./parse-window.ts";
export type { Window } from "./window-spans.ts";

/** Whether a day lies in a window, and which election says so. */
export interface WindowAnswer {
  readonly truth: Truth;
  /** The election that decided it; when false, the one whose window opens next, or else closed last. */
  readonly election?: Election;
  /** First and last day of that window, both inside; left out where the calendar cannot tell. */
  readonly opens?: Day;
  readonly closes?: Day;
  /** Days until its last voting day; negative after it. */
  readonly daysToVote?: number;
  /** Why the truth is unknown. */
  readonly reason?: Unknown;
}

const isSurelyIn = ({ opens, closes }: WindowSpan, day: Day): boolean =>
  opens.latest <= day && day <= closes.earliest;
const isPerhapsIn = ({ opens, closes }: WindowSpan, day: Day): boolean =>
  opens.earliest <= day && day <= closes.latest;

function answer(truth: Truth, day: Day, span: WindowSpan | undefined, reason?: Unknown): WindowAnswer {
  if (span === undefined) return { truth, reason };
  const { election, opens, closes } = span;
  return {
    truth,
    election,
    opens:
      opens.earliest === opens.latest || opens.reason?.unknown === "time-of-day" ? opens.earliest : undefined,
    closes:
      closes.earliest === closes.latest || closes.reason?.unknown === "time-of-day"
        ? closes.latest
        : undefined,
    daysToVote: election && daysBetween(day, lastVotingDay(election)),
    reason,
  };
}

function decide(spans: readonly WindowSpan[], day: Day, isDecidable: boolean): WindowAnswer {
  let undecided: WindowSpan | undefined;
  let next: WindowSpan | undefined;
  let last: WindowSpan | undefined;
  for (const span of spans) {
    if (isSurelyIn(span, day)) return answer("true", day, span);
    if (isPerhapsIn(span, day)) undecided ??= span;
    else if (span.opens.earliest > day) next ??= span;
    else last = span;
  }
  if (undecided !== undefined) return answer("unknown", day, undecided, reasonOn(undecided, day));
  if (!isDecidable) return { truth: "unknown", reason: { unknown: "calendar-missing" } };
  return answer("false", day, next ?? last);
}

/**
 * Whether a day lies in a window, for a voter of the place. Day N is inside and day N + 1 outside, counted from the
 * anchor as day 0, which is inside too; months are calendar months. Of several elections one that is surely open
 * decides. Nothing is `false` where an election could be missing from the calendar.
 */
export function inWindow(window: Window, day: Day, place: string, calendar: Calendar): WindowAnswer {
  if (!isElectoral(window)) return decide(calendarSpans(window, yearOf(day)), day, true);
  const { spans, decidable } = electoralSpans(window, place, calendar);
  return decide(
    spans,
    day,
    decidable.some(({ from, until }) => from <= day && day <= until),
  );
}

/** All days after `first`, up to `last`, on which the truth of the window may change, in order. */
export function windowEdges(window: Window, place: string, calendar: Calendar, first: Day, last: Day): Day[] {
  const edges = new Set<Day>();
  const add = (day: Day): void => {
    if (first < day && day <= last) edges.add(day);
  };
  const addSpans = (spans: readonly WindowSpan[]): void => {
    for (const { opens, closes } of spans) {
      for (const day of [opens.earliest, opens.latest]) add(day);
      for (const day of [closes.earliest, closes.latest]) add(addDays(day, 1));
    }
  };
  if (isElectoral(window)) {
    const { spans, decidable } = electoralSpans(window, place, calendar);
    addSpans(spans);
    for (const { from, until } of decidable) {
      add(from);
      add(addDays(until, 1));
    }
  } else {
    for (let year = yearOf(first); year <= yearOf(last); year += 1) addSpans(calendarSpans(window, year));
  }
  return [...edges].sort();
}
