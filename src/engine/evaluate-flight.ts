import { addDays } from "../elections/days.ts";
import { datedEdges } from "../evidence/dated.ts";
import type { Evaluation, Run } from "../rules/condition.ts";
import type { CompiledRule, Pack } from "../rules/pack.ts";
import type { Clause } from "../types/clause.ts";
import type { Day } from "../types/election.ts";
import type { Truth } from "../types/lattice.ts";
import { clauseEdges, type Weight, weightOn } from "./clause-state.ts";
import { content, guardOf, type Judgement, judge, packScope, silent, weigh } from "./evaluate-rule.ts";
import type { FlightDays, RuleStretch, Shared } from "./flight.ts";
import type { Plan, RuleGroup } from "./plan.ts";

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

/** What the rules of a run meet, whichever pack they are of. */
interface Course {
  readonly plan: Plan;
  readonly days: FlightDays;
  readonly isOneDay: boolean;
  /** Of the lists of clauses that the plan names. */
  readonly standings: readonly Standing[];
  /** Days in the flight on which a dated fact changes. */
  readonly changes: readonly Day[];
  readonly shared: Shared;
}

/**
 * Evaluates all rules over the flight; the answer has the stretches of each rule at its place in the plan. A rule is
 * evaluated again only on days on which something it reads changes: a dated fact, the edge of one of its windows, or
 * the standing of one of its clauses. Rules with one guard are asked for it once, and are done when it is false.
 */
export function evaluateFlight(
  plan: Plan,
  days: FlightDays,
  shared: Shared,
): readonly (readonly RuleStretch[])[] {
  const standings = plan.cited.map((clauses) => standingOf(clauses, days));
  const isOneDay = days.first === days.last;
  const changes = isOneDay ? [] : datedEdges(shared.facts, days.first, days.last, shared.calendar);
  const course: Course = { plan, days, isOneDay, standings, changes, shared };
  const isSteady = standings.every((standing) => standing.isSteady);
  const flights = plan.citedBy.map((cited) => standings[cited]?.notApplicable ?? []);
  for (const { pack, groups } of plan.packs) {
    const runOn = createRuns(pack, shared);
    const first = runOn(days.first);
    for (const group of groups) {
      const guard = guardOf(first.scope, group.appliesTo, first.run);
      const isSettled = guard === "false" && (isOneDay || (isSteady && !group.isDated));
      if (!isSettled) evaluateGroup(group, pack, guard, first, runOn, course, flights);
    }
  }
  return flights;
}

function evaluateGroup(
  { places }: RuleGroup,
  pack: Pack,
  guard: Truth,
  first: DayRun,
  runOn: (day: Day) => DayRun,
  course: Course,
  flights: (readonly RuleStretch[])[],
): void {
  const { plan, isOneDay, standings } = course;
  for (const at of places) {
    const rule = plan.rules[at];
    const standing = standings[plan.citedBy[at] ?? -1];
    if (rule === undefined || standing === undefined) continue;
    const isStill = isOneDay || (standing.isSteady && !rule.reads.dated && !pack.reads.dated);
    flights[at] = isStill
      ? steadyFlight(rule, standing, course.days, guard, first)
      : changingFlight(rule, pack, runOn, course);
  }
}

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
  { run, scope }: DayRun,
): readonly RuleStretch[] {
  if (guard === "false" || (weight === "none" && !rule.isFaulty)) return notApplicable;
  const judgement = judge(rule, scope, guard, run);
  if (judgement.outcome === "not-applicable") return notApplicable;
  if (judgement.outcome === "satisfied") return satisfied;
  return [{ from: first, until: last, result: weigh(rule, judgement, weight) }];
}

function changingFlight(
  rule: CompiledRule,
  pack: Pack,
  runOn: (day: Day) => DayRun,
  course: Course,
): RuleStretch[] {
  const { first, last } = course.days;
  const factStarts = new Set([first, ...factDays(rule, pack, course)]);
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
function factDays(rule: CompiledRule, pack: Pack, { days, changes, shared }: Course): readonly Day[] {
  if (!rule.reads.dated && !pack.reads.dated) return [];
  const edges = [...rule.reads.edges, ...pack.reads.edges];
  return [...changes, ...edges.flatMap((edge) => edge(days.first, days.last, shared.calendar, shared.facts))];
}
