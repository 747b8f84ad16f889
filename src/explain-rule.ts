import { contentDetectors } from "./check.ts";
import type { Calendar } from "./elections/calendar.ts";
import { clausesOn, weightOn } from "./engine/clause-state.ts";
import { createShared } from "./engine/flight.ts";
import { type Flip, flipsOf, outcomeOfParts } from "./engine/flips.ts";
import { gather } from "./evidence/gather.ts";
import type { Condition, Evaluation, Run } from "./rules/condition.ts";
import type { CompiledRule, Pack } from "./rules/pack.ts";
import type { LoadedSubmission } from "./submission/loaded.ts";
import type { Clause } from "./types/clause.ts";
import type { Day } from "./types/election.ts";
import type { Outcome } from "./types/lattice.ts";

/** Every condition of a rule on one ad and day, told whether it mattered or not. */
export interface RuleExplanation {
  readonly rule: CompiledRule;
  readonly day: Day;
  /** What the conditions come to, whatever the clauses are worth. */
  readonly outcome: Outcome;
  /** What the cited clauses are worth on the day: `none` leaves the ad alone, `weak` only asks for review. */
  readonly weight: ReturnType<typeof weightOn>;
  readonly clauses: readonly Clause[];
  readonly parts: ExplainedParts;
  /** Single conditions that would change the outcome, if they came out otherwise. */
  readonly flips: readonly Flip[];
}

interface ExplainedParts {
  readonly pack: Evaluation;
  readonly appliesTo?: Evaluation | undefined;
  readonly unless?: Evaluation | undefined;
  readonly body: Evaluation;
}

/** Explains a rule on an ad: all its conditions are evaluated, those that a check would skip, too. */
export async function explainRule(
  loaded: LoadedSubmission,
  { pack, rule }: { readonly pack: Pack; readonly rule: CompiledRule },
  calendar: Calendar,
  day: Day,
): Promise<RuleExplanation> {
  const wanted = new Set([...pack.reads.facts, ...rule.reads.facts, "jurisdiction"]);
  const detectors = await contentDetectors(loaded);
  const { facts } = await gather(loaded, { wanted, detectors, calendar, asOf: day });
  const shared = createShared(facts, calendar);
  const run: Run = { facts: shared.factsOn(day), day, calendar, texts: shared.texts, memo: [], truths: [] };
  const evaluate = (condition: Condition): Evaluation => condition({ node: run.facts, at: "" }, run);
  const parts: ExplainedParts = {
    pack: evaluate(pack.appliesTo),
    appliesTo: rule.appliesTo && evaluate(rule.appliesTo),
    unless: rule.unless && evaluate(rule.unless),
    body: evaluate(rule.body),
  };
  return {
    rule,
    day,
    outcome: outcomeOfParts(parts, rule.mode),
    weight: weightOn(rule.clauses, day),
    clauses: clausesOn(rule.clauses, day),
    parts,
    flips: flipsOf(parts, rule.mode),
  };
}
