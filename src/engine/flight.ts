import type { Calendar } from "../elections/calendar.ts";
import { addDays } from "../elections/days.ts";
import { datedEdges, factsOn } from "../evidence/dated.ts";
import type { FactTree } from "../evidence/detector.ts";
import type { Evaluation, Run } from "../rules/condition.ts";
import type { CompiledRule, Pack } from "../rules/pack.ts";
import { createTextIndex, type TextIndex } from "../rules/text-index.ts";
import type { Day } from "../types/election.ts";
import { clauseEdges, weightOn } from "./clause-state.ts";
import { type Judgement, judge, packScope, type RuleResult, silent, weigh } from "./evaluate-rule.ts";

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

/**
 * Evaluates the rules of a pack over the flight. A rule is evaluated again only on days on which something it reads
 * changes: a dated fact, the edge of one of its windows, or the standing of one of its clauses.
 */
export function evaluatePack(pack: Pack, days: FlightDays, shared: Shared): RuleFlight[] {
  const { first, last } = days;
  const runs = new Map<Day, DayRun>();
  const runOn = (day: Day): DayRun => {
    const known = runs.get(day);
    if (known !== undefined) return known;
    const { calendar, texts } = shared;
    const run: Run = { facts: shared.factsOn(day), day, calendar, texts, memo: [], truths: [] };
    const made = { run, scope: packScope(pack, run) };
    runs.set(day, made);
    return made;
  };
  if (first === last) return evaluateDay(pack, runOn(first));
  const changes = datedEdges(shared.facts, first, last, shared.calendar);
  return pack.rules.map((rule) => ({
    rule,
    stretches: evaluateRule(rule, pack, days, changes, runOn, shared),
  }));
}

/** The facts of a day with the pack's own scope on it. */
interface DayRun {
  readonly run: Run;
  readonly scope: Evaluation;
}

/** What a rule says on a day; its conditions are not looked at when no clause of it reaches the day. */
function resultOn(rule: CompiledRule, day: Day, judgeOn: (rule: CompiledRule) => Judgement): RuleResult {
  const weight = weightOn(rule.clauses, day);
  return weight === "none" && !rule.isFaulty ? silent(weight) : weigh(rule, judgeOn(rule), weight);
}

/** The plain case: an ad judged on one day. */
function evaluateDay(pack: Pack, { run, scope }: DayRun): RuleFlight[] {
  const { day } = run;
  const judgeOn = (rule: CompiledRule): Judgement => judge(rule, scope, run);
  // Harmless results are a few shared objects, and so are the stretches that hold them.
  const stretches = new Map<RuleResult, readonly RuleStretch[]>();
  return pack.rules.map((rule) => {
    const result = resultOn(rule, day, judgeOn);
    const known = stretches.get(result);
    if (known !== undefined) return { rule, stretches: known };
    const made: readonly RuleStretch[] = [{ from: day, until: day, result }];
    if (result.parts === undefined) stretches.set(result, made);
    return { rule, stretches: made };
  });
}

function evaluateRule(
  rule: CompiledRule,
  pack: Pack,
  { first, last }: FlightDays,
  changes: readonly Day[],
  runOn: (day: Day) => DayRun,
  shared: Shared,
): RuleStretch[] {
  const factStarts = new Set([first, ...factDays(rule, pack, first, last, changes, shared)]);
  const starts = [...new Set([...factStarts, ...clauseEdges(rule.clauses, first, last)])].sort();
  let judgement: Judgement | undefined;
  return starts.map((from, index) => {
    const next = starts[index + 1];
    if (factStarts.has(from)) judgement = undefined;
    const judgeOn = (): Judgement => {
      const { run, scope } = runOn(from);
      judgement ??= judge(rule, scope, run);
      return judgement;
    };
    const result = resultOn(rule, from, judgeOn);
    return { from, until: next === undefined ? last : addDays(next, -1), result };
  });
}

/** Days on which something the rule reads changes. */
function factDays(
  rule: CompiledRule,
  pack: Pack,
  first: Day,
  last: Day,
  changes: readonly Day[],
  { calendar, facts }: Shared,
): readonly Day[] {
  if (!rule.reads.dated && !pack.reads.dated) return [];
  const edges = [...rule.reads.edges, ...pack.reads.edges];
  return [...changes, ...edges.flatMap((edge) => edge(first, last, calendar, facts))];
}
