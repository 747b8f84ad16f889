import { openPicture, UNREADABLE } from "../image/decode.ts";
import type { Picture } from "../image/picture.ts";
import type { Metadata } from "./metadata-entry.ts";

/**
 * Stable Diffusion front ends can hide their parameters in the lowest bit of the pixels, column by column: in alpha
 * (`stealth_pnginfo`, `stealth_pngcomp`) or in red, green and blue (`stealth_rgbinfo`, `stealth_rgbcomp`). The
 * fifteen letters of that header are looked for, not what follows. By chance they stand there once in 2^120 pictures.
 */
const HEADERS: readonly string[] = [
  "stealth_pnginfo",
  "stealth_pngcomp",
  "stealth_rgbinfo",
  "stealth_rgbcomp",
];
const HEADER_BITS = 15 * 8;

/** Formats that can keep the lowest bit; a lossy WebP merely never matches. */
const LOSSLESS: readonly string[] = ["png", "webp"];

const NOTHING: Metadata = { entries: [], missing: [] };

function letters(bits: readonly number[]): string {
  const codes = Array.from({ length: 15 }, (_, letter) =>
    bits.slice(letter * 8, letter * 8 + 8).reduce((code, bit) => code * 2 + bit, 0),
  );
  return String.fromCharCode(...codes);
}

/** Reads the first bits of the given channels (of RGBA) in column order. */
function readBits(pixels: Uint8Array, width: number, height: number, channels: readonly number[]): number[] {
  const bits: number[] = [];
  for (let index = 0; bits.length < HEADER_BITS && index < width * height; index++) {
    const at = ((index % height) * width + Math.floor(index / height)) * 4;
    for (const channel of channels) bits.push((pixels[at + channel] ?? 0) & 1);
  }
  return bits;
}

/** Looks for the header of a hidden text in a picture that decodes; an entry `stealth` when it is there. */
export async function readStealthMark(bytes: Uint8Array, picture: Picture): Promise<Metadata> {
  const { format, width = 0, height = 0, decoded } = picture;
  const isStill = (decoded?.metadata.pages ?? 1) === 1;
  if (decoded === undefined || !LOSSLESS.includes(format) || !isStill) return NOTHING;
  const columns = Math.min(width, Math.ceil(HEADER_BITS / height));
  try {
    const opened = await openPicture(bytes, format);
    const region = opened?.extract({ left: 0, top: 0, width: columns, height });
    const pixels = await region?.toColourspace("srgb").ensureAlpha().raw().toBuffer();
    if (pixels === undefined) return NOTHING;
    const read = [[3], [0, 1, 2]].map((channels) => letters(readBits(pixels, columns, height, channels)));
    const value = read.find((text) => HEADERS.includes(text));
    if (value === undefined) return NOTHING;
    return { entries: [{ block: "pixels", key: "stealth", value, offset: 0 }], missing: [] };
  } catch {
    return { entries: [], missing: [UNREADABLE] };
  }
}
