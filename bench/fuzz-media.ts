import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { tinyMedia } from "../scripts/media/c2pa/tiny-media.ts";
import type { MediumDetector } from "../src/evidence/detector.ts";
import { gatherMedium } from "../src/evidence/gather.ts";
import { mediumDetectors } from "../src/evidence/medium-detectors.ts";
import { isObservation, isUnknown } from "../src/types/fact.ts";
import { damaged, diceOf } from "./damage.ts";
import { checkFloors } from "./floors.ts";

/**
 * Damages pictures, video and sound of each format at random, for a bounded time, and looks at what is said of them:
 * every file has to end as facts, in time, with no detector failing.
 *
 *   npm run fuzz:media -- [seconds] [seed] [--floors]
 *
 * The words in pictures are not read: that costs seconds a file, and sees what the decoder hands out.
 */
const [seconds = 20, seed = 2028] = process.argv
  .slice(2)
  .filter((word) => /^\d+$/.test(word))
  .map(Number);
const random = diceOf(seed);

const EXAMPLES = join(import.meta.dirname, "..", "examples");

/** Whole files to damage: tiny ones of every format, and the example pictures with their metadata. */
async function samples(): Promise<Buffer[]> {
  const pictures = readdirSync(EXAMPLES, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:jpe?g|png|webp)$/.test(name))
    .map((name) => readFileSync(join(EXAMPLES, name)));
  const [first = Buffer.alloc(0)] = pictures;
  const small = sharp(first).resize(160);
  const formats = ["jpeg", "png", "webp", "gif", "avif"] as const;
  const redrawn = await Promise.all(formats.map((format) => small.clone().toFormat(format).toBuffer()));
  const progressive = await small.clone().jpeg({ progressive: true }).toBuffer();
  return [
    ...Object.values(await tinyMedia()).map((one) => Buffer.from(one)),
    ...pictures,
    ...redrawn,
    progressive,
  ];
}

const detectors: readonly MediumDetector[] = mediumDetectors.filter(
  ({ gives }) => !gives.includes("screenText"),
);
const files = await samples();
const outcomes = new Map<string, number>();
const count = (name: string): void => void outcomes.set(name, (outcomes.get(name) ?? 0) + 1);

let looked = 0;
let slowest = 0;
const end = performance.now() + seconds * 1_000;
while (performance.now() < end) {
  const file = files[looked % files.length] ?? Buffer.alloc(0);
  const bytes = new Uint8Array(damaged(file, random));
  const start = performance.now();
  const { facts, runs } = await gatherMedium({ field: "media[0]", declared: {}, bytes }, detectors, {});
  slowest = Math.max(slowest, performance.now() - start);
  looked += 1;
  for (const { id, status } of runs) if (status !== "ran") count(`${id} ${status}`);
  const { coverage, width } = facts;
  const isWhole = isObservation(coverage) && coverage.value === 1;
  if (isWhole) count("picture sound");
  else count(isUnknown(width) ? `picture ${width.unknown}` : "picture too large, its size told");
  if (isWhole && isUnknown(width)) count("sound, and without a size");
}

console.log(`${looked} files in ${seconds} s, slowest ${slowest.toFixed(0)} ms`);
for (const [outcome, number] of [...outcomes].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`  ${outcome}: ${number}`);
const broken = [...outcomes].filter(([name]) => /(?:failed|timeout)$/.test(name));
checkFloors([
  { name: "files looked at", value: looked, min: 1 },
  {
    name: "detectors that failed or ran over",
    value: broken.reduce((sum, [, number]) => sum + number, 0),
    max: 0,
  },
  {
    name: "called sound and not decoded whole",
    value: outcomes.get("sound, and not decoded whole") ?? 0,
    max: 0,
  },
  { name: "slowest file, seconds", value: slowest / 1_000, max: 5 },
]);
