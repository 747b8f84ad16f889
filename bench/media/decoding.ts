import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { formatDetector } from "../../src/evidence/image/format.ts";
import { inspectPicture } from "../../src/evidence/image/picture.ts";
import { createProcessQueue } from "../../src/evidence/isolation/process-queue.ts";
import { type Part, times, timesText } from "./part.ts";

/** The reference: all pixels of all frames into memory, in a process of its own so that ours can be measured. */
const reference = createProcessQueue<{ readonly bytes: Uint8Array }, { isWhole: boolean; heldBytes: number }>(
  () => ({
    source: `
    process.on("disconnect", () => process.exit(0));
    const sharp = require(process.argv.at(-1));
    process.on("message", async ({ bytes }) => {
      const decoded = sharp(Buffer.from(bytes), { failOn: "warning", pages: -1 }).raw().toBuffer();
      process.send({ isWhole: await decoded.then(() => true, () => false), heldBytes: 0 });
    });`,
    arguments: [createRequire(import.meta.url).resolve("sharp")],
    maxOldSpaceMb: 256,
  }),
  1,
);

async function decodesWhole(bytes: Uint8Array): Promise<boolean> {
  const answer = await reference.ask({ bytes }, 30_000);
  return "isWhole" in answer && answer.isWhole;
}

const MIB = 1024 * 1024;

/** The most memory that a child of this process has held so far, in MiB, where the system tells (Linux). */
function childPeakMib(): number {
  try {
    const pids = readdirSync("/proc/self/task").flatMap((task) =>
      readFileSync(`/proc/self/task/${task}/children`, "utf8").split(" ").filter(Boolean),
    );
    const peaks = pids.map(
      (pid) => /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1],
    );
    return Math.max(0, ...peaks.map((kilobytes) => Number(kilobytes ?? 0) / 1024));
  } catch {
    return 0;
  }
}

/** Watches how long the event loop stands still until it is told to stop; in milliseconds. */
function watchLoop(): () => number {
  const every = 5;
  let last = performance.now();
  let longest = 0;
  const look = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last - every);
    last = now;
  };
  const timer = setInterval(look, every);
  return () => {
    look();
    clearInterval(timer);
    return longest;
  };
}

/** Whether what is called sound decodes whole, and what is said of the rest. */
export function decodingPart(): Part {
  const outcomes = new Map<string, number>();
  const silent: string[] = [];
  const spent: number[] = [];
  let childMib = 0;
  let growthMib = 0;
  let stallMs = 0;
  return {
    name: "decoding",
    async look({ file, bytes }) {
      const copy = bytes.slice();
      const before = process.memoryUsage.rss();
      const start = performance.now();
      const stop = watchLoop();
      await formatDetector.run({ field: "media[0]", declared: { path: file }, bytes: copy });
      stallMs = Math.max(stallMs, stop());
      spent.push(performance.now() - start);
      childMib = Math.max(childMib, childPeakMib());
      growthMib = Math.max(growthMib, (process.memoryUsage.rss() - before) / MIB);
      const { format, problem } = await inspectPicture(copy);
      const outcome = problem?.unknown ?? "sound";
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (problem === undefined && !(await decodesWhole(bytes))) silent.push(file);
      return `${format} ${outcome}`;
    },
    report() {
      const time = times(spent);
      return {
        lines: [
          ...[...outcomes].map(([outcome, count]) => `${outcome}: ${count}`),
          `called sound, but a full decode fails: ${silent.length} ${silent.join(" ")}`,
          `a file: ${timesText(time)}`,
          `the decoder's memory: at most ${childMib.toFixed(0)} MiB; ours grew over one file by at most ${growthMib.toFixed(0)} MiB`,
          `the event loop stood still for at most ${stallMs.toFixed(0)} ms`,
        ],
        floors: [
          { name: "called sound, does not decode", value: silent.length, max: 0 },
          { name: "slowest file, ms", value: time.maxMs, max: 8_000 },
          { name: "decoder's memory, MiB", value: childMib, max: 540 },
        ],
        figures: { outcomes: Object.fromEntries(outcomes), silent, time, childMib, growthMib, stallMs },
      };
    },
  };
}
