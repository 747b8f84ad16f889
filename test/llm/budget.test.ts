import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type Budget, type BudgetOptions, createBudget } from "../../src/llm/openai/budget.ts";

const MOST = { input: 100, output: 50 };
const budgetOf = (options: BudgetOptions, day = "2028-09-01"): Budget =>
  createBudget(options, { day: () => day });
const prices = { inputPerMillion: 2_000, outputPerMillion: 10_000 };

/** Requests of the most they may take, each taking a tenth of it, until one is refused. */
async function requestsWithin(budget: Budget, limit = 100): Promise<number> {
  for (let sent = 0; sent < limit; sent += 1) {
    if (!budget.reserve(MOST)) return sent;
    await budget.settle(MOST, { input: 10, output: 5 });
  }
  return limit;
}

test.each<[string, BudgetOptions, number]>([
  ["no limit", {}, 100],
  ["less than one request", { run: { tokens: 149 } }, 0],
  ["just one", { run: { tokens: 150 } }, 1],
  ["what was not taken is free again", { run: { tokens: 165 } }, 2],
  ["money", { run: { money: 0.84 }, prices }, 3],
  ["the narrower of two", { run: { tokens: 10_000, money: 0.7 }, prices }, 1],
])("%s", async (_, options, expected) => {
  expect(await requestsWithin(budgetOf(options))).toBe(expected);
});

test("what is under way is set aside", () => {
  const budget = budgetOf({ run: { tokens: 320 } });
  expect([budget.reserve(MOST), budget.reserve(MOST), budget.reserve(MOST)]).toEqual([true, true, false]);
});

async function ledgerFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "adclause-ledger-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, "ledger.json");
}

test("a ledger holds over runs of a day, and begins anew on the next", async () => {
  const ledger = await ledgerFile();
  const day = { tokens: 180, ledger };
  expect(await requestsWithin(budgetOf({ day }))).toBe(3);
  expect(await requestsWithin(budgetOf({ day }))).toBe(0);
  expect(JSON.parse(await readFile(ledger, "utf8"))).toEqual({ "2028-09-01": { input: 30, output: 15 } });
  expect(await requestsWithin(budgetOf({ day }, "2028-09-02"))).toBe(3);
});

test("answers at the same time are all entered", async () => {
  const ledger = await ledgerFile();
  const budget = budgetOf({ day: { ledger } });
  await Promise.all(Array.from({ length: 8 }, () => budget.settle(MOST, { input: 1, output: 1 })));
  expect(JSON.parse(await readFile(ledger, "utf8"))).toEqual({ "2028-09-01": { input: 8, output: 8 } });
});

test("a broken ledger counts as none", async () => {
  const ledger = await ledgerFile();
  await writeFile(ledger, "{ not JSON");
  expect(await requestsWithin(budgetOf({ day: { tokens: 150, ledger } }))).toBe(1);
});
