import { DECISIONS, type Decision, type Effect, isAtLeast } from "../types/lattice.ts";

/**
 * Exit codes, by precedence: a run that meets several takes the first of them that applies.
 *
 * | code | when                                                                            |
 * |------|---------------------------------------------------------------------------------|
 * | 2    | usage, submission, project or pack error, even when other ads got their verdict |
 * | 3    | nothing was checked                                                             |
 * | 1    | some ad is as bad as `--fail-on`, or worse                                      |
 * | 4    | some ad needs review, and none is as bad as `--fail-on`                         |
 * | 0    | everything else                                                                 |
 */
export const EXIT = { pass: 0, violation: 1, error: 2, nothingChecked: 3, review: 4 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

interface RunOutcome {
  /** Ads that could not be checked, and faults of packs. */
  readonly errors: number;
  /** One for each ad that got a verdict. */
  readonly decisions: readonly Decision[];
  readonly failOn: Effect;
}

export function exitCodeOf({ errors, decisions, failOn }: RunOutcome): ExitCode {
  if (errors > 0) return EXIT.error;
  if (decisions.length === 0) return EXIT.nothingChecked;
  if (decisions.some((decision) => isAtLeast(decision, failOn))) return EXIT.violation;
  return decisions.includes("review") ? EXIT.review : EXIT.pass;
}

/** What `--fail-on` takes. */
export const FAIL_ON: readonly Effect[] = DECISIONS.filter(
  (decision): decision is Effect => decision !== "approve",
);
