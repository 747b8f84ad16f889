import type { Claim } from "../../src/types/claim.ts";
import { Score } from "./score.ts";

/** Scores by name and by collection, shares by name, and what was read as what. */
export interface Tally {
  readonly scores: Map<string, Score>;
  readonly bySource: Map<string, Score>;
  readonly shares: Map<string, [hits: number, all: number]>;
  readonly confusion: Map<string, number>;
}

export const createTally = (): Tally => ({
  scores: new Map(),
  bySource: new Map(),
  shares: new Map(),
  confusion: new Map(),
});

/** Adds a truth and what was found to the score of a name. */
export function score(scores: Map<string, Score>, name: string, truth: boolean, found: boolean): void {
  const entry = scores.get(name) ?? new Score();
  scores.set(name, entry);
  entry.add(truth, found);
}

/** Adds a hit or a miss to the share of a name. */
export function share({ shares }: Tally, name: string, hit: boolean): void {
  const [hits, all] = shares.get(name) ?? [0, 0];
  shares.set(name, [hits + (hit ? 1 : 0), all + 1]);
}

/** Counts what texts of one sort were read as. */
export function countConfusion({ confusion }: Tally, sort: string, claims: readonly Claim[]): void {
  for (const { kind, stance, certainty } of claims) {
    const name = `${sort} read as ${kind}/${stance}/${certainty}`;
    confusion.set(name, (confusion.get(name) ?? 0) + 1);
  }
}
