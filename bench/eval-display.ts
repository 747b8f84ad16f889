/**
 * Draws payer lines of known height, contrast, font and language over the project's own scenes, and says how well they are
 * read and measured; and how often one is seen where there is none.
 *
 *   npm run eval:display -- [--count 200] [--photos <folder>] [--json] [--floors]
 *
 * With a folder of JPEG photographs it also sets white lines straight on those.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import sharp from "sharp";
import { sceneSvg } from "../scripts/media/scenes.ts";
import type { Rgb } from "../src/evidence/image/grey.ts";
import { type PictureLine, readPicture } from "../src/evidence/ocr/read-picture.ts";
import { findPayers } from "../src/evidence/text/payer/find-payers.ts";
import { createDice, drawSamples, render, SCENES } from "./display/samples.ts";
import { checkFloors } from "./floors.ts";
import { rate, type Share, share, shareText } from "./media/part.ts";

const { values } = parseArgs({
  options: {
    count: { type: "string" },
    photos: { type: "string" },
    json: { type: "boolean" },
    floors: { type: "boolean" },
  },
});
const count = Number(values.count ?? 200);
const SEED = 20_261_126;

async function rgbOf(image: Buffer): Promise<Rgb> {
  const { data, info } = await sharp(image).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data: new Uint8Array(data), width: info.width, height: info.height };
}

async function linesIn(image: Buffer): Promise<readonly PictureLine[]> {
  const text = await readPicture(await rgbOf(image));
  if ("unknown" in text) throw new Error(text.note ?? text.unknown);
  return text.lines;
}

/** Whether the lines name a payer, as the detector of payer lines reads them. */
const namesPayer = (lines: readonly PictureLine[]): boolean =>
  findPayers(lines.map(({ text }) => text).join("\n")).notices.length > 0;

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

const groups = new Map<string, { hits: number; all: number }>();
const heightErrors: number[] = [];
const contrastErrors: number[] = [];
let [rightHeights, spentMs, rendered] = [0, 0, 0];
for (const sample of drawSamples(count, SEED)) {
  const drawn = await render(sample);
  if (drawn === undefined) continue;
  rendered += 1;
  const before = process.cpuUsage();
  const lines = await linesIn(drawn.jpeg);
  const { user, system } = process.cpuUsage(before);
  spentMs += (user + system) / 1000;
  const size = sample.share >= 0.03 ? "3 % and more" : sample.share >= 0.02 ? "2 to 3 %" : "under 2 %";
  const contrast = sample.contrast >= 4.5 ? "4.5 and more" : "under 4.5";
  const group = groups.get(`${size}, contrast ${contrast}`) ?? { hits: 0, all: 0 };
  groups.set(`${size}, contrast ${contrast}`, group);
  group.all += 1;
  if (!namesPayer(lines)) continue;
  group.hits += 1;
  const line = lines.find(({ text }) => /paid|pagad/i.test(text));
  if (line === undefined) continue;
  const error = line.capitals - drawn.capitals;
  heightErrors.push(error);
  if (Math.abs(error) <= Math.max(1, 0.03 * drawn.capitals)) rightHeights += 1;
  contrastErrors.push(line.contrast / sample.contrast - 1);
}

/** Scenes as they are, cropped, mirrored and pressed at random; some show other words, none a payer. */
async function seenWhereNone(pictures: number): Promise<Share> {
  const dice = createDice(SEED);
  let hits = 0;
  for (let index = 0; index < pictures; index += 1) {
    const scene = SCENES[index % SCENES.length] ?? "rally";
    const headline = dice() < 0.5 ? "Vote early" : undefined;
    const svg = sceneSvg(scene, headline === undefined ? {} : { headline });
    const image = sharp(Buffer.from(svg)).resize(
      Math.round(600 + dice() * 1000),
      Math.round(500 + dice() * 900),
    );
    const jpeg = await (dice() < 0.5 ? image.flop() : image)
      .jpeg({ quality: Math.round(40 + dice() * 55) })
      .toBuffer();
    if (namesPayer(await linesIn(jpeg))) hits += 1;
  }
  return share(hits, pictures);
}

/** White lines of 2 % and more straight on photographs, bright ones included. */
async function foundOnPhotos(folder: string, pictures: number): Promise<Share> {
  const photos = readdirSync(folder).filter((name) => /\.jpe?g$/i.test(name));
  let [hits, all] = [0, 0];
  for (const [index, sample] of drawSamples(pictures, SEED + 1).entries()) {
    const photo = photos[index % photos.length];
    if (photo === undefined || sample.share < 0.02) continue;
    const drawn = await render(sample, readFileSync(join(folder, photo)));
    if (drawn === undefined) continue;
    all += 1;
    if (namesPayer(await linesIn(drawn.jpeg))) hits += 1;
  }
  return share(hits, all);
}

const found = new Map([...groups].sort().map(([name, { hits, all }]) => [name, share(hits, all)] as const));
const heights = share(rightHeights, heightErrors.length);
const none = await seenWhereNone(count);
const onPhotos = values.photos === undefined ? undefined : await foundOnPhotos(values.photos, count);
const largest = (errors: readonly number[]): number => Math.max(...errors.map(Math.abs));
const figures = {
  pictures: rendered,
  found: Object.fromEntries(found),
  heights,
  heightErrorPx: { median: median(heightErrors), largest: largest(heightErrors) },
  contrastError: { median: median(contrastErrors), largest: largest(contrastErrors) },
  seenWhereNone: none,
  onPhotos,
  cpuMs: spentMs / rendered,
};
if (values.json) console.log(JSON.stringify(figures, null, 2));
else {
  console.log(`${rendered} pictures with a payer line, seed ${SEED}`);
  for (const [name, one] of found) console.log(`  found, capitals ${name}: ${shareText(one)}`);
  console.log(
    `  height within 1 px or 3 %: ${shareText(heights)}; largest error ${largest(heightErrors).toFixed(2)} px`,
  );
  console.log(
    `  contrast: median error ${(100 * median(contrastErrors)).toFixed(1)} %, largest ${(100 * largest(contrastErrors)).toFixed(0)} %`,
  );
  console.log(`  seen where there is none: ${shareText(none)}`);
  if (onPhotos !== undefined) console.log(`  found straight on photographs: ${shareText(onPhotos)}`);
  console.log(`  CPU a picture, warm: ${figures.cpuMs.toFixed(0)} ms`);
}
const clear = found.get("3 % and more, contrast 4.5 and more") ?? share(0, 0);
const small = found.get("2 to 3 %, contrast 4.5 and more") ?? share(0, 0);
checkFloors([
  { name: "found at 3 % and contrast 4.5", value: rate(clear), min: 0.97 },
  { name: "found at 2 % and contrast 4.5", value: rate(small), min: 0.9 },
  { name: "height within 1 px or 3 %", value: rate(heights), min: 0.97 },
  { name: "seen where there is none", value: none.hits, max: 0 },
]);
