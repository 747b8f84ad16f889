import type { Verdict } from "../types/verdict.ts";

/** One list for a run of what to declare, the most useful first. Items of lists are told as `media[]`. */
export function mergeDeclarations(lists: readonly Verdict["declare"][]): Verdict["declare"] {
  const rules = new Map<string, Set<string>>();
  for (const { path, rules: settled } of lists.flat()) {
    const general = path.replace(/\[\d+\]/g, "[]");
    const known = rules.get(general) ?? new Set();
    for (const rule of settled) known.add(rule);
    rules.set(general, known);
  }
  return [...rules]
    .map(([path, settled]) => ({ path, rules: [...settled].sort() }))
    .sort((a, b) => b.rules.length - a.rules.length || (a.path < b.path ? -1 : 1));
}
