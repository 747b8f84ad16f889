/**
 * The bench: rules against varied ads with facts in hand, in CPU time, side by side with two other engines on the same
 * facts and rules; then loading, and the start of the command. `npm run bench` prints the tables. Not a test: times
 * belong to a machine, so what counts are the ratios.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { compilePack } from "../src/rules/compile-pack.ts";
import { adclause, benchPack } from "./engines/adclause.ts";
import { celJs } from "./engines/cel-js.ts";
import type { BenchEngine } from "./engines/engine.ts";
import { jsonRulesEngine } from "./engines/json-rules-engine.ts";
import { type Facts, makeAds, makeRules } from "./workload.ts";

const ADS = 300;
const ROUNDS = 20;
const ENGINES = [adclause, jsonRulesEngine, celJs];

const cpuMs = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

type Runner = ReturnType<BenchEngine["load"]>;

async function cpuPerAd(run: Runner, ads: readonly Facts[]): Promise<number> {
  const start = process.cpuUsage();
  for (const ad of ads) await run(ad);
  return cpuMs(start) / ads.length;
}

interface Timed {
  /** CPU ms per ad, by round. */
  readonly rounds: readonly number[];
  readonly violated: number;
}

/**
 * Engines take turns, round by round, so that a machine that slows down slows them all; every other round in reverse,
 * so that none always pays for the garbage of the same neighbour.
 */
async function timeEngines(ruleCount: number): Promise<Map<string, Timed>> {
  const rules = makeRules(ruleCount);
  const ads = makeAds(ADS);
  const runners = ENGINES.map((engine) => ({
    name: engine.name,
    run: engine.load(rules),
    timed: ads.filter((_, index) => index % (engine.every ?? 1) === 0),
    rounds: [] as number[],
  }));
  const results = new Map<string, Timed>();
  for (const { name, run, rounds } of runners) {
    let violated = 0;
    for (const ad of ads) violated += (await run(ad)).length;
    results.set(name, { rounds, violated });
  }
  for (let round = 0; round < ROUNDS; round++) {
    const turns = round % 2 === 0 ? runners : runners.toReversed();
    for (const { run, timed, rounds } of turns) rounds.push(await cpuPerAd(run, timed));
  }
  return results;
}

async function compareEngines(): Promise<void> {
  const rows = new Map(ENGINES.map(({ name }) => [name, {} as Record<string, number>]));
  let last = new Map<string, Timed>();
  for (const count of [10, 100, 1000]) {
    last = await timeEngines(count);
    for (const [name, { rounds, violated }] of last) {
      Object.assign(rows.get(name) ?? {}, {
        [`${count} rules`]: Number(median(rounds).toFixed(3)),
        [`${count}: violated`]: violated,
      });
    }
  }
  console.log(`\nFacts in hand, ${ADS} different ads, median of ${ROUNDS} rounds, CPU ms per ad`);
  console.table(Object.fromEntries(rows));
  const ours = last.get(adclause.name)?.rounds ?? [];
  const ratios = [jsonRulesEngine, celJs].map(({ name }) => {
    const times = (last.get(name)?.rounds ?? []).map((theirs, round) => theirs / (ours[round] ?? Number.NaN));
    const [least, most] = [Math.min(...times), Math.max(...times)].map((one) => one.toFixed(1));
    return `${name} ${median(times).toFixed(1)} (${least} to ${most})`;
  });
  console.log(`At 1,000 rules, times our CPU, round by round: ${ratios.join(", ")}`);
}

function timeLoading(): void {
  const json = JSON.stringify(benchPack(makeRules(1000)));
  const rounds = Array.from({ length: 9 }, () => {
    const start = process.cpuUsage();
    compilePack(JSON.parse(json), "bench", () => ({}), { isProven: true });
    return cpuMs(start);
  });
  console.log(
    `\nLoading 1,000 compiled rules: ${median(rounds).toFixed(1)} ms CPU (${(json.length / 1024).toFixed(0)} KiB of JSON)`,
  );
}

/** CPU of whole processes, from start to exit, as the shell would see it. */
function timeProcess(label: string, args: readonly string[]): void {
  const measured = Array.from({ length: 7 }, () => {
    const started = spawnSync(
      "bash",
      [
        "-c",
        `TIMEFORMAT='%U %S'; time ${[process.execPath, ...args].map((arg) => `'${arg}'`).join(" ")} >/dev/null 2>/dev/null`,
      ],
      { encoding: "utf8" },
    );
    const [user = 0, system = 0] = started.stderr.trim().split(" ").map(Number);
    return (user + system) * 1000;
  });
  console.log(`${label}: ${median(measured).toFixed(0)} ms CPU`);
}

function timeStart(): void {
  const root = `${process.cwd()}/`;
  if (!existsSync(`${root}dist/cli/main.js`)) {
    console.log("\nRun `npm run build` first to time the command.");
    return;
  }
  console.log("\nWhole processes, median of 7");
  timeProcess("node, nothing else", ["-e", "0"]);
  timeProcess("import adclause", ["--input-type=module", "-e", `await import("${root}dist/index.js")`]);
  timeProcess("adclause check <text ad>", [
    `${root}dist/cli/main.js`,
    "check",
    `${root}bench/text-ad.yaml`,
    "--format",
    "json",
  ]);
}

const version = JSON.parse(readFileSync("package.json", "utf8")).version;
console.log(`adclause ${version}, node ${process.version}, load average ${loadavg()[0]?.toFixed(1)}`);
await compareEngines();
timeLoading();
timeStart();
