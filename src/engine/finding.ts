import type { FactTree } from "../evidence/detector.ts";
import type { Evaluation } from "../rules/condition.ts";
import type { Clause } from "../types/clause.ts";
import type { Day } from "../types/election.ts";
import type { Effect } from "../types/lattice.ts";
import type { Citation, Evidence, Finding, Missing, Trace } from "../types/verdict.ts";
import { clausesOn, statusNoteOn, statusOn } from "./clause-state.ts";
import { bindingIn, dedupe, evidenceIn, gapKey, keyOf, missingIn } from "./decisive.ts";
import { disclosureOf } from "./disclosure.ts";
import { electionNotes } from "./election-notes.ts";
import type { RuleParts } from "./evaluate-rule.ts";
import { actualOf, expectedOf, nearMissesIn } from "./explain.ts";
import type { FlightDays, RuleFlight, Shared } from "./flight.ts";
import { type Telling, tellingOf } from "./telling.ts";

/** Turns what a rule said over the flight into one finding; undefined when it is harmless throughout. */
export function findingOf(flight: RuleFlight, days: FlightDays, shared: Shared): Finding | undefined {
  const { rule, stretches } = flight;
  const telling = tellingOf(stretches, days);
  const { result, from } = telling?.basis ?? {};
  if (telling === undefined || from === undefined || result?.parts === undefined) return undefined;
  const { parts, reason, effect = "review" } = result;
  const { outcome, hangsOnEnd, during } = telling;
  const missing = outcome === "unsure" ? missingOf(telling, rule.isFaulty) : undefined;
  const facts = shared.factsOn(from);
  return {
    rule: rule.source.id,
    pack: rule.pack,
    title: rule.source.title,
    outcome,
    effect: outcome === "unsure" ? "review" : effect,
    message: outcome === "unsure" ? rule.source.title : rule.message((root) => lookup(root, parts, facts)),
    reason: hangsOnEnd && result.outcome === "violated" ? "not-declared" : (reason ?? missing?.[0]?.reason),
    missing,
    citations: clausesOn(rule.clauses, from).map((clause) => citationOf(clause, from)),
    evidence: evidenceOf(parts, rule.mode),
    expected: parts.body && expectedOf(parts.body, rule.mode),
    actual: parts.body && actualOf(parts.body),
    ...nearMisses(parts),
    ...disclosure(parts, outcome, rule.source.effect, clausesOn(rule.clauses, from)),
    during,
    elections: electionNotes(parts, from, facts, shared.calendar),
    trace: traceOf(parts, rule.mode),
  };
}

function nearMisses({ body }: RuleParts): Pick<Finding, "nearMisses"> {
  const found = body === undefined ? [] : nearMissesIn(body);
  return found.length === 0 ? {} : { nearMisses: dedupe(found, (one) => JSON.stringify(one)) };
}

/** What a broken rule wants disclosed; clauses that are weak lower its effect and not what it asks for. */
function disclosure(
  { body }: RuleParts,
  outcome: Finding["outcome"],
  effect: Effect,
  clauses: readonly Clause[],
): Pick<Finding, "disclosure"> {
  const isDue = outcome === "violated" && effect === "disclose" && body !== undefined;
  const due = isDue ? disclosureOf(body, clauses) : undefined;
  return due === undefined ? {} : { disclosure: due };
}

/** A flight without an end is judged on its first day; what a later day would bring hangs on the end. */
const END_OF_FLIGHT: Missing = { fact: "flight.end", reason: "not-declared", declare: "flight.end" };
const FAULTY_RULE: Missing = { fact: "rule", reason: "pack-faulty" };

function missingOf({ stretches, hangsOnEnd }: Telling, isFaulty: boolean): readonly Missing[] {
  const open = stretches.flatMap(({ result: { parts } }) =>
    [parts?.pack, parts?.appliesTo, parts?.unless, parts?.body].filter((part) => part?.truth === "unknown"),
  );
  const gaps = open.flatMap((part) => (part === undefined ? [] : missingIn(part)));
  const all = [...(isFaulty ? [FAULTY_RULE] : []), ...gaps, ...(hangsOnEnd ? [END_OF_FLIGHT] : [])];
  return dedupe(all, gapKey);
}

/** What was seen, from the body and from what made the rule apply; calendar entries are told apart as elections. */
function evidenceOf(parts: RuleParts, mode: "forbid" | "require"): readonly Evidence[] {
  const wanted = mode === "forbid" ? [parts.body, parts.appliesTo] : [parts.appliesTo, parts.body];
  const placed: Evidence[] = [];
  for (const part of wanted) {
    if (part === undefined) continue;
    for (const seen of evidenceIn(part)) if (seen.at !== undefined) placed.push(seen);
  }
  const told = dedupe(placed, placedKey);
  return told.some(isWhole) ? told.filter((one) => !told.some((other) => isPartOf(one, other))) : told;
}

function placedKey({ at: { field, ...part } = { field: "" }, quote, value }: Evidence): string {
  return `${field}\n${JSON.stringify(part)}\n${quote === undefined ? keyOf(value) : `${keyOf(quote)}\n${keyOf(value)}`}`;
}

const isWhole = ({ value }: Evidence): boolean => typeof value === "object";

/** A field of something that is evidence as a whole: the rating alone, beside the review that gives it. */
const isPartOf = (part: Evidence, whole: Evidence): boolean =>
  isWhole(whole) &&
  part.fact.startsWith(`${whole.fact}.`) &&
  JSON.stringify(part.at) === JSON.stringify(whole.at);

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
    statusNote: statusNoteOn(clause, day),
    readOn,
    confidence,
    jurisdiction,
    unverified,
  };
}

/** The whole evaluation as a tree that a reader can follow. */
function traceOf(parts: RuleParts, mode: "forbid" | "require"): Trace {
  const named = [
    ["pack", parts.pack],
    ["applies", parts.appliesTo],
    ["unless", parts.unless],
    [mode, parts.body],
  ] as const;
  const children: Trace[] = [];
  for (const [operator, part] of named) {
    if (part === undefined) continue;
    children.push({ truth: part.truth, fact: operator, operator, children: [plainTrace(part)] });
  }
  return { truth: parts.body?.truth ?? "unknown", fact: "rule", operator: mode, children };
}

/** A trace without the list items that messages quote from; parts that hold none are shared, not copied. */
function plainTrace(evaluation: Evaluation): Trace {
  const { truth, fact, operator, expected, actual, missing, evidence, children, binding } = evaluation;
  const plain = children?.map(plainTrace);
  const isPlain = plain === undefined || plain.every((child, index) => child === children?.[index]);
  if (binding === undefined && isPlain) return evaluation;
  return { truth, fact, operator, expected, actual, missing, evidence, children: plain };
}
