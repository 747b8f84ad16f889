import type { Day } from "../types/election.ts";
import type { Finding } from "../types/verdict.ts";

/** A rule that a named person has set aside, for a reason, until a day. It is shown in every verdict it touches. */
export interface Suppression {
  readonly rule: string;
  readonly reason: string;
  readonly owner: string;
  /** Last day it holds. */
  readonly until: Day;
  /** Ids of the ads it is for; all ads when absent. */
  readonly ads?: readonly string[] | undefined;
}

/** Suppressions that hold for an ad on a day. */
export function activeSuppressions(all: readonly Suppression[], adId: string, asOf: Day): Suppression[] {
  return all.filter(({ until, ads }) => asOf <= until && (ads === undefined || ads.includes(adId)));
}

/** Marks a finding whose rule is set aside; it stays in the verdict and decides nothing. */
export function suppress(finding: Finding, active: readonly Suppression[]): Finding {
  const match = active.find(({ rule }) => rule === finding.rule);
  if (match === undefined) return finding;
  const { reason, owner, until } = match;
  return { ...finding, suppressed: { reason, owner, until } };
}
