import { quote } from "./quote.ts";
import type { Entry, Fault } from "./tree.ts";

/**
 * Keys that are never data: three that reach JavaScript's prototypes, and YAML 1.1's merge key, which YAML 1.2 would
 * take for an ordinary key.
 */
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype", "<<"]);

/** Adds an entry to a mapping, or the fault that keeps it out; the first of two equal keys stays. */
export function addEntry(entries: Map<string, Entry>, key: string, entry: Entry, faults: Fault[]): void {
  const offset = entry.keyOffset;
  if (FORBIDDEN.has(key)) {
    faults.push({ offset, message: `the key ${quote(key)} is not allowed`, hint: "remove the key" });
  } else if (entries.has(key)) {
    faults.push({ offset, message: `the key ${quote(key)} is given twice`, hint: "keep one of the two" });
  } else {
    entries.set(key, entry);
  }
}

export const notFinite = (offset: number, source: string): Fault => ({
  offset,
  message: `the number ${quote(source)} is not finite`,
  hint: "write a number that a 64-bit float can hold, or put it in quotes",
});

export const tooDeep = (offset: number, maxDepth: number): Fault => ({
  offset,
  message: `the document is nested deeper than ${maxDepth} levels`,
  hint: "flatten it",
});

export const tooLong = (offset: number, maxTokens: number): Fault => ({
  offset,
  message: `the document has more than ${maxTokens} words and marks`,
  hint: "split it into several files",
});

export const empty = (offset: number): Fault => ({
  offset,
  message: "the document is empty",
  hint: "write at least one `key: value`",
});
