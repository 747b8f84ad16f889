import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Checker } from "../../src/checker.ts";
import { flightDays } from "../../src/engine/flight.ts";
import { judgeAd } from "../../src/engine/judge-ad.ts";
import { adDetectors } from "../../src/evidence/ad-detectors.ts";
import { gather } from "../../src/evidence/gather.ts";
import { loadCalendar } from "../../src/rules/load-calendar.ts";
import { loadSubmission } from "../../src/submission/load-submission.ts";
import type { Row } from "../claims/rows.ts";
import { declaredAd } from "./declared-ad.ts";

const cpuMs = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** CPU milliseconds that all packs take to judge a text once its facts are gathered: the median of the rows. */
export async function judgingTime(rows: readonly Row[], { packs }: Checker, day: string): Promise<number> {
  const calendar = await loadCalendar();
  const reads = packs.packs.flatMap((pack) => [pack.reads, ...pack.rules.map((rule) => rule.reads)]);
  const wanted = new Set(["jurisdiction", ...reads.flatMap(({ facts }) => [...facts])]);
  const times: number[] = [];
  for (const row of rows) {
    const loaded = await loadSubmission(declaredAd(row, day, true));
    const options = { wanted, detectors: adDetectors, calendar, asOf: day, mediumCache: new Map() };
    const { facts } = await gather(loaded, options);
    const started = process.cpuUsage();
    judgeAd(facts, { packs, calendar, days: flightDays(loaded.ad.flight, day) });
    times.push(cpuMs(started));
  }
  return median(times);
}

/** Of the built package: CPU of loading all packs, beyond that of the program that does it. */
export function loadingTime(root: string): number | undefined {
  const built = join(root, "dist", "index.js");
  if (!existsSync(built)) return undefined;
  const program = `
    const { loadPacks } = await import(${JSON.stringify(pathToFileURL(built).href)});
    await loadPacks(["meta"]);
    const started = process.cpuUsage();
    await loadPacks();
    const { user, system } = process.cpuUsage(started);
    console.log((user + system) / 1000);`;
  const rounds = Array.from({ length: 5 }, () => {
    const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
      encoding: "utf8",
    });
    return Number(stdout);
  });
  return median(rounds);
}
