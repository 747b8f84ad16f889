import type { Day } from "../types/election.ts";
import type { Suppression } from "../types/suppression.ts";
import type { Finding } from "../types/verdict.ts";

/** Suppressions that hold for an ad on a day. */
export function activeSuppressions(all: readonly Suppression[], adId: string, asOf: Day): Suppression[] {
  return all.filter(({ until, ads }) => asOf <= until && (ads === undefined || ads.includes(adId)));
}

/** Marks a finding whose rule is set aside; it stays in the verdict and decides nothing. */
export function suppress(finding: Finding, active: readonly Suppression[]): Finding {
  const match = active.find(({ rule }) => rule === finding.rule);
  if (match === undefined) return finding;
  const { reason, owner, until, by } = match;
  return { ...finding, suppressed: { reason, owner, until, ...(by === undefined ? {} : { by }) } };
}
