import type { Calendar } from "../elections/calendar.ts";
import { factsOn } from "../evidence/dated.ts";
import type { FactTree } from "../evidence/detector.ts";
import type { Evaluation } from "../rules/condition.ts";
import type { Clause } from "../types/clause.ts";
import type { Day } from "../types/election.ts";
import { worstOutcome } from "../types/lattice.ts";
import type { Citation, Evidence, Finding, Missing, Trace } from "../types/verdict.ts";
import { clausesOn, statusOn } from "./clause-state.ts";
import { bindingIn, evidenceIn, missingIn } from "./decisive.ts";
import { electionNotes } from "./election-notes.ts";
import type { RuleParts, RuleResult } from "./evaluate-rule.ts";
import { actualOf, expectedOf } from "./explain.ts";
import type { FlightDays, RuleFlight, RuleStretch } from "./flight.ts";

/** Turns what a rule said over the flight into one finding; undefined when it is harmless throughout. */
export function findingOf(
  flight: RuleFlight,
  days: FlightDays,
  facts: FactTree,
  calendar: Calendar,
): Finding | undefined {
  const { rule, stretches } = flight;
  const worst = worstOutcome(stretches.map(({ result }) => result.outcome));
  if (worst !== "violated" && worst !== "unsure") return undefined;
  const telling = stretches.filter(({ result }) => result.outcome === worst);
  const isForecast = telling.every(({ from }) => from > days.declaredLast);
  const [first] = telling;
  if (first?.result.parts === undefined) return undefined;
  const { effect = "review", reason } = strongest(telling);
  const { parts } = first.result;
  const missing = isForecast ? [endOfFlight] : missingOf(parts);
  const dayFacts = factsOn(facts, first.from, calendar);
  return {
    rule: rule.source.id,
    pack: rule.pack,
    title: rule.source.title,
    outcome: isForecast ? "unsure" : worst,
    effect: isForecast ? "review" : effect,
    message: rule.message((root) => lookup(root, parts, dayFacts)),
    reason: isForecast ? "not-declared" : (reason ?? missing[0]?.reason),
    missing: worst === "unsure" || isForecast ? missing : undefined,
    citations: clausesOn(rule.clauses, first.from).map((clause) => citationOf(clause, first.from)),
    evidence: evidenceOf(parts, rule.mode),
    expected: parts.body && expectedOf(parts.body, rule.mode),
    actual: parts.body && actualOf(parts.body),
    during: mergeDays(telling),
    elections: electionNotes(parts, first.from, dayFacts, calendar),
    trace: traceOf(parts, rule.mode),
  };
}

/** A flight without an end is judged on its first day; what a later day would bring hangs on the end. */
const endOfFlight: Missing = { fact: "flight.end", reason: "not-declared", declare: "flight.end" };

function strongest(stretches: readonly RuleStretch[]): RuleResult {
  const results = stretches.map(({ result }) => result);
  return (
    results.find(({ effect, reason }) => effect !== "review" || reason === undefined) ??
    (results[0] as RuleResult)
  );
}

function missingOf(parts: RuleParts): Missing[] {
  const open = [parts.pack, parts.appliesTo, parts.unless, parts.body].filter(
    (part) => part?.truth === "unknown",
  );
  const all = open.flatMap((part) => (part === undefined ? [] : missingIn(part)));
  return [...new Map(all.map((gap) => [JSON.stringify([gap.fact, gap.reason, gap.declare]), gap])).values()];
}

/** What was seen, from the body and from what made the rule apply; calendar entries are told apart as elections. */
function evidenceOf(parts: RuleParts, mode: "forbid" | "require"): Evidence[] {
  const wanted = mode === "forbid" ? [parts.body, parts.appliesTo] : [parts.appliesTo, parts.body];
  const seen = wanted.flatMap((part) => (part === undefined ? [] : evidenceIn(part)));
  const placed = seen.filter(({ at }) => at !== undefined);
  return [...new Map(placed.map((one) => [JSON.stringify([one.at, one.quote, one.value]), one])).values()];
}

/** A name in a message: the list item that the rule turned on, or a fact. */
function lookup(root: string, parts: RuleParts, facts: FactTree): unknown {
  for (const part of [parts.body, parts.appliesTo]) {
    const item = part && bindingIn(part, root);
    if (item !== undefined) return item;
  }
  return facts[root];
}

function citationOf(clause: Clause, day: Day): Citation {
  const { id, title, section, url, inForce, readOn, confidence, jurisdiction, unverified } = clause;
  return {
    clause: id,
    title,
    section,
    url,
    inForce,
    status: statusOn(clause, day),
    readOn,
    confidence,
    jurisdiction,
    unverified,
  };
}

function mergeDays(stretches: readonly RuleStretch[]): { from: Day; until: Day }[] {
  return stretches.map(({ from, until }) => ({ from, until }));
}

/** The whole evaluation as a tree that a reader can follow; list items and their bindings stay inside the engine. */
function traceOf(parts: RuleParts, mode: "forbid" | "require"): Trace {
  const named = [
    ["applies", parts.appliesTo],
    ["unless", parts.unless],
    [mode, parts.body],
  ] as const;
  const children = named.flatMap(([operator, part]) =>
    part === undefined ? [] : [{ truth: part.truth, fact: operator, operator, children: [plainTrace(part)] }],
  );
  return { truth: parts.body?.truth ?? "unknown", fact: "rule", operator: mode, children };
}

function plainTrace({ binding: _, children, ...trace }: Evaluation): Trace {
  return children === undefined ? trace : { ...trace, children: children.map(plainTrace) };
}
