import type { Calendar } from "../elections/calendar.ts";
import { phaseOn } from "../elections/phase.ts";
import type { FactTree } from "../evidence/detector.ts";
import type { Evaluation } from "../rules/condition.ts";
import type { Day } from "../types/election.ts";
import { isUnknown } from "../types/fact.ts";
import type { ElectionNote } from "../types/verdict.ts";
import { decisive } from "./decisive.ts";
import type { RuleParts } from "./evaluate-rule.ts";

/** The elections that a rule turned on, as they stood on the day; undefined when none did. */
export function electionNotes(
  parts: RuleParts,
  day: Day,
  facts: FactTree,
  calendar: Calendar,
): ElectionNote[] | undefined {
  const evaluations = [parts.appliesTo, parts.unless, parts.body].filter((part) => part !== undefined);
  const ids = new Set(
    evaluations.flatMap((evaluation) => decisive(evaluation).flatMap((leaf) => electionsIn(leaf, facts))),
  );
  const notes = [...ids].flatMap((id) => {
    const election = calendar.byId.get(id);
    const answer = election && phaseOn(election, day);
    if (election === undefined || answer === undefined) return [];
    if (isUnknown(answer)) return [];
    return [{ id, name: election.name, day, phase: answer.phase, daysToVote: answer.daysToVote }];
  });
  return notes.length > 0 ? notes : undefined;
}

/** Ids of elections that a leaf looked at: through a window, a claim, or the nearest election. */
function electionsIn(leaf: Evaluation, facts: FactTree): string[] {
  const fromWindow = (leaf.evidence ?? [])
    .filter(({ detector }) => detector === "elections/calendar")
    .map(({ value }) => idOf(value));
  const item = leaf.binding?.item;
  const fromClaim =
    typeof item === "object" && item !== null && "election" in item ? idOf(item.election) : undefined;
  const nearest = leaf.fact.startsWith("election.") ? idOf(facts.election) : undefined;
  return [...fromWindow, fromClaim, nearest].filter((id) => id !== undefined);
}

function idOf(value: unknown): string | undefined {
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string"
    ? value.id
    : undefined;
}
