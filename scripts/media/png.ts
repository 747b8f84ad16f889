import { crc32, deflateSync } from "node:zlib";

/** Writers for the parts of a PNG that the detectors read. All of it is deterministic for one version of zlib. */

export interface PngTextInput {
  readonly keyword: string;
  readonly text: string;
  /** `iTXt` is for UTF-8, `zTXt` is packed. */
  readonly type?: "tEXt" | "zTXt" | "iTXt";
}

const SIGNATURE = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
const IHDR_END = SIGNATURE.length + 12 + 13;

export function pngChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

function textChunk({ keyword, text, type = "tEXt" }: PngTextInput): Buffer {
  const name = Buffer.from(`${keyword}\0`, "latin1");
  const data = Buffer.from(text);
  if (type === "tEXt") return pngChunk(type, Buffer.concat([name, data]));
  if (type === "zTXt") return pngChunk(type, Buffer.concat([name, Buffer.from([0]), deflateSync(data)]));
  return pngChunk(type, Buffer.concat([name, Buffer.alloc(4), data]));
}

export interface PngInput {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of a pixel, 0–255. */
  readonly draw: (x: number, y: number) => readonly [red: number, green: number, blue: number, alpha: number];
  readonly texts?: readonly PngTextInput[];
}

/** Encodes an 8-bit RGBA picture without any library. */
export function makePng({ width, height, draw, texts = [] }: PngInput): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (1 + width * 4));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows.set(draw(x, y), y * (1 + width * 4) + 1 + x * 4);
  }
  const plain = Buffer.concat([
    SIGNATURE,
    pngChunk("IHDR", header),
    pngChunk("IDAT", deflateSync(rows)),
    pngChunk("IEND", Buffer.alloc(0)),
  ]);
  return withPngTexts(plain, texts);
}

/** Puts chunks into a PNG: after IHDR, or right before IEND. */
export function withPngChunks(
  png: Uint8Array,
  chunks: readonly Uint8Array[],
  place: "first" | "last" = "first",
): Buffer {
  const at = place === "first" ? IHDR_END : png.length - 12;
  return Buffer.concat([png.subarray(0, at), ...chunks, png.subarray(at)]);
}

export const withPngTexts = (
  png: Uint8Array,
  texts: readonly PngTextInput[],
  place: "first" | "last" = "first",
): Buffer => withPngChunks(png, texts.map(textChunk), place);

/** XMP goes into iTXt under this keyword (XMP part 3 §1.1.5). */
export const withPngXmp = (png: Uint8Array, xmp: string): Buffer =>
  withPngTexts(png, [{ keyword: "XML:com.adobe.xmp", text: xmp, type: "iTXt" }]);

export const withPngExif = (png: Uint8Array, exif: Uint8Array): Buffer =>
  withPngChunks(png, [pngChunk("eXIf", exif)]);
