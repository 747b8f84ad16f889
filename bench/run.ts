/**
 * The bench: rules against varied ads with facts in hand, in CPU time, side by side with two other engines on the same
 * facts and rules; then loading, and the start of the command. `npm run bench` prints the tables. Not a test: times
 * belong to a machine, so what counts are the ratios.
 */
import { fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { compilePack } from "../src/rules/compile-pack.ts";
import type { EngineReport } from "./engine-process.ts";
import { benchPack } from "./engines/adclause.ts";
import { makeRules } from "./workload.ts";

const ENGINE_PROCESS = join(import.meta.dirname, "engine-process.js");

const ADS = 300;
const ROUNDS = 20;
const OURS = "adclause, full trace";
const THEIRS = ["json-rules-engine", "cel-js"];

const cpuMs = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

interface Timed {
  /** CPU ms per ad, by round. */
  readonly rounds: readonly number[];
  readonly violated: number;
}

/** An engine in its process, loaded and warm. */
async function startEngine(name: string, ruleCount: number) {
  const process = fork(ENGINE_PROCESS, [name, String(ruleCount), String(ADS)]);
  const next = async (): Promise<EngineReport> => {
    const [told] = await once(process, "message");
    return told;
  };
  const first = await next();
  const violated = "violated" in first ? first.violated : Number.NaN;
  const round = async (): Promise<number> => {
    process.send("round");
    const told = await next();
    return "cpuMsPerAd" in told ? told.cpuMsPerAd : Number.NaN;
  };
  return { name, violated, round, rounds: [] as number[], stop: () => process.kill() };
}

/** Engines take turns, round by round, so that a machine that slows down slows them all. */
async function timeEngines(ruleCount: number): Promise<Map<string, Timed>> {
  const engines = [];
  for (const name of [OURS, ...THEIRS]) engines.push(await startEngine(name, ruleCount));
  for (let round = 0; round < ROUNDS; round++)
    for (const engine of engines) engine.rounds.push(await engine.round());
  for (const engine of engines) engine.stop();
  return new Map(engines.map(({ name, violated, rounds }) => [name, { violated, rounds }]));
}

async function compareEngines(): Promise<void> {
  const rows = new Map([OURS, ...THEIRS].map((name) => [name, {} as Record<string, number>]));
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
  const ours = last.get(OURS)?.rounds ?? [];
  const ratios = THEIRS.map((name) => {
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
