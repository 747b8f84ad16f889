import type { Calendar } from "../elections/calendar.ts";
import type { FactTree } from "../evidence/detector.ts";
import type { PackSet } from "../rules/pack.ts";
import { type Decision, type Outcome, worstDecision } from "../types/lattice.ts";
import type { Suppression } from "../types/suppression.ts";
import type { Finding, PassedRule, Verdict } from "../types/verdict.ts";
import { decideByPack, decideTimeline, declarations } from "./decide.ts";
import { evaluateFlight } from "./evaluate-flight.ts";
import { findingOf } from "./finding.ts";
import { createShared, type FlightDays, type RuleFlight, type RuleStretch } from "./flight.ts";
import { type Plan, planOf } from "./plan.ts";
import { suppress } from "./suppress.ts";

/** What the rules say of one ad: everything in a verdict that does not speak of its inputs. */
export type Judgement = Pick<
  Verdict,
  | "decision"
  | "byPack"
  | "uncovered"
  | "findings"
  | "passed"
  | "notApplicable"
  | "declare"
  | "timeline"
  | "notJudged"
>;

export interface JudgeOptions {
  readonly packs: PackSet;
  readonly calendar: Calendar;
  readonly days: FlightDays;
  /** Platforms that no pack of the run speaks for. */
  readonly uncovered?: NonNullable<Verdict["uncovered"]>;
  /** Suppressions that hold for this ad on the as-of date. */
  readonly suppressions?: readonly Suppression[];
}

/** Judges facts by all packs over the flight. Pure: the same facts, packs, calendar and days give the same answer. */
export function judgeAd(
  facts: FactTree,
  { packs, calendar, days, uncovered = [], suppressions = [] }: JudgeOptions,
): Judgement {
  const shared = createShared(facts, calendar);
  const plan = planOf(packs);
  const { telling, passed, notApplicable } = sortFlights(plan, evaluateFlight(plan, days, shared));
  const findings = telling
    .flatMap((flight) => findingOf(flight, days, shared) ?? [])
    .map((finding) => suppress(finding, suppressions))
    .sort(byWeight);
  const byPack = decideByPack(packs.packs, findings);
  const least: Decision = packs.problems.length + uncovered.length > 0 ? "review" : "approve";
  const ignored = new Set(suppressions.map(({ rule }) => rule));
  const counted = telling.filter(({ rule }) => !ignored.has(rule.source.id));
  return {
    decision: worstDecision([least, ...Object.values(byPack)]),
    byPack,
    ...(uncovered.length === 0 ? {} : { uncovered }),
    findings,
    passed,
    notApplicable,
    declare: declarations(findings),
    timeline: decideTimeline(counted, days, least),
    notJudged: plan.notJudged,
  };
}

/**
 * Parts the rules by what they said over all days: those with something to tell, those that were satisfied on some
 * day and harmless on all, and those that were never for this ad.
 */
function sortFlights(
  { rules, lines }: Plan,
  flights: readonly (readonly RuleStretch[])[],
): {
  readonly telling: readonly RuleFlight[];
  readonly passed: readonly PassedRule[];
  readonly notApplicable: Verdict["notApplicable"];
} {
  const telling: RuleFlight[] = [];
  const passed: PassedRule[] = [];
  const notApplicable: Listed[] = [];
  const list = <T>(to: T[], line: T | undefined): void => {
    if (line !== undefined) to.push(line);
  };
  let stretches: readonly RuleStretch[] = [];
  let { worst, isInForce } = worthOf(stretches);
  for (let at = 0; at < flights.length; at += 1) {
    const next = flights[at] ?? [];
    // Neighbours that have nothing to tell mostly share one list.
    if (next !== stretches) {
      stretches = next;
      ({ worst, isInForce } = worthOf(next));
    }
    if (worst === "not-applicable") list(notApplicable, (isInForce ? lines.notForAd : lines.notInForce)[at]);
    else if (worst === "satisfied") list(passed, lines.passed[at]);
    else {
      const rule = rules[at];
      if (rule !== undefined) telling.push({ rule, stretches });
    }
  }
  return { telling, passed, notApplicable };
}

/** The worst that a rule said, and whether a clause of it was in force on some day. */
function worthOf(stretches: readonly RuleStretch[]): {
  readonly worst: Outcome;
  readonly isInForce: boolean;
} {
  let worst: Outcome = "not-applicable";
  let isInForce = false;
  for (const { result } of stretches) {
    if (OUTCOME_RANK[result.outcome] > OUTCOME_RANK[worst]) worst = result.outcome;
    isInForce ||= result.weight !== "none";
  }
  return { worst, isInForce };
}

type Listed = Verdict["notApplicable"][number];

const OUTCOME_RANK: Readonly<Record<Outcome, number>> = {
  "not-applicable": 0,
  satisfied: 1,
  unsure: 2,
  violated: 3,
};
const RANK: Readonly<Record<Decision, number>> = { reject: 0, disclose: 1, review: 2, approve: 3 };

/** Worst effect first, violations before doubts, then by rule id. */
function byWeight(a: Finding, b: Finding): number {
  const effect = RANK[a.effect] - RANK[b.effect];
  const outcome = (a.outcome === "violated" ? 0 : 1) - (b.outcome === "violated" ? 0 : 1);
  return effect || outcome || byRule(a, b);
}

function byRule(a: { rule: string }, b: { rule: string }): number {
  if (a.rule === b.rule) return 0;
  return a.rule < b.rule ? -1 : 1;
}
