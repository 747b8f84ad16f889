import type { Calendar } from "../elections/calendar.ts";
import { addDays } from "../elections/days.ts";
import { datedEdges, factsOn } from "../evidence/dated.ts";
import type { FactTree } from "../evidence/detector.ts";
import type { Evaluation, Run } from "../rules/condition.ts";
import type { CompiledRule, Pack } from "../rules/pack.ts";
import { createTextIndex, type TextIndex } from "../rules/text-index.ts";
import type { Clause } from "../types/clause.ts";
import type { Day } from "../types/election.ts";
import type { Truth } from "../types/lattice.ts";
import { clauseEdges, type Weight, weightOn } from "./clause-state.ts";
import {
  content,
  guardOf,
  type Judgement,
  judge,
  packScope,
  type RuleResult,
  silent,
  weigh,
} from "./evaluate-rule.ts";
import type { Plan } from "./plan.ts";

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

/** What the clauses that some rules cite are worth over the flight. */
interface Standing {
  /** On its first day. */
  readonly weight: Weight;
  /** Their weight is the same on all its days. */
  readonly isSteady: boolean;
  /** What rules say throughout the flight that have nothing to tell. */
  readonly notApplicable: readonly RuleStretch[];
  readonly satisfied: readonly RuleStretch[];
}

/**
 * Evaluates all rules over the flight; the answer has the stretches of each rule at its place in the plan. A rule is
 * evaluated again only on days on which something it reads changes: a dated fact, the edge of one of its windows, or
 * the standing of one of its clauses. Rules with one guard are asked for it once.
 */
export function evaluateFlight(
  plan: Plan,
  days: FlightDays,
  shared: Shared,
): readonly (readonly RuleStretch[])[] {
  const standings = plan.cited.map((clauses) => standingOf(clauses, days));
  const isOneDay = days.first === days.last;
  const changes = isOneDay ? [] : datedEdges(shared.facts, days.first, days.last, shared.calendar);
  const flights: (readonly RuleStretch[])[] = plan.rules.map(() => NO_STRETCHES);
  for (const { pack, groups } of plan.packs) {
    const runOn = createRuns(pack, shared);
    const { run, scope } = runOn(days.first);
    for (const { appliesTo, rules } of groups) {
      const guard = guardOf(scope, appliesTo, run);
      for (const { rule, at, cited } of rules) {
        const standing = standings[cited];
        const isDated = rule.reads.dated || pack.reads.dated;
        flights[at] =
          standing !== undefined && (isOneDay || (standing.isSteady && !isDated))
            ? steadyFlight(rule, standing, days, guard, scope, run)
            : evaluateRule(rule, pack, days, changes, runOn, shared);
      }
    }
  }
  return flights;
}

const NO_STRETCHES: readonly RuleStretch[] = [];

function standingOf(clauses: readonly Clause[], { first, last }: FlightDays): Standing {
  const weight = weightOn(clauses, first);
  return {
    weight,
    isSteady: first === last || clauseEdges(clauses, first, last).length === 0,
    notApplicable: [{ from: first, until: last, result: silent(weight) }],
    satisfied: [{ from: first, until: last, result: content(weight) }],
  };
}

/** The facts of a day with the pack's own scope on it. */
interface DayRun {
  readonly run: Run;
  readonly scope: Evaluation;
}

/** The runs of a pack, one for each day that is asked for. */
function createRuns(pack: Pack, shared: Shared): (day: Day) => DayRun {
  const runs = new Map<Day, DayRun>();
  return (day) => {
    const known = runs.get(day);
    if (known !== undefined) return known;
    const { calendar, texts } = shared;
    const run: Run = { facts: shared.factsOn(day), day, calendar, texts, memo: [], truths: [] };
    const made = { run, scope: packScope(pack, run) };
    runs.set(day, made);
    return made;
  };
}

/** The plain case: nothing that the rule reads or cites changes in the flight, so its first day speaks for all. */
function steadyFlight(
  rule: CompiledRule,
  { weight, notApplicable, satisfied }: Standing,
  { first, last }: FlightDays,
  guard: Truth,
  scope: Evaluation,
  run: Run,
): readonly RuleStretch[] {
  if (guard === "false" || (weight === "none" && !rule.isFaulty)) return notApplicable;
  const judgement = judge(rule, scope, guard, run);
  if (judgement.outcome === "not-applicable") return notApplicable;
  if (judgement.outcome === "satisfied") return satisfied;
  return [{ from: first, until: last, result: weigh(rule, judgement, weight) }];
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
      judgement ??= judge(rule, scope, guardOf(scope, rule.appliesTo, run), run);
      return judgement;
    };
    const weight = weightOn(rule.clauses, from);
    // Its conditions are not looked at when no clause of it reaches the day.
    const result = weight === "none" && !rule.isFaulty ? silent(weight) : weigh(rule, judgeOn(), weight);
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
