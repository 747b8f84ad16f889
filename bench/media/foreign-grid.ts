import sharp, { type Sharp } from "sharp";
import type { ForensicTest } from "../../src/evidence/forensics/forensic-test.ts";
import { gridTest } from "../../src/evidence/forensics/grid/grid-test.ts";
import { upperBound } from "../../src/evidence/forensics/interval.ts";
import { greyOf } from "../../src/evidence/image/grey.ts";
import { inspectPicture } from "../../src/evidence/image/picture.ts";
import { sniff } from "../../src/submission/sniff.ts";
import { type Part, share, shareText } from "./part.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Off the grid, so that the old one lies beside the new one everywhere when the save loses little. */
const cropped =
  (quality: number) =>
  (picture: Sharp, { width, height }: Size): Sharp =>
    picture.extract({ left: 5, top: 3, width: width - 5, height: height - 3 }).jpeg({ quality });

/** Cut on all four sides, at other offsets than the thresholds were chosen on. */
const middle =
  (left: number, top: number, quality: number, chromaSubsampling = "4:2:0") =>
  (picture: Sharp, { width, height }: Size): Sharp =>
    picture
      .extract({ left, top, width: Math.floor(width * 0.8) - left, height: Math.floor(height * 0.8) - top })
      .jpeg({ quality, chromaSubsampling });

/** What is done to a whole picture, and is no change of what it shows. */
const HANDLED: Readonly<Record<string, (picture: Sharp, size: Size) => Sharp>> = {
  "as it is": (picture) => picture.png(),
  "saved at q98": (picture) => picture.jpeg({ quality: 98 }),
  "saved at q75": (picture) => picture.jpeg({ quality: 75 }),
  "cropped, q95": cropped(95),
  "cropped, q97": cropped(97),
  "cropped, q98": cropped(98),
  "cropped, q99": cropped(99),
  "middle, q96": middle(34, 17, 96),
  "middle, q97": middle(14, 52, 97),
  "middle, q98": middle(12, 23, 98),
  "middle, 4:4:4, q98": middle(33, 70, 98, "4:4:4"),
  "middle, q99": middle(22, 31, 99),
  "0.75x, q80": (picture, { width }) => picture.resize(Math.round(width * 0.75)).jpeg({ quality: 80 }),
};
const SAVED = [100, 98, 95, 90];
const LEAST = 200;

/** Part of another JPEG is put off its grid, and the whole is saved. */
async function paste(into: Uint8Array, from: Uint8Array, size: number, quality: number): Promise<Buffer> {
  const input = await sharp(from).extract({ left: 0, top: 0, width: size, height: size }).png().toBuffer();
  return sharp(into)
    .composite([{ input, left: 43, top: 29 }])
    .jpeg({ quality, chromaSubsampling: "4:4:4" })
    .toBuffer();
}

/** Of a JPEG or PNG that is large enough. */
async function sizeOf(bytes: Uint8Array): Promise<Size | undefined> {
  if (!["jpeg", "png"].includes(sniff(bytes).format)) return undefined;
  const { decoded } = await inspectPicture(bytes);
  return decoded === undefined || Math.min(decoded.width, decoded.height) < LEAST ? undefined : decoded;
}

/** Pictures labelled as unchanged, as they are and handled, and with a part of another JPEG pasted in. */
export function foreignGridPart(every: number): Part {
  let seen = -1;
  const tallies = new Map<string, { found: number; untested: number; all: number }>();
  let other: Uint8Array | undefined;
  let [cpuMs, megapixels] = [0, 0];
  const look = async (name: string, bytes: Uint8Array): Promise<void> => {
    const { decoded } = await inspectPicture(bytes);
    if (decoded === undefined) return;
    const grey = greyOf(decoded.pixels);
    const subject: Parameters<ForensicTest["look"]>[0] = {
      grey,
      scale: decoded.pixels.width / decoded.width,
      isJpeg: true,
    };
    const before = process.cpuUsage();
    const { status } = gridTest.look(subject);
    const { user, system } = process.cpuUsage(before);
    const tally = tallies.get(name) ?? { found: 0, untested: 0, all: 0 };
    tallies.set(name, tally);
    tally.all += 1;
    if (status === "evidence") tally.found += 1;
    if (status !== "not-testable") {
      cpuMs += (user + system) / 1_000;
      megapixels += Math.min(1.5, (grey.width * grey.height) / 1e6);
    } else tally.untested += 1;
  };
  return {
    name: "foreign grid",
    async look({ bytes, truth }) {
      if (truth?.edited !== false) return "";
      const size = await sizeOf(bytes);
      if (size === undefined) return "";
      seen += 1;
      if (seen % every !== 0) return "";
      for (const [name, handle] of Object.entries(HANDLED))
        await look(name, name === "as it is" ? bytes : await handle(sharp(bytes), size).toBuffer());
      if (sniff(bytes).format === "jpeg") {
        const from = other;
        for (const quality of from === undefined ? [] : SAVED)
          await look(`pasted, q${quality}`, await paste(bytes, from ?? bytes, 120, quality));
        other = bytes;
      }
      return "";
    },
    report() {
      const handled = [...tallies].filter(([name]) => !name.startsWith("pasted"));
      const sum = (key: "found" | "all" | "untested"): number =>
        handled.reduce((total, [, tally]) => total + tally[key], 0);
      const [alarms, tested] = [sum("found"), sum("all") - sum("untested")];
      const untouched = tallies.get("as it is");
      const finest = tallies.get("pasted, q98");
      const hits = share(finest?.found ?? 0, finest?.all ?? 0);
      return {
        lines: [
          `false alarms: ${alarms} of ${tested} tested (at most ${(100 * upperBound(alarms, tested)).toFixed(1)} %, Clopper-Pearson 95 %)`,
          `pasted and saved at q98: ${shareText(hits)}`,
          ...[...tallies].map(
            ([name, { found, untested, all }]) =>
              `${name}: ${found} of ${all} found, ${untested} not testable`,
          ),
          `${(cpuMs / megapixels).toFixed(0)} ms of CPU a megapixel`,
        ],
        floors: [
          {
            name: "foreign grid: alarms on files as they are",
            value: untouched?.found ?? Number.NaN,
            max: 0,
          },
          { name: "foreign grid: false alarms", value: alarms / tested, max: 0.01 },
          { name: "foreign grid: pasted, q98", value: hits.hits / hits.all, min: 0.6 },
        ].filter(({ value }) => !Number.isNaN(value)),
        figures: { alarms, tested, hits, msPerMegapixel: cpuMs / megapixels },
      };
    },
  };
}
