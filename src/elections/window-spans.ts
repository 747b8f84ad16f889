import type { Day, Election, ElectionKind } from "../types/election.ts";
import type { Unknown } from "../types/fact.ts";
import { kindsOf } from "./anchors.ts";
import { type Calendar, REGULAR_KINDS } from "./calendar.ts";
import { addDays, maxDay, minDay, yearOf } from "./days.ts";
import { electionsIn, withAncestors } from "./jurisdiction.ts";
import {
  type PointDays,
  pointInElection,
  pointInYear,
  pointReach,
  type WindowEnd,
  type WindowPoint,
} from "./window-points.ts";

/** A window of days as a rule states it. Both ends are inclusive and belong to the same election or season. */
export interface Window {
  readonly from: WindowPoint;
  readonly to: WindowPoint;
  /** Restricts the elections: those held by exactly this jurisdiction, or of these kinds. */
  readonly of?: { readonly jurisdiction?: string; readonly kinds?: readonly ElectionKind[] };
}

/** One stretch of days that a window covers. */
export interface WindowSpan {
  /** Absent for a window of the calendar year. */
  readonly election?: Election;
  readonly opens: PointDays;
  readonly closes: PointDays;
}

interface Stretch {
  readonly from: Day;
  readonly until: Day;
}

/** All that deciding a window takes, worked out once for a place. */
export interface WindowSpans {
  /** In order of opening. */
  readonly spans: readonly WindowSpan[];
  /** The days on which no election that could matter is missing from the calendar, in order. */
  readonly decidable: readonly Stretch[];
}

const EVER: readonly Stretch[] = [{ from: "0000-01-01", until: "9999-12-31" }];

/** Whether the window is counted from elections; if not, it needs no calendar of them. */
export const isElectoral = ({ from, to }: Window): boolean =>
  from.anchor.type === "election" || to.anchor.type === "election";

function kindsIn({ from, to, of }: Window): readonly ElectionKind[] | undefined {
  const sets = [of?.kinds, kindsOf(from.anchor), kindsOf(to.anchor)].filter((set) => set !== undefined);
  const [first, ...rest] = sets;
  return first?.filter((kind) => rest.every((set) => set.includes(kind)));
}

/** The yearly end of a window nearest to its other end, on the right side of it. */
function nearestYearly(
  point: WindowPoint,
  end: WindowEnd,
  other: Day,
  isInOrder: (point: PointDays) => boolean,
): PointDays | undefined {
  if (point.anchor.type !== "yearly") return undefined;
  const direction = end === "opens" ? -1 : 1;
  const start = yearOf(other) - 2 * direction;
  for (let years = 0; years <= 6; years += 1) {
    const found = pointInYear(point, end, start + years * direction);
    if (found !== undefined && isInOrder(found)) return found;
  }
  return undefined;
}

function spanOf(window: Window, election: Election, place: string): WindowSpan | undefined {
  const { from, to } = window;
  const closing = pointInElection(to, "closes", election, place);
  const opens =
    pointInElection(from, "opens", election, place) ??
    (closing && nearestYearly(from, "opens", closing.latest, ({ earliest }) => earliest <= closing.latest));
  const closes =
    closing ??
    (opens && nearestYearly(to, "closes", opens.earliest, ({ latest }) => latest >= opens.earliest));
  return opens && closes && opens.earliest <= closes.latest ? { election, opens, closes } : undefined;
}

function calendarSpan({ from, to }: Window, year: number): WindowSpan | undefined {
  const opens = pointInYear(from, "opens", year);
  if (opens === undefined) return undefined;
  const isSame = JSON.stringify(from.anchor) === JSON.stringify(to.anchor);
  const closes =
    isSame || to.anchor.type === "day"
      ? pointInYear(to, "closes", year)
      : nearestYearly(to, "closes", opens.earliest, ({ latest }) => latest >= opens.earliest);
  return closes && opens.earliest <= closes.latest ? { opens, closes } : undefined;
}

const seasons = new WeakMap<Window, Map<number, readonly WindowSpan[]>>();

/** The spans of a window of the calendar year that can hold days of the year; windows are under two years long. */
export function calendarSpans(window: Window, year: number): readonly WindowSpan[] {
  const byYear = seasons.get(window) ?? new Map<number, readonly WindowSpan[]>();
  seasons.set(window, byYear);
  let found = byYear.get(year);
  if (found === undefined) {
    const years = window.from.anchor.type === "day" ? [year] : [-2, -1, 0, 1, 2].map((step) => year + step);
    found = years.map((each) => calendarSpan(window, each)).filter((span) => span !== undefined);
    byYear.set(year, found);
  }
  return found;
}

const probe = (votingStart: Day): Election => ({
  id: "probe",
  name: "",
  jurisdiction: "US",
  kind: "general",
  votingStart,
  votingDays: ["2024-11-05"],
  certified: "2024-12-17",
  swornIn: "2025-01-20",
  sources: [],
  status: "expected",
});
const PROBES = [probe("2024-08-07"), probe("2024-10-26")];

/** Whether the window holds any day at all, in an election with early voting or with none, or in some year. */
export function canOpen(window: Window): boolean {
  return isElectoral(window)
    ? PROBES.some((election) => spanOf(window, election, "US") !== undefined)
    : calendarSpans(window, 2024).length > 0;
}

/** Coverage of one place for the kinds, with entries that touch joined. */
function coverageOf(calendar: Calendar, jurisdiction: string, kinds: readonly ElectionKind[]): Stretch[] {
  const joined: Stretch[] = [];
  const fitting = calendar.coverage.filter(
    (entry) =>
      entry.jurisdiction === jurisdiction &&
      kinds.every((kind) => (entry.kinds ?? REGULAR_KINDS).some((each) => each === kind)),
  );
  for (const { from, until } of fitting.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = joined.at(-1);
    if (last !== undefined && from <= addDays(last.until, 1)) {
      joined[joined.length - 1] = { from: last.from, until: maxDay(last.until, until) };
    } else {
      joined.push({ from, until });
    }
  }
  return joined;
}

function intersect(a: readonly Stretch[], b: readonly Stretch[]): Stretch[] {
  return a
    .flatMap((x) => b.map((y) => ({ from: maxDay(x.from, y.from), until: minDay(x.until, y.until) })))
    .filter(({ from, until }) => from <= until);
}

/** Narrows a stretch of complete coverage to the days for which no election outside it could open the window. */
function decidableIn({ from, to }: Window, covered: Stretch): Stretch {
  const opens = pointReach(from);
  const closes = pointReach(to);
  const lastEnd = addDays(covered.until, closes[0] + 1);
  const firstStart = addDays(covered.from, opens[1] - 1);
  // With a yearly end, an election beyond the coverage opens the window in its own season only.
  const next = nearestYearly(from, "opens", lastEnd, ({ latest }) => latest <= lastEnd);
  const previous = nearestYearly(to, "closes", firstStart, ({ earliest }) => earliest >= firstStart);
  return {
    from: previous ? addDays(previous.latest, 1) : addDays(covered.from, closes[1]),
    until: next ? addDays(next.earliest, -1) : addDays(covered.until, opens[0]),
  };
}

/**
 * The days on which "outside the window" can be said: an election that the calendar lacks could only matter if it
 * were held so near that the window would reach the day, and the calendar is complete for that stretch of time.
 */
function decidableDays(window: Window, place: string, calendar: Calendar): readonly Stretch[] {
  const kinds = kindsIn(window) ?? REGULAR_KINDS;
  const regular = kinds.filter((kind) => REGULAR_KINDS.some((each) => each === kind));
  const { jurisdiction } = window.of ?? {};
  return withAncestors(place)
    .filter((each) => jurisdiction === undefined || each === jurisdiction)
    .map((each) => coverageOf(calendar, each, regular.length > 0 ? regular : kinds))
    .map((stretches) => stretches.map((stretch) => decidableIn(window, stretch)))
    .reduce((all, stretches) => intersect(all, stretches), EVER);
}

function work(window: Window, place: string, calendar: Calendar): WindowSpans {
  const kinds = kindsIn(window);
  const { jurisdiction } = window.of ?? {};
  const spans = electionsIn(calendar, place)
    .filter(
      (election) =>
        (kinds === undefined || kinds.includes(election.kind)) &&
        (jurisdiction === undefined || election.jurisdiction === jurisdiction),
    )
    .map((election) => spanOf(window, election, place))
    .filter((span) => span !== undefined)
    .toSorted((a, b) => (a.opens.earliest < b.opens.earliest ? -1 : 1));
  return { spans, decidable: decidableDays(window, place, calendar) };
}

/** Places come from ads, so the memo must not grow with them without limit. */
const MEMO_LIMIT = 1024;
const memo = new WeakMap<Calendar, WeakMap<Window, Map<string, WindowSpans>>>();

/** The spans of a window counted from elections, for a voter of the place. Memoised for each calendar and window. */
export function electoralSpans(window: Window, place: string, calendar: Calendar): WindowSpans {
  const byWindow = memo.get(calendar) ?? new WeakMap<Window, Map<string, WindowSpans>>();
  memo.set(calendar, byWindow);
  let byPlace = byWindow.get(window);
  if (byPlace === undefined || byPlace.size >= MEMO_LIMIT) {
    byPlace = new Map();
    byWindow.set(window, byPlace);
  }
  let found = byPlace.get(place);
  if (found === undefined) {
    found = work(window, place, calendar);
    byPlace.set(place, found);
  }
  return found;
}

/** Why a day inside the outer ends of a span, but outside the sure ones, is undecided. */
export function reasonOn({ opens, closes }: WindowSpan, day: Day): Unknown {
  const reason = day < opens.latest ? (opens.reason ?? closes.reason) : (closes.reason ?? opens.reason);
  return reason ?? { unknown: "calendar-missing" };
}
