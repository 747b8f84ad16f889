import type { Calendar } from "../elections/calendar.ts";
import { addDays } from "../elections/days.ts";
import { factsOn } from "../evidence/dated.ts";
import type { FactTree } from "../evidence/detector.ts";
import type { CompiledRule } from "../rules/pack.ts";
import { createTextIndex, type TextIndex } from "../rules/text-index.ts";
import type { Day } from "../types/election.ts";
import type { RuleResult } from "./evaluate-rule.ts";

/** The days an ad is judged on. `declared` days count; days after them are a forecast for a flight without an end. */
export interface FlightDays {
  readonly first: Day;
  readonly last: Day;
  /** Last declared day; earlier than `last` when the end is not declared. */
  readonly declaredLast: Day;
}

/** What a rule says over a stretch of days, both ends inclusive. */
export interface RuleStretch {
  readonly from: Day;
  readonly until: Day;
  readonly result: RuleResult;
}

export interface RuleFlight {
  readonly rule: CompiledRule;
  readonly stretches: readonly RuleStretch[];
}

/** How far a flight without a declared end is looked at. */
const FORECAST_DAYS = 365;

/**
 * Days to judge: from the later of the flight's start and the as-of date, because what has run cannot be changed. A
 * flight that is over is judged whole; an ad without a flight on the as-of date alone.
 */
export function flightDays(
  flight: { start?: string | undefined; end?: string | undefined } | undefined,
  asOf: Day,
): FlightDays {
  const start = flight?.start?.slice(0, 10);
  const end = flight?.end?.slice(0, 10);
  const isOver = end !== undefined && end < asOf;
  const first = start === undefined ? (isOver ? end : asOf) : isOver || start > asOf ? start : asOf;
  if (end !== undefined) return { first, last: end, declaredLast: end };
  return start === undefined
    ? { first, last: first, declaredLast: first }
    : { first, last: addDays(first, FORECAST_DAYS), declaredLast: first };
}

/** What all rules of a run share. */
export interface Shared {
  readonly facts: FactTree;
  readonly calendar: Calendar;
  readonly texts: TextIndex;
  /** The facts of a day, worked out once. */
  factsOn(day: Day): FactTree;
}

export function createShared(facts: FactTree, calendar: Calendar): Shared {
  const byDay = new Map<Day, FactTree>();
  return {
    facts,
    calendar,
    texts: createTextIndex(),
    factsOn(day) {
      const known = byDay.get(day) ?? factsOn(facts, day, calendar);
      byDay.set(day, known);
      return known;
    },
  };
}
