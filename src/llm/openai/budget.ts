import { readFileSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import * as z from "zod";
import type { World } from "./world.ts";

/** The most that may be spent: tokens in and out together, money in the currency of the prices. */
interface Limit {
  readonly tokens?: number | undefined;
  readonly money?: number | undefined;
}

/** What may be spent. A request that might go over is not sent. */
export interface BudgetOptions {
  /** By one classifier. */
  readonly run?: Limit | undefined;
  /** On one day (UTC), by all that keep the same ledger. */
  readonly day?: (Limit & { readonly ledger: string }) | undefined;
  /** Needed for limits of money. */
  readonly prices?: { readonly inputPerMillion: number; readonly outputPerMillion: number } | undefined;
}

export interface Tokens {
  readonly input: number;
  readonly output: number;
}

export interface Budget {
  /** Sets the most that a request may take aside; false when there is not enough left. */
  reserve(most: Tokens): boolean;
  /** Puts what was taken in place of what was set aside. */
  settle(most: Tokens, taken: Tokens): Promise<void>;
}

const sums = z.object({ input: z.number().min(0), output: z.number().min(0) });
const ledgerSchema = z.record(z.string(), sums);
const NOTHING: Tokens = { input: 0, output: 0 };

const plus = (a: Tokens, b: Tokens, sign = 1): Tokens => ({
  input: a.input + sign * b.input,
  output: a.output + sign * b.output,
});

/** A ledger that cannot be read counts as none; one file for several runs at the same time may count too little. */
function readLedger(file: string): Record<string, Tokens> {
  try {
    return ledgerSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return {};
  }
}

export function createBudget({ run, day, prices }: BudgetOptions, world: Pick<World, "day">): Budget {
  let set = NOTHING;
  let inRun = NOTHING;
  let writing: Promise<void> = Promise.resolve();
  const money = ({ input, output }: Tokens): number =>
    prices === undefined ? 0 : (input * prices.inputPerMillion + output * prices.outputPerMillion) / 1e6;
  const isWithin = (limit: Limit | undefined, spent: Tokens, most: Tokens): boolean => {
    const all = plus(plus(spent, set), most);
    const isOver = (value: number, bound: number | undefined) => bound !== undefined && value > bound;
    return !isOver(all.input + all.output, limit?.tokens) && !isOver(money(all), limit?.money);
  };
  const onDay = (): Tokens =>
    day === undefined ? NOTHING : (readLedger(day.ledger)[world.day()] ?? NOTHING);
  const enter = async (taken: Tokens): Promise<void> => {
    if (day === undefined) return;
    const today = world.day();
    const spent = plus(readLedger(day.ledger)[today] ?? NOTHING, taken);
    await writeFile(`${day.ledger}.part`, `${JSON.stringify({ [today]: spent })}\n`);
    await rename(`${day.ledger}.part`, day.ledger);
  };
  return {
    reserve(most) {
      if (!isWithin(run, inRun, most) || !isWithin(day, onDay(), most)) return false;
      set = plus(set, most);
      return true;
    },
    async settle(most, taken) {
      set = plus(set, most, -1);
      inRun = plus(inRun, taken);
      writing = writing.then(() => enter(taken));
      await writing;
    },
  };
}
