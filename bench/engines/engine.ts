import type { BenchRule, Facts } from "../workload.ts";

/** A rule engine under comparison: load rules once, then name the violated rules of each ad. */
export interface BenchEngine {
  readonly name: string;
  /** Timed on every so many-th ad only, for an engine that would take minutes. */
  readonly every?: number;
  load(rules: readonly BenchRule[]): (facts: Facts) => readonly string[] | Promise<readonly string[]>;
}
