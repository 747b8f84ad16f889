import { addDays } from "../elections/days.ts";
import type { Pack } from "../rules/pack.ts";
import type { Day } from "../types/election.ts";
import { type Decision, worstDecision } from "../types/lattice.ts";
import type { Finding, Verdict } from "../types/verdict.ts";
import type { FlightDays, RuleFlight } from "./flight.ts";

/** Findings that count: a suppressed one is shown and decides nothing. */
const counting = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ suppressed }) => suppressed === undefined);

/** The decision of each pack; a pack with faults is never better than `review`. */
export function decideByPack(packs: readonly Pack[], findings: readonly Finding[]): Record<string, Decision> {
  const counted = counting(findings);
  return Object.fromEntries(
    packs.map(({ head, problems }) => {
      const least: Decision = problems.length > 0 ? "review" : "approve";
      const effects = counted.filter(({ pack }) => pack === head.id).map(({ effect }) => effect);
      return [head.id, worstDecision([least, ...effects])];
    }),
  );
}

/** The decision day by day over the judged days, equal neighbours joined. */
export function decideTimeline(
  flights: readonly RuleFlight[],
  days: FlightDays,
  least: Decision,
): Verdict["timeline"] {
  const stretches = flights.flatMap((flight) => flight.stretches);
  const starts = [...new Set([days.first, ...stretches.map(({ from }) => from)])].sort();
  const places = new Map(starts.map((from, index) => [from, index]));
  const decisions: Decision[] = starts.map(() => least);
  for (const { from, until, result } of stretches) {
    if (result.effect === undefined) continue;
    for (let at = places.get(from) ?? 0; at < starts.length && (starts[at] ?? "") <= until; at += 1)
      decisions[at] = worstDecision([decisions[at] ?? least, result.effect]);
  }
  const timeline: { from: Day; until: Day; decision: Decision }[] = [];
  for (const [index, from] of starts.entries()) {
    const next = starts[index + 1];
    const until = next === undefined ? days.last : addDays(next, -1);
    const decision = decisions[index] ?? least;
    const previous = timeline.at(-1);
    if (previous?.decision === decision) previous.until = until;
    else timeline.push({ from, until, decision });
  }
  return timeline;
}

/** What the advertiser could declare, and which unsure rules each declaration bears on. */
export function declarations(findings: readonly Finding[]): Verdict["declare"] {
  return joinDeclarations(
    counting(findings).flatMap(({ rule, missing = [] }) =>
      missing.flatMap(({ declare }) => (declare === undefined ? [] : [{ path: declare, rules: [rule] }])),
    ),
  );
}

/** One entry a path with all its rules, the most useful path first. */
export function joinDeclarations(declare: Verdict["declare"]): Verdict["declare"] {
  const byPath = new Map<string, Set<string>>();
  for (const { path, rules } of declare) {
    const known = byPath.get(path) ?? new Set<string>();
    for (const rule of rules) known.add(rule);
    byPath.set(path, known);
  }
  return [...byPath]
    .map(([path, settled]) => ({ path, rules: [...settled].sort() }))
    .sort((a, b) => b.rules.length - a.rules.length || (a.path < b.path ? -1 : 1));
}
