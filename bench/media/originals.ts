import sharp, { type Sharp } from "sharp";
import { upperBound } from "../../src/evidence/forensics/interval.ts";
import type { Originals } from "../../src/evidence/forensics/originals/original.ts";
import { nearestOriginal, originalOf } from "../../src/evidence/forensics/originals/original.ts";
import { originalTest } from "../../src/evidence/forensics/originals/original-test.ts";
import { greyOf } from "../../src/evidence/image/grey.ts";
import { inspectPicture } from "../../src/evidence/image/picture.ts";
import type { Grey } from "../../src/evidence/ocr/page.ts";
import { type Part, rate, share } from "./part.ts";

/** A share of each side cut off all around, so that the shape stays. */
const cropped =
  (part: number) =>
  (picture: Sharp, { width, height }: Grey): Sharp => {
    const [left, top] = [Math.round(width * part), Math.round(height * part)];
    return picture.extract({ left, top, width: width - 2 * left, height: height - 2 * top }).jpeg();
  };

/** Turned, and cut to the largest middle of the same shape that has no corner in it. */
function turned(picture: Sharp, { width, height }: Grey): Sharp {
  const tilt = Math.PI / 180;
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  const scale = 1 / (Math.cos(tilt) + (long / short) * Math.sin(tilt));
  const [w, h] = [Math.floor(width * scale), Math.floor(height * scale)];
  const around = (side: number, other: number): number =>
    Math.floor(side * Math.cos(tilt) + other * Math.sin(tilt));
  const left = (around(width, height) - w) >> 1;
  const top = (around(height, width) - h) >> 1;
  return picture.rotate(1).extract({ left, top, width: w, height: h }).jpeg();
}

/** What is done to a whole picture on its way to an ad. None of it is a change of what it shows. */
const HANDLED: Readonly<Record<string, (picture: Sharp, size: Grey) => Sharp>> = {
  "JPEG q75": (picture) => picture.jpeg({ quality: 75 }),
  "JPEG q50": (picture) => picture.jpeg({ quality: 50 }),
  "0.75x, q75": (picture, { width }) => picture.resize(Math.round(width * 0.75)).jpeg({ quality: 75 }),
  "0.5x, q30": (picture, { width }) => picture.resize(Math.round(width / 2)).jpeg({ quality: 30 }),
  tones: (picture) => picture.gamma(1.6).linear(1.1, -8).jpeg({ quality: 80 }),
  grey: (picture) => picture.greyscale().jpeg({ quality: 80 }),
  sharpened: (picture) => picture.sharpen({ sigma: 2 }).jpeg({ quality: 80 }),
  blurred: (picture) => picture.blur(1.5).jpeg({ quality: 80 }),
  "cropped by 0.5 %": cropped(0.005),
  "cropped by 1 %": cropped(0.01),
  "cropped by 2 %": cropped(0.02),
  "cropped by 5 %": cropped(0.05),
  "turned by 1°": turned,
};
/** Shape of a banner, such as 728 × 90, that is cut out as an original of its own. */
const BANNER = 8;
const BANNERS = "banner, ";
/** Sides of a pasted part as a share of the frame's. */
const PASTED = [0.08, 0.15, 0.3];
const MAX_WIDTH = 1_200;
const LEAST = 200;

const greyFrom = async (bytes: Uint8Array): Promise<Grey | undefined> => {
  const { decoded } = await inspectPicture(bytes);
  return decoded && greyOf(decoded.pixels);
};

function heldAgainst(grey: Grey, originals: Originals): boolean | undefined {
  const original = nearestOriginal(grey, originals) ?? "unlike";
  const { status } = originalTest.look({ grey, scale: 1, isJpeg: true, original });
  return status === "not-testable" ? undefined : status === "evidence";
}

interface Tally {
  found: number;
  untested: number;
  all: number;
}

const webSized = (bytes: Uint8Array): Promise<Buffer | undefined> =>
  sharp(bytes)
    .resize(MAX_WIDTH, MAX_WIDTH, { fit: "inside", withoutEnlargement: true })
    .png()
    .toBuffer()
    .catch(() => undefined);

/** A part of the frame filled with another picture, and saved. */
async function paste(
  made: Buffer | undefined,
  other: Buffer | undefined,
  { width, height }: Grey,
  part: number,
  at: number,
): Promise<Sharp> {
  const of = (side: number, share: number): number => Math.round(side * share);
  const input = await sharp(other).resize(of(width, part), of(height, part), { fit: "cover" }).toBuffer();
  const place = { input, left: of(width, at), top: of(height, at) };
  return sharp(made).composite([place]).jpeg({ quality: 80 });
}

/** Pictures labelled as unchanged, held against themselves after handling, and after a part of another was pasted in. */
export function originalsPart(every: number): Part {
  let seen = -1;
  const tallies = new Map<string, Tally>();
  let other: Buffer | undefined;
  const count = (name: string, isFound: boolean | undefined): void => {
    const tally = tallies.get(name) ?? { found: 0, untested: 0, all: 0 };
    tally.all += 1;
    if (isFound === undefined) tally.untested += 1;
    else if (isFound) tally.found += 1;
    tallies.set(name, tally);
  };
  /** Holds a picture against itself after handling, and after a part of another was pasted in. */
  const holdAll = async (made: Buffer, name: string, prefix = ""): Promise<boolean> => {
    const grey = await greyFrom(made);
    const original = grey && originalOf(name, grey);
    if (grey === undefined || original === undefined) return false;
    const hold = async (what: string, picture: Sharp): Promise<void> => {
      const changed = await greyFrom(await picture.toBuffer());
      if (changed !== undefined)
        count(`${prefix}${what}`, heldAgainst(changed, { entries: [original], digest: "" }));
    };
    for (const [what, handle] of Object.entries(HANDLED)) await hold(what, handle(sharp(made), grey));
    for (const [index, part] of (other === undefined ? [] : PASTED).entries())
      await hold(
        `pasted ${Math.round(100 * part)} %`,
        await paste(made, other, grey, part, 0.15 + 0.2 * index),
      );
    return true;
  };
  return {
    name: "originals",
    async look({ bytes, truth, file }) {
      if (truth?.edited !== false) return "";
      seen += 1;
      if (seen % every !== 0) return "";
      const made = await webSized(bytes);
      const grey = made && (await greyFrom(made));
      if (made === undefined || grey === undefined || Math.min(grey.width, grey.height) < LEAST) return "";
      if (!(await holdAll(made, file))) return "";
      const height = Math.round(grey.width / BANNER);
      if (height < grey.height) {
        const strip = { left: 0, top: (grey.height - height) >> 1, width: grey.width, height };
        await holdAll(await sharp(made).extract(strip).png().toBuffer(), file, BANNERS);
      }
      other = made;
      return "held against itself";
    },
    report() {
      const of = (isBanner: boolean, isPasted: boolean): readonly Tally[] =>
        [...tallies]
          .filter(([name]) => name.startsWith(BANNERS) === isBanner && name.includes("pasted") === isPasted)
          .map(([, tally]) => tally);
      const sum = (list: readonly Tally[], key: keyof Tally): number =>
        list.reduce((total, tally) => total + tally[key], 0);
      const [handled, pasted] = [of(false, false), of(false, true)];
      const [alarms, all] = [sum(handled, "found"), sum(handled, "all") - sum(handled, "untested")];
      const hits = share(sum(pasted, "found"), sum(pasted, "all"));
      // Silence on a banner is never told as one, so there a version that is not found counts, whatever the reason.
      const [bannerAlarms, banners] = [sum(of(true, false), "found"), sum(of(true, false), "all")];
      const bannerHits = share(sum(of(true, true), "found"), sum(of(true, true), "all"));
      return {
        lines: [
          `false alarms after handling: ${alarms} of ${all} compared (at most ${(100 * upperBound(alarms, all)).toFixed(1)} %, Clopper-Pearson 95 %)`,
          `pasted parts found: ${hits.hits} of ${hits.all}`,
          `banners: ${bannerAlarms} of ${banners} false alarms, pasted parts found ${bannerHits.hits} of ${bannerHits.all}`,
          ...[...tallies].map(
            ([name, { found, untested, all: tried }]) =>
              `${name}: ${found} of ${tried} found, ${untested} not compared`,
          ),
        ],
        floors: [
          { name: "originals: false alarms", value: alarms / all, max: every === 1 ? 0.01 : 0.03 },
          { name: "originals: false alarms on banners", value: bannerAlarms / banners, max: 0.01 },
          { name: "originals: pasted parts found", value: rate(hits), min: 0.9 },
        ].filter(({ value }) => !Number.isNaN(value)),
        figures: { alarms, handled: all, hits },
      };
    },
  };
}
