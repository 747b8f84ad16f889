import type { Suppression } from "../engine/suppress.ts";
import type { RunResult } from "../report/run-report.ts";
import type { Day } from "../types/election.ts";

/** Suppressions that hold on the day, and those that are over. */
export function splitSuppressions(all: readonly Suppression[], asOf: Day) {
  return {
    active: all.filter(({ until }) => asOf <= until),
    expired: all.filter(({ until }) => until < asOf),
  };
}

/** Of the unused suppressions those that this run could have used: one for ads that were not checked tells nothing. */
export function tellingUnused(
  unused: readonly Suppression[],
  results: readonly RunResult[],
): readonly Suppression[] {
  const checked = new Set(results.flatMap(({ verdict }) => verdict?.ad.id ?? []));
  return unused.filter(({ ads }) => ads === undefined || ads.some((ad) => checked.has(ad)));
}
