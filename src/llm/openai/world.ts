import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";

/** What asking over a network needs of the world: none of it reaches a verdict. */
export interface World {
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
  sleep(ms: number): Promise<void>;
  /** Evenly from 0 to 1, for back-off. */
  random(): number;
  /** The day in UTC, YYYY-MM-DD, for budgets of a day. */
  day(): string;
  /** Something no ad can guess, for the delimiters. */
  nonce(): string;
}

export const realWorld: World = {
  now: () => performance.now(),
  sleep: async (ms) => {
    await wait(ms);
  },
  random: Math.random,
  day: () => new Date().toISOString().slice(0, 10),
  nonce: () => randomBytes(16).toString("hex"),
};
