import type { Calendar } from "../../src/elections/calendar.ts";
import { judgeAd } from "../../src/engine/judge-ad.ts";
import { compilePack, type PackData } from "../../src/rules/compile-pack.ts";
import type { RuleSource } from "../../src/rules/schema.ts";
import type { Finding } from "../../src/types/verdict.ts";
import type { BenchRule, Line } from "../workload.ts";
import type { BenchEngine } from "./engine.ts";

const calendar: Calendar = { elections: [], coverage: [], byId: new Map() };
const DAY = "2028-09-01";

function condition(line: Line): [string, unknown] {
  if (line.kind === "narrow") return ["media", { some: { width: { atMost: line.value } } }];
  if (line.kind === "says") return [line.fact, { says: line.value.map((words) => words.join(" ...3 ")) }];
  if (line.kind !== "medium") return [line.fact, line.value];
  const { kind, ...declared } = line.value;
  const tests = Object.entries(declared).map(([field, value]) => [`declared.${field}`, value]);
  return ["media", { some: { kind, ...Object.fromEntries(tests) } }];
}

function ruleOf({ id, place, lines }: BenchRule): RuleSource {
  return {
    id,
    title: id,
    cites: ["BENCH-1"],
    effect: "reject",
    appliesTo: { jurisdiction: place },
    forbid: Object.fromEntries(lines.map(condition)),
    message: "{advertiser.payer} runs against this rule",
    coverage: "full",
    tests: [{ name: "any", ad: {}, expect: "satisfied" }],
  };
}

/** The pack as data, in the form that ships. */
export function benchPack(rules: readonly BenchRule[]): PackData {
  return {
    head: { id: "bench", version: "1.0.0", title: "Bench", appliesTo: { advertiser: { known: true } } },
    lists: {},
    clauses: [
      {
        id: "BENCH-1",
        title: "Bench clause",
        instrument: "Bench",
        jurisdiction: "US",
        summary: "None.",
        url: "https://example.org/",
        inForce: { from: "2020-01-01" },
        status: "in-force",
        readOn: "2026-11-23",
        confidence: "primary",
      },
    ],
    rules: rules.map(ruleOf),
  };
}

const isViolated = ({ outcome }: Finding): boolean => outcome === "violated";

/** Our engine, whole: three-valued, with the trace of every condition, findings, timeline and what was missing. */
export const adclause: BenchEngine = {
  name: "adclause, full trace",
  load(rules) {
    const pack = compilePack(benchPack(rules), "bench", () => ({}), { isProven: true });
    const packs = { packs: [pack], problems: pack.problems };
    const days = { first: DAY, last: DAY, declaredLast: DAY };
    return (facts) =>
      judgeAd(facts, { packs, calendar, days })
        .findings.filter(isViolated)
        .map(({ rule }) => rule);
  },
};
