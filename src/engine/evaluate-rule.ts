import { type Condition, type Evaluation, type Run, type Scope, truthOf } from "../rules/condition.ts";
import type { CompiledRule, Pack } from "../rules/pack.ts";
import { not } from "../rules/truth.ts";
import type { Effect, Outcome, Truth } from "../types/lattice.ts";
import type { Reason } from "../types/reason.ts";
import type { Weight } from "./clause-state.ts";

/** What one rule says on one day. */
export interface RuleResult {
  readonly outcome: Outcome;
  /** What it does to the ad; absent when it does nothing. */
  readonly effect?: Effect | undefined;
  /** Why the effect is not the rule's own. */
  readonly reason?: Reason | undefined;
  /** What the cited clauses were worth. */
  readonly weight: Weight;
  /** The parts with their traces; absent when the rule has nothing to tell. */
  readonly parts?: RuleParts | undefined;
}

export interface RuleParts {
  readonly pack: Evaluation;
  readonly appliesTo?: Evaluation | undefined;
  readonly unless?: Evaluation | undefined;
  readonly body?: Evaluation | undefined;
}

/** A rule that is not for the ad: one object for all, because most rules of a large pack end here. */
const NOT_FOR_THIS_AD: Judgement = { outcome: "not-applicable" };
const SATISFIED: Judgement = { outcome: "satisfied" };
type ByWeight = Readonly<Record<Weight, RuleResult>>;
const harmless = (outcome: Outcome): ByWeight => ({
  binding: { outcome, weight: "binding" },
  weak: { outcome, weight: "weak" },
  none: { outcome, weight: "none" },
});
const RESULT_NOT_APPLICABLE = harmless("not-applicable");
const RESULT_SATISFIED = harmless("satisfied");

/** Conditions of a rule on one day, without the clauses: shared by all days on which the facts it reads are the same. */
export interface Judgement {
  readonly outcome: Outcome;
  /** Absent when the rule is not for the ad, or satisfied by it. */
  readonly parts?: RuleParts;
}

const root = (run: Run): Scope => ({ node: run.facts, at: "" });

/** Whether a rule may be for the ad, as far as its pack and its `appliesTo` say: `false` settles that it is not. */
export function guardOf(pack: Evaluation, appliesTo: Condition | undefined, run: Run): Truth {
  if (pack.truth === "false" || appliesTo === undefined) return pack.truth;
  const guard = truthOf(appliesTo, run);
  return guard === "true" ? pack.truth : guard;
}

/**
 * Evaluates the conditions of a rule: the body only while the rule may apply. The trace is made for what has something
 * to tell; a rule that is not for the ad, or that the ad satisfies, has none.
 *
 * @param guard - what {@link guardOf} says of the rule
 */
export function judge(rule: CompiledRule, pack: Evaluation, guard: Truth, run: Run): Judgement {
  const { appliesTo, unless, body } = rule;
  if (guard === "false") return NOT_FOR_THIS_AD;
  const exempt = unless === undefined ? "false" : truthOf(unless, run);
  if (exempt === "true") return NOT_FOR_THIS_AD;
  const applies = exempt === "unknown" ? exempt : guard;
  const truth = truthOf(body, run);
  const outcome = rule.isFaulty ? "unsure" : outcomeOf(applies, rule.mode === "forbid" ? truth : not(truth));
  if (outcome === "satisfied") return SATISFIED;
  const scope = root(run);
  const parts = {
    pack,
    appliesTo: appliesTo?.(scope, run),
    unless: unless?.(scope, run),
    body: body(scope, run),
  };
  return { outcome, parts };
}

function outcomeOf(applies: Truth, breach: Truth): Outcome {
  if (breach === "false") return "satisfied";
  return applies === "true" && breach === "true" ? "violated" : "unsure";
}

/** The pack's own scope on one day, evaluated once for all its rules. */
export function packScope(pack: Pack, run: Run): Evaluation {
  return pack.appliesTo(root(run), run);
}

/** What a rule says when no clause of it reaches the day, or when it is not for the ad. */
export const silent = (weight: Weight): RuleResult => RESULT_NOT_APPLICABLE[weight];

/** What a rule says when the ad satisfies it. */
export const content = (weight: Weight): RuleResult => RESULT_SATISFIED[weight];

/** Weighs a judgement by what the clauses are worth: only a binding clause can do more than ask for review. */
export function weigh(rule: CompiledRule, { outcome, parts }: Judgement, weight: Weight): RuleResult {
  if (outcome === "not-applicable") return silent(weight);
  if (outcome === "satisfied") return content(weight);
  if (outcome === "unsure") {
    return { outcome, effect: "review", reason: rule.isFaulty ? "pack-faulty" : undefined, weight, parts };
  }
  const isWeak = weight === "weak" && rule.source.effect !== "review";
  const effect = isWeak ? "review" : rule.source.effect;
  return { outcome, effect, reason: isWeak ? "clause-weak" : undefined, weight, parts };
}
