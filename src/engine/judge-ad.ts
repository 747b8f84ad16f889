import type { Calendar } from "../elections/calendar.ts";
import type { FactTree } from "../evidence/detector.ts";
import type { PackSet } from "../rules/pack.ts";
import { createTextIndex } from "../rules/text-index.ts";
import { type Decision, worstDecision } from "../types/lattice.ts";
import type { Finding, PassedRule, Verdict } from "../types/verdict.ts";
import { decideByPack, decideTimeline, declarations } from "./decide.ts";
import { findingOf } from "./finding.ts";
import { evaluatePack, type FlightDays, type RuleFlight } from "./flight.ts";
import { type Suppression, suppress } from "./suppress.ts";

/** What the rules say of one ad: everything in a verdict that does not speak of its inputs. */
export type Judgement = Pick<
  Verdict,
  "decision" | "byPack" | "findings" | "passed" | "notApplicable" | "declare" | "timeline" | "notJudged"
>;

export interface JudgeOptions {
  readonly packs: PackSet;
  readonly calendar: Calendar;
  readonly days: FlightDays;
  /** Suppressions that hold for this ad on the as-of date. */
  readonly suppressions?: readonly Suppression[];
}

/** Judges facts by all packs over the flight. Pure: the same facts, packs, calendar and days give the same answer. */
export function judgeAd(
  facts: FactTree,
  { packs, calendar, days, suppressions = [] }: JudgeOptions,
): Judgement {
  const shared = { facts, calendar, texts: createTextIndex() };
  const flights = packs.packs.flatMap((pack) => evaluatePack(pack, days, shared));
  const findings = flights
    .flatMap((flight) => findingOf(flight, days, facts, calendar) ?? [])
    .map((finding) => suppress(finding, suppressions))
    .sort(byWeight);
  const faulty = packs.packs.map(({ head, problems }) => ({ id: head.id, isFaulty: problems.length > 0 }));
  const byPack = decideByPack(faulty, findings);
  const least: Decision = packs.problems.length > 0 ? "review" : "approve";
  const ignored = new Set(suppressions.map(({ rule }) => rule));
  return {
    decision: worstDecision([least, ...Object.values(byPack)]),
    byPack,
    findings,
    passed: flights.flatMap(passedRule),
    notApplicable: flights.flatMap(silentRule),
    declare: declarations(findings),
    timeline: decideTimeline(flights, days, (rule) => ignored.has(rule), least),
    notJudged: packs.packs.flatMap(unjudged).sort(),
  };
}

const RANK: Readonly<Record<Decision, number>> = { reject: 0, disclose: 1, review: 2, approve: 3 };

/** Worst effect first, violations before doubts, then by rule id. */
function byWeight(a: Finding, b: Finding): number {
  const effect = RANK[a.effect] - RANK[b.effect];
  const outcome = (a.outcome === "violated" ? 0 : 1) - (b.outcome === "violated" ? 0 : 1);
  return effect || outcome || (a.rule < b.rule ? -1 : 1);
}

const outcomesOf = ({ stretches }: RuleFlight): Set<string> =>
  new Set(stretches.map(({ result }) => result.outcome));

function passedRule(flight: RuleFlight): PassedRule[] {
  const outcomes = outcomesOf(flight);
  if (!outcomes.has("satisfied") || outcomes.has("violated") || outcomes.has("unsure")) return [];
  return [{ rule: flight.rule.source.id, coverage: flight.rule.source.coverage }];
}

function silentRule(flight: RuleFlight): Verdict["notApplicable"] {
  const outcomes = outcomesOf(flight);
  if (outcomes.size !== 1 || !outcomes.has("not-applicable")) return [];
  const inForce = flight.stretches.some(({ result }) => result.clauses.weight !== "none");
  return [{ rule: flight.rule.source.id, why: inForce ? "not for this ad" : "no clause in force" }];
}

/** Clauses that no rule of the pack cites. */
function unjudged({ clauses, rules }: PackSet["packs"][number]): string[] {
  const cited = new Set(rules.flatMap(({ source }) => source.cites));
  return clauses.filter(({ id, status }) => !cited.has(id) && status !== "information").map(({ id }) => id);
}
