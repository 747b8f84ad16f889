import type { Problem } from "../types/error.ts";
import type { RunReport } from "./run-report.ts";

/** What went wrong in a run: with the source it kept from being checked, and with packs, each fault once. */
export function runProblems({ results }: RunReport): {
  readonly ads: readonly { readonly source: string; readonly problem: Problem }[];
  readonly packs: readonly Problem[];
} {
  const ads = results.flatMap(({ source, error }) => {
    if (error === undefined) return [];
    const { code, message, hint } = error;
    const own: Problem = { code, message, ...(hint === undefined ? {} : { hint }) };
    return (error.problems.length > 0 ? error.problems : [own]).map((problem) => ({ source, problem }));
  });
  const faults = results.flatMap(({ verdict }) => verdict?.problems ?? []);
  return { ads, packs: [...new Map(faults.map((problem) => [JSON.stringify(problem), problem])).values()] };
}
