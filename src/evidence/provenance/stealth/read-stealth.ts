import { gunzipSync } from "node:zlib";
import { textOf } from "../bytes.ts";
import { entriesAt, parseJson } from "../json.ts";
import type { MetadataEntry } from "../metadata-entry.ts";
import type { Columns } from "./columns.ts";

/**
 * Stable Diffusion front ends and NovelAI can hide their parameters in the lowest bit of the pixels, column by column:
 * a header of fifteen letters, the length of the text in bits, the text, packed with gzip or not. By chance the header
 * stands there once in 2^120 pictures.
 */
const HEADERS = {
  alpha: { channels: [3], plain: "stealth_pnginfo", packed: "stealth_pngcomp" },
  rgb: { channels: [0, 1, 2], plain: "stealth_rgbinfo", packed: "stealth_rgbcomp" },
} as const;
const HEADER_BYTES = 15;
const LENGTH_BYTES = 4;
/** Real texts are of a few kilobytes. */
const MAX_TEXT_BYTES = 256 * 1024;

type Place = (typeof HEADERS)[keyof typeof HEADERS];

/** Bytes out of the lowest bits of the given channels, column by column; `undefined` when the pixels do not suffice. */
async function readBytes(
  source: Columns,
  { channels }: Place,
  count: number,
): Promise<Uint8Array | undefined> {
  const { width, height } = source;
  const pixels = Math.ceil((count * 8) / channels.length);
  const columns = Math.ceil(pixels / height);
  if (columns > width) return undefined;
  const rgba = await source.corner(columns, Math.min(height, pixels));
  if (rgba === undefined) return undefined;
  const bytes = new Uint8Array(count);
  for (let bit = 0; bit < count * 8; bit++) {
    const pixel = Math.floor(bit / channels.length);
    const at = ((pixel % height) * columns + Math.floor(pixel / height)) * 4;
    const value = (rgba[at + (channels[bit % channels.length] ?? 0)] ?? 0) & 1;
    bytes[bit >> 3] = ((bytes[bit >> 3] ?? 0) << 1) | value;
  }
  return bytes;
}

function unpack(data: Uint8Array): Uint8Array | undefined {
  try {
    return gunzipSync(data, { maxOutputLength: MAX_TEXT_BYTES });
  } catch {
    return undefined;
  }
}

async function readText(source: Columns, place: Place, header: string): Promise<string | undefined> {
  const head = HEADER_BYTES + LENGTH_BYTES;
  const start = await readBytes(source, place, head);
  if (start === undefined) return undefined;
  const length = Math.ceil(Buffer.from(start).readUInt32BE(HEADER_BYTES) / 8);
  if (length === 0 || length > MAX_TEXT_BYTES) return undefined;
  const data = (await readBytes(source, place, head + length))?.subarray(head);
  const text = data !== undefined && header === place.packed ? unpack(data) : data;
  return text === undefined ? undefined : textOf(text);
}

const entry = (key: string, value: string): MetadataEntry => ({ block: "pixels", key, value, offset: 0 });

/** NovelAI hides JSON of the texts that it also writes as PNG chunks; the others hide one infotext. */
function entriesIn(text: string): readonly MetadataEntry[] {
  const fields = text.startsWith("{") ? entriesAt(parseJson(text)) : [];
  if (fields.length === 0) return [entry("parameters", text)];
  return fields
    .slice(0, 100)
    .map(([key, value]) => entry(key, typeof value === "string" ? value : JSON.stringify(value)));
}

async function readPlace(source: Columns, place: Place): Promise<readonly MetadataEntry[]> {
  const header = textOf((await readBytes(source, place, HEADER_BYTES)) ?? new Uint8Array());
  if (header !== place.plain && header !== place.packed) return [];
  const text = await readText(source, place, header);
  return [entry("stealth", header), ...(text === undefined ? [] : entriesIn(text))];
}

/** Reads a hidden text: an entry `stealth` with its header, and the texts in it where they can be had. */
export async function readStealth(source: Columns): Promise<readonly MetadataEntry[]> {
  const places = source.hasAlpha ? [HEADERS.alpha, HEADERS.rgb] : [HEADERS.rgb];
  for (const place of places) {
    const entries = await readPlace(source, place);
    if (entries.length > 0) return entries;
  }
  return [];
}
