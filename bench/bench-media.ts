/**
 * What provenance costs beside pixels: the metadata and the marks of a photograph of twelve megapixels, with and without
 * content credentials, against one decode of the same file by sharp. `npm run bench:media` prints wall times and, what
 * counts, their ratio. Both take turns on fresh copies, since answers about the same bytes are remembered.
 */
import sharp from "sharp";
import { makeCredential } from "../scripts/media/c2pa/certificate.ts";
import { signMedia } from "../scripts/media/c2pa/sign-media.ts";
import { makeExif } from "../scripts/media/exif.ts";
import { withJpegMetadata } from "../scripts/media/jpeg.ts";
import { aiXmp, cameraExif } from "../scripts/media/provenance.ts";
import { allMarks } from "../src/evidence/provenance/c2pa/ai-marks.ts";
import { readCredentials } from "../src/evidence/provenance/c2pa/credentials.ts";
import { readContainer } from "../src/evidence/provenance/metadata.ts";

const ROUNDS = 15;
const [WIDTH, HEIGHT] = [4_000, 3_000];
/** The most that the metadata may cost, in decodes of the same file. */
const MAX_RATIO = 1.5;

/** Noise over colours, so that the file is as large as a photograph. */
async function photograph(): Promise<Buffer> {
  const noise = { type: "gaussian", mean: 128, sigma: 25 } as const;
  const picture = sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: "#456", noise } });
  const jpeg = await picture.blur(0.5).jpeg({ quality: 90 }).toBuffer();
  return withJpegMetadata(jpeg, { exif: makeExif(cameraExif), xmp: aiXmp() });
}

const authority = { organisation: "Calder County Test CA", valid: ["2020-01-01", "2040-01-01"] } as const;
const issuer = makeCredential({ name: "Calder Test Root", ...authority });
const signer = makeCredential({ name: "Calder Signing Desk", ...authority, issuer });
const AI_TYPE = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";

async function readMarks(bytes: Uint8Array): Promise<number> {
  const { entries } = await readContainer(bytes);
  return allMarks(entries, await readCredentials(bytes, { asOf: "2028-09-01" })).length;
}

const decode = async (bytes: Uint8Array): Promise<number> => (await sharp(bytes).raw().toBuffer()).length;

async function timed(work: (bytes: Uint8Array) => Promise<number>, bytes: Uint8Array): Promise<number> {
  const copy = bytes.slice();
  const start = performance.now();
  if ((await work(copy)) === 0) throw new Error("nothing was found");
  return performance.now() - start;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function compare(name: string, bytes: Uint8Array): Promise<void> {
  const rounds: { marks: number; pixels: number }[] = [];
  // The first round loads the readers and is not counted.
  for (let round = 0; round <= ROUNDS; round++) {
    const marks = await timed(readMarks, bytes);
    const pixels = await timed(decode, bytes);
    if (round > 0) rounds.push({ marks, pixels });
  }
  const ratio = median(rounds.map(({ marks, pixels }) => marks / pixels));
  const [marks, pixels] = [median(rounds.map((one) => one.marks)), median(rounds.map((one) => one.pixels))];
  console.log(
    `${name} (${(bytes.length / 2 ** 20).toFixed(1)} MiB): marks ${marks.toFixed(1)} ms, one decode ${pixels.toFixed(1)} ms, ratio ${ratio.toFixed(2)}`,
  );
  if (ratio > MAX_RATIO) {
    console.error(`FLOOR ${name}: ratio ${ratio.toFixed(2)}, expected at most ${MAX_RATIO}`);
    process.exitCode = 1;
  }
}

const plain = await photograph();
const actions = [{ action: "c2pa.created", digitalSourceType: AI_TYPE }];
console.log(`JPEG of ${(WIDTH * HEIGHT) / 1e6} megapixels, wall time, median of ${ROUNDS} rounds`);
await compare("without credentials", plain);
await compare("with credentials", await signMedia({ type: "image/jpeg", media: plain, signer, actions }));
process.exit();
