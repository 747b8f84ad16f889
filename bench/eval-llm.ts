/**
 * Scores a language model as second reader on labelled texts: the table of `eval:claims` without it and with it, how the
 * two agree, what failed, tokens, cost and latency. Every text that is asked about leaves for the endpoint.
 *
 *   npm run eval:llm -- <folder> --model <model> [--url <url>] [--record <folder> | --replay <folder>] [--all]
 *     [--limit <rows>] [--prices <input>,<output> per million tokens]
 *
 * The key is read from ADCLAUSE_LLM_KEY. The folder is as for `eval:claims`.
 */
import { parseArgs } from "node:util";
import { createOpenaiClassifier } from "../src/llm/openai/openai-classifier.ts";
import { createSecondReader } from "../src/llm/second-reader.ts";
import { loadCalendar } from "../src/rules/load-calendar.ts";
import { loadPacks } from "../src/rules/load-packs.ts";
import type { LlmReading } from "../src/types/llm.ts";
import { compareRow } from "./claims/compare.ts";
import { readRow } from "./claims/read-row.ts";
import { readRows } from "./claims/rows.ts";
import { tableOf } from "./claims/table.ts";
import { createTally } from "./claims/tally.ts";
import { agreementLines } from "./llm/agreement.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    model: { type: "string" },
    url: { type: "string" },
    record: { type: "string" },
    replay: { type: "string" },
    all: { type: "boolean" },
    limit: { type: "string", default: "1000000" },
    prices: { type: "string" },
  },
});
const { record, replay } = values;
const folder = record ?? replay;
const classifier = createOpenaiClassifier({
  model: values.model ?? "",
  baseURL: values.url,
  apiKey: process.env.ADCLAUSE_LLM_KEY,
  asks: values.all ? "all" : "suspects",
  auditShare: 0,
  ...(folder === undefined
    ? {}
    : { recordings: { folder, mode: record === undefined ? ("replay" as const) : ("record" as const) } }),
});
const rows = readRows(positionals[0] ?? ".").slice(0, Number(values.limit));
const calendar = await loadCalendar();
const packs = await loadPacks();
const [alone, together] = [createTally(), createTally()];
const readings: LlmReading[] = [];
const waits: number[] = [];
for (const row of rows) {
  const comparison = { calendar, pastFrom: "voting" } as const;
  compareRow(alone, row, await readRow(row, calendar), comparison);
  const reading = await readRow(row, calendar, async (ad, facts, asOf) => {
    const started = performance.now();
    const second = await createSecondReader(classifier, { packs, calendar, asOf })(ad, facts);
    if (second.llm.status === "answered") waits.push(performance.now() - started);
    readings.push(second.llm);
    return second.facts;
  });
  compareRow(together, row, reading, comparison);
}
const linesOf = (tally: ReturnType<typeof createTally>): string =>
  // The time of the model is told below; CPU says nothing of it.
  tableOf(tally, rows.length, 0)
    .lines.filter((line) => !line.startsWith("CPU "))
    .join("\n");
const prices = values.prices?.split(",").map(Number);
console.log("Without the model");
console.log(linesOf(alone));
console.log(`\nWith ${classifier.model}`);
console.log(linesOf(together));
console.log(`\n${agreementLines(readings, { usage: classifier.usage(), waits, prices }).join("\n")}`);
