import { joinDeclarations } from "../engine/decide.ts";
import type { Verdict } from "../types/verdict.ts";

/** One list for a run of what to declare, the most useful first. Items of lists are told as `media[]`. */
export function mergeDeclarations(lists: readonly Verdict["declare"][]): Verdict["declare"] {
  return joinDeclarations(
    lists.flat().map(({ path, rules }) => ({ path: path.replace(/\[\d+\]/g, "[]"), rules })),
  );
}
