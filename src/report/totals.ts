import { DECISIONS, type Decision } from "../types/lattice.ts";
import type { RunResult } from "./run-report.ts";

export interface Totals {
  /** Ads that got a verdict. */
  readonly checked: number;
  readonly errors: number;
  readonly decisions: Readonly<Record<Decision, number>>;
}

/** How many ads came to which decision. */
export function totalsOf(results: readonly RunResult[]): Totals {
  const verdicts = results.flatMap(({ verdict }) => verdict ?? []);
  const counted = DECISIONS.map((decision) => [
    decision,
    verdicts.filter((verdict) => verdict.decision === decision).length,
  ]);
  return {
    checked: verdicts.length,
    errors: results.length - verdicts.length,
    decisions: Object.fromEntries(counted),
  };
}
