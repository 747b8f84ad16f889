/**
 * The three ordered vocabularies of a verdict. "The worst wins" is the only way they combine, so that a fault or a
 * gap can never average out to a pass.
 */

/** Three-valued truth (Kleene's strong logic). `unknown` is never `false`. */
export type Truth = "true" | "false" | "unknown";

/** What came of one rule, from harmless to bad. */
export const OUTCOMES = ["not-applicable", "satisfied", "unsure", "violated"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What happens to the ad, from harmless to bad. */
export const DECISIONS = ["approve", "review", "disclose", "reject"] as const;
export type Decision = (typeof DECISIONS)[number];

/** What a violated rule does to the ad; an unsure one always means `review`. */
export type Effect = Exclude<Decision, "approve">;

function worst<T extends string>(order: readonly T[], values: Iterable<T>, least: T): T {
  let rank = order.indexOf(least);
  for (const value of values) rank = Math.max(rank, order.indexOf(value));
  return order[rank] ?? least;
}

/** The worst outcome of a set; `not-applicable` when the set is empty. */
export const worstOutcome = (outcomes: Iterable<Outcome>): Outcome =>
  worst(OUTCOMES, outcomes, "not-applicable");

/** The worst decision of a set; `approve` when the set is empty. */
export const worstDecision = (decisions: Iterable<Decision>): Decision =>
  worst(DECISIONS, decisions, "approve");

/** Whether `decision` is as bad as `limit`, or worse. */
export function isAtLeast(decision: Decision, limit: Decision): boolean {
  return DECISIONS.indexOf(decision) >= DECISIONS.indexOf(limit);
}
