import type { Calendar } from "../elections/calendar.ts";
import { daysBetween } from "../elections/days.ts";
import { lastVotingDay, phaseOn } from "../elections/phase.ts";
import type { FactTree } from "../evidence/detector.ts";
import type { Evaluation } from "../rules/condition.ts";
import type { Day } from "../types/election.ts";
import { isUnknown } from "../types/fact.ts";
import type { ElectionNote } from "../types/verdict.ts";
import { firstDecisive } from "./decisive.ts";
import type { RuleParts } from "./evaluate-rule.ts";

/** The elections that a rule turned on, as they stood on the day; undefined when none did. */
export function electionNotes(
  parts: RuleParts,
  day: Day,
  facts: FactTree,
  calendar: Calendar,
): ElectionNote[] | undefined {
  const ids: string[] = [];
  for (const part of [parts.appliesTo, parts.unless, parts.body]) {
    if (part === undefined) continue;
    firstDecisive(part, (leaf): undefined => {
      collectElections(leaf, facts, ids);
    });
  }
  if (ids.length === 0) return undefined;
  const notes = [...new Set(ids)].flatMap((id) => {
    const election = calendar.byId.get(id);
    if (election === undefined) return [];
    const answer = phaseOn(election, day);
    const phase = isUnknown(answer) ? "unknown" : answer.phase;
    return [{ id, name: election.name, day, phase, daysToVote: daysBetween(day, lastVotingDay(election)) }];
  });
  return notes.length > 0 ? notes : undefined;
}

/** Ids of elections that a leaf looked at: through a window, a claim, or the nearest election. */
function collectElections(
  { fact, evidence = [], binding }: Evaluation,
  facts: FactTree,
  ids: string[],
): void {
  const note = (value: unknown): void => {
    const id = idOf(value);
    if (id !== undefined) ids.push(id);
  };
  for (const { detector, value } of evidence) if (detector === "elections/calendar") note(value);
  const item = binding?.item;
  if (typeof item === "object" && item !== null && "election" in item) note(item.election);
  if (fact.startsWith("election.")) note(facts.election);
}

function idOf(value: unknown): string | undefined {
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string"
    ? value.id
    : undefined;
}
