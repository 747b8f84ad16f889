import { DECISIONS, type Decision } from "../types/lattice.ts";
import type { Finding, Verdict } from "../types/verdict.ts";
import { count } from "./count.ts";
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

/** `3 ads checked: 1 reject, 2 approve, 1 error`, worst first. */
export function totalsText(results: readonly RunResult[]): string {
  const { checked, errors, decisions } = totalsOf(results);
  const parts = DECISIONS.toReversed().flatMap((one) =>
    decisions[one] > 0 ? [`${decisions[one]} ${one}`] : [],
  );
  const failed = errors === 0 ? [] : [count(errors, "error")];
  return `${count(checked, "ad")} checked: ${[...parts, ...failed].join(", ") || "nothing"}`;
}

/** Findings that decide something, those of one outcome when it is given. */
export const openFindings = (
  { findings }: Pick<Verdict, "findings">,
  wanted?: Finding["outcome"],
): Finding[] =>
  findings.filter(
    ({ outcome, suppressed }) => suppressed === undefined && (wanted === undefined || outcome === wanted),
  );

/** The clause behind the decision; findings come worst first. */
export function firstBite({ verdict, error }: RunResult): string {
  if (verdict === undefined) return error === undefined ? "" : `${error.code} ${error.message}`;
  const [first] = openFindings(verdict, "violated");
  if (first !== undefined) return `${first.citations[0]?.clause ?? ""} ${first.title}`.trim();
  return verdict.decision === "review"
    ? `${count(openFindings(verdict, "unsure").length, "rule")} could not be judged`
    : "";
}
