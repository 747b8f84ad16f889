import type { Calendar } from "../elections/calendar.ts";
import { daysBetween } from "../elections/days.ts";
import { lastVotingDay, phaseOn } from "../elections/phase.ts";
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
    if (election === undefined) return [];
    const answer = phaseOn(election, day);
    const phase = isUnknown(answer) ? "unknown" : answer.phase;
    return [{ id, name: election.name, day, phase, daysToVote: daysBetween(day, lastVotingDay(election)) }];
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
