import { addDays } from "../elections/days.ts";
import type { Clause, ClauseStatus } from "../types/clause.ts";
import type { Day } from "../types/election.ts";

/**
 * What the cited clauses are worth on a day. `binding`: one of them is in force and its text is known well enough.
 * `weak`: those that reach the day are stale, enjoined or unverified, so they can only ask for review. `none`: none
 * reaches the day.
 */
export type Weight = "binding" | "weak" | "none";

/** Status of a clause on a day: the last entry of its history that had begun, else its present status. */
export function statusOn(clause: Clause, day: Day): ClauseStatus {
  if (clause.statusHistory === undefined || clause.statusHistory.length === 0) return clause.status;
  return begunOn(clause, day)?.status ?? "in-force";
}

/** What gave the clause the status it has on a day, as far as its history says. */
export const statusNoteOn = (clause: Clause, day: Day): string | undefined => begunOn(clause, day)?.note;

const begunOn = ({ statusHistory = [] }: Clause, day: Day) =>
  statusHistory.findLast(({ from }) => from <= day);

function weightOf(clause: Clause, day: Day): Weight {
  const { from, until } = clause.inForce;
  if (day < from || (until !== undefined && day > until)) return "none";
  switch (statusOn(clause, day)) {
    case "in-force":
      return clause.confidence === "unverified" ? "weak" : "binding";
    case "stale":
    case "enjoined":
      return "weak";
    default:
      return "none";
  }
}

const STRENGTH: Readonly<Record<Weight, number>> = { binding: 2, weak: 1, none: 0 };

/** What the clauses of a rule are worth on a day: the strongest decides. */
export function weightOn(clauses: readonly Clause[], day: Day): Weight {
  let strongest: Weight = "none";
  for (const clause of clauses) {
    const weight = weightOf(clause, day);
    if (STRENGTH[weight] > STRENGTH[strongest]) strongest = weight;
  }
  return strongest;
}

/** The clauses that reach a day, strongest first: what a finding of that day cites. */
export function clausesOn(clauses: readonly Clause[], day: Day): Clause[] {
  const weighed = clauses.map((clause) => ({ clause, weight: weightOf(clause, day) }));
  const reaching = weighed.filter(({ weight }) => weight !== "none");
  return reaching.sort((a, b) => STRENGTH[b.weight] - STRENGTH[a.weight]).map(({ clause }) => clause);
}

/** Days in `(first, last]` on which the weight of a clause may change. */
export function clauseEdges(clauses: readonly Clause[], first: Day, last: Day): Day[] {
  const days = clauses.flatMap(({ inForce: { from, until }, statusHistory }) => [
    from,
    ...(until === undefined ? [] : [addDays(until, 1)]),
    ...(statusHistory ?? []).map((entry) => entry.from),
  ]);
  return days.filter((day) => day > first && day <= last);
}
