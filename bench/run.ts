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
import { makeAds, makeRules } from "./workload.ts";

const ADS = 300;
const ROUNDS = 5;

const cpuMs = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function timeEngine(
  engine: BenchEngine,
  ruleCount: number,
): Promise<{ perAd: number; violations: number }> {
  const run = engine.load(makeRules(ruleCount));
  const ads = makeAds(ADS);
  let violations = 0;
  for (const ad of ads) violations += (await run(ad)).length;
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    for (const ad of ads) await run(ad);
    rounds.push(cpuMs(start) / ADS);
  }
  return { perAd: median(rounds), violations };
}

async function compareEngines(): Promise<void> {
  const rows: Record<string, Record<string, string | number>> = {};
  for (const engine of [adclause, jsonRulesEngine, celJs]) {
    const row: Record<string, string | number> = {};
    for (const count of [10, 100, 1000]) {
      const { perAd, violations } = await timeEngine(engine, count);
      row[`${count} rules`] = Number(perAd.toFixed(3));
      row[`${count}: violated`] = violations;
    }
    rows[engine.name] = row;
  }
  console.log(`\nFacts in hand, ${ADS} different ads, median of ${ROUNDS} rounds, CPU ms per ad`);
  console.table(rows);
  const at = (name: string): number => Number(rows[name]?.["1000 rules"]);
  const better = Math.min(at(jsonRulesEngine.name), at(celJs.name));
  console.log(
    `The better of the other two takes ${(better / at(adclause.name)).toFixed(1)} times as long at 1,000 rules.`,
  );
}

function timeLoading(): void {
  const json = JSON.stringify(benchPack(makeRules(1000)));
  const rounds = Array.from({ length: 9 }, () => {
    const start = process.cpuUsage();
    compilePack(JSON.parse(json), "bench", () => ({}));
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
    `${root}examples/approve-turnout`,
    "--format",
    "json",
  ]);
}

const version = JSON.parse(readFileSync("package.json", "utf8")).version;
console.log(`adclause ${version}, node ${process.version}, load average ${loadavg()[0]?.toFixed(1)}`);
await compareEngines();
timeLoading();
timeStart();
