import type { RunResult } from "../report/run-report.ts";
import type { Day } from "../types/election.ts";
import type { Suppression } from "../types/suppression.ts";

/** Suppressions that hold on the day, and those that are over. */
export function splitSuppressions(all: readonly Suppression[], asOf: Day) {
  return {
    active: all.filter(({ until }) => asOf <= until),
    expired: all.filter(({ until }) => until < asOf),
  };
}

/** Of the unused suppressions that are not over those that this run could have used: one for ads that were not checked tells nothing. */
export function tellingUnused(
  unused: readonly Suppression[],
  asOf: Day,
  results: readonly RunResult[],
): readonly Suppression[] {
  const checked = new Set(results.flatMap(({ verdict }) => verdict?.ad.id ?? []));
  const isTelling = ({ ads, until }: Suppression): boolean =>
    asOf <= until && (ads === undefined || ads.some((ad) => checked.has(ad)));
  return unused.filter(isTelling);
}
