import sharp from "sharp";
import { type SceneName, sceneSvg } from "../../scripts/media/scenes.ts";
import { type FontName, textPath } from "./font-path.ts";

/** A picture with one disclosure of known height, contrast, font and words, or with none. */
export interface Sample {
  readonly id: number;
  readonly scene: SceneName;
  readonly lines: readonly string[];
  readonly font: FontName;
  /** Height of capitals as a share of the frame. */
  readonly share: number;
  /** Contrast of the letters against what is behind them, by the formula of WCAG 2.2. */
  readonly contrast: number;
  readonly text: string;
  readonly band: string;
  readonly quality: number;
  readonly width: number;
  readonly height: number;
  readonly place: "top" | "bottom";
}

/** A stream of numbers from 0 to 1 by a seed (mulberry32), so that the samples are the same every time. */
export function createDice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const DISCLOSURES: readonly (readonly string[])[] = [
  ["Paid for by Citizens for Calder County"],
  ["Paid for by Lindqvist for Senate"],
  ["Paid for by the Calder Teachers Alliance and not", "authorized by any candidate or committee"],
  ["Paid for by Friends of Rosa Lindqvist"],
  ["Pagado por Amigos de Calder"],
  ["Paid political advertisement. Paid for by Calder Forward PAC"],
];
export const SCENES: readonly SceneName[] = ["town-hall", "rally", "cartoon", "school", "polling-place"];
const SIZES: readonly (readonly [number, number])[] = [
  [1200, 628],
  [1080, 1080],
  [1080, 1920],
  [1280, 720],
];
const FONT_NAMES: readonly FontName[] = ["sans", "bold", "serif", "narrow"];

/** A grey level of the given relative luminance (WCAG 2.2). */
function greyFor(luminance: number): number {
  const clipped = Math.min(1, Math.max(0, luminance));
  return Math.round(255 * (clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055));
}

function luminanceOf(level: number): number {
  const part = level / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

const hex = (level: number): string => `#${level.toString(16).padStart(2, "0").repeat(3)}`;

/** Letters and band of a wanted contrast, dark on light or light on dark. */
function colours(contrast: number, isLight: boolean): { text: number; band: number } {
  const band = isLight ? 20 : 235;
  const ground = luminanceOf(band);
  const wanted = isLight ? contrast * (ground + 0.05) - 0.05 : (ground + 0.05) / contrast - 0.05;
  return { text: greyFor(wanted), band };
}

const contrastOf = (a: number, b: number): number => {
  const [high, low] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

/** So many samples with a disclosure, drawn by a seed. */
export function drawSamples(count: number, seed: number): Sample[] {
  const dice = createDice(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(dice() * items.length)] as T;
  return Array.from({ length: count }, (_, id): Sample => {
    const { text, band } = colours(2 + dice() * 10, dice() < 0.5);
    const [width, height] = pick(SIZES);
    return {
      id,
      scene: pick(SCENES),
      lines: pick(DISCLOSURES),
      font: pick(FONT_NAMES),
      share: 0.012 + dice() * 0.048,
      contrast: contrastOf(text, band),
      text: hex(text),
      band: hex(band),
      quality: Math.round(55 + dice() * 40),
      width,
      height,
      place: pick(["top", "bottom"] as const),
    };
  });
}

/**
 * The sample as JPEG, and the disclosure's real capital height in pixels; `undefined` when it does not fit the frame.
 *
 * @param photo - what to set the words on, straight and in white, instead of a scene and a band
 */
export async function render(
  sample: Sample,
  photo?: Buffer,
): Promise<{ jpeg: Buffer; capitals: number } | undefined> {
  const { width, height, lines, font, place } = sample;
  const capitals = sample.share * height;
  const step = capitals * 1.8;
  const pad = capitals;
  const block = lines.length * step + pad * 2 - (step - capitals);
  const top = place === "top" ? height * 0.04 : height * 0.96 - block;
  const set = lines.map((text, index) =>
    textPath({ text, font, x: width * 0.04, y: top + pad + capitals + index * step, capitals }),
  );
  if (set.some((line) => line.width > width * 0.92)) return undefined;
  const ground = await sharp(photo ?? Buffer.from(sceneSvg(sample.scene)), { failOn: "none" })
    .resize(width, height, { fit: "cover" })
    .png()
    .toBuffer();
  const [fill, band] =
    photo === undefined
      ? [sample.text, `<rect x="0" y="${top}" width="${width}" height="${block}" fill="${sample.band}"/>`]
      : ["#ffffff", ""];
  const letters = set.map(({ d }) => `<path d="${d}" fill="${fill}"/>`).join("");
  const overlay = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${band}${letters}</svg>`;
  const jpeg = await sharp(ground)
    .composite([{ input: Buffer.from(overlay) }])
    .jpeg({ quality: sample.quality })
    .toBuffer();
  return { jpeg, capitals };
}
