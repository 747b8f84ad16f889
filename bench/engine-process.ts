/**
 * One engine in a process of its own, as its users have it: its code is not slowed by the garbage, or by the shapes of
 * data, of an engine that ran before. Loads its rules, judges the ads to warm up, then times one round whenever
 * it is asked for one, so that engines still take turns and a machine that slows down slows them all.
 */
import { adclause } from "./engines/adclause.ts";
import { celJs } from "./engines/cel-js.ts";
import type { BenchEngine } from "./engines/engine.ts";
import { jsonRulesEngine } from "./engines/json-rules-engine.ts";
import { makeAds, makeRules } from "./workload.ts";

/** What the process tells its parent: once that it is ready, and the CPU of each round. */
export type EngineReport = { readonly violated: number } | { readonly cpuMsPerAd: number };

/** Passes over the ads before the first timed one: enough for the compiler to have settled with few rules, too. */
const WARM_UP = 10;

const ENGINES: readonly BenchEngine[] = [adclause, jsonRulesEngine, celJs];

const [name, ruleCount, adCount] = process.argv.slice(2);
const engine = ENGINES.find((one) => one.name === name);
if (engine === undefined) throw new Error(`no engine is called ${name}`);
const ads = makeAds(Number(adCount));
const run = engine.load(makeRules(Number(ruleCount)));
const timed = ads.filter((_, index) => index % (engine.every ?? 1) === 0);

const report = (told: EngineReport): void => void process.send?.(told);

async function round(): Promise<void> {
  const start = process.cpuUsage();
  for (const ad of timed) await run(ad);
  const { user, system } = process.cpuUsage(start);
  report({ cpuMsPerAd: (user + system) / 1000 / timed.length });
}

let violated = 0;
for (const ad of ads) violated += (await run(ad)).length;
for (let pass = 0; pass < WARM_UP; pass++) for (const ad of timed) await run(ad);
process.on("message", () => void round());
report({ violated });
