import type { Metadata, Sharp } from "sharp";
import type { Unknown } from "../../types/fact.ts";
import { viewOf } from "../provenance/bytes.ts";
import { PNG_SIGNATURE, readPngChunks } from "../provenance/png-chunks.ts";
import { MAX_ANIMATION_PIXELS, MAX_PIXELS } from "./limits.ts";
import { loadSharp, missingPackage } from "./optional-packages.ts";

/** Formats that the pixel decoder is trusted with. SVG, TIFF and PDF never reach it: they can read files or hang. */
export const DECODED_FORMATS: readonly string[] = ["jpeg", "png", "webp", "gif", "avif"];

export const UNREADABLE: Unknown = { unknown: "media-unreadable", note: "the picture does not decode" };

/** libvips reports AVIF as the HEIF container it comes in. */
const SHARP_NAMES: ReadonlyMap<string, string> = new Map([["avif", "heif"]]);

/** PNG chunks that make pixels. The rest is dropped before decoding: a profile or text can be a bomb. */
const PIXEL_CHUNKS: readonly string[] = ["IHDR", "PLTE", "tRNS", "IDAT", "IEND"];

function pixelBytes(bytes: Uint8Array, format: string): Buffer {
  if (format !== "png") return viewOf(bytes);
  const kept = readPngChunks(bytes).chunks.filter(({ type }) => PIXEL_CHUNKS.includes(type));
  const parts = kept.map(({ offset, data }) => bytes.subarray(offset, offset + data.length + 12));
  return Buffer.concat([viewOf(bytes).subarray(0, PNG_SIGNATURE.length), ...parts]);
}

/** Opens the picture with limits and without tolerance for damage; `undefined` when sharp is not installed. */
export async function openPicture(bytes: Uint8Array, format: string): Promise<Sharp | undefined> {
  const sharp = await loadSharp();
  const isAnimation = format === "gif" || format === "webp";
  return sharp?.(pixelBytes(bytes, format), {
    failOn: "warning",
    limitInputPixels: isAnimation ? MAX_ANIMATION_PIXELS : MAX_PIXELS,
    sequentialRead: true,
    pages: isAnimation ? -1 : 1,
  });
}

export interface Decoded {
  readonly width: number;
  readonly height: number;
  readonly metadata: Metadata;
}

/**
 * Decodes every pixel of every frame, to see whether it can be done, and keeps none.
 * The result is one of: the size as the decoder sees it, `media-unreadable`, `missing-package`.
 */
export async function decodePicture(bytes: Uint8Array, format: string): Promise<Decoded | Unknown> {
  const picture = await openPicture(bytes, format);
  if (picture === undefined) return missingPackage("sharp");
  try {
    const metadata = await picture.metadata();
    if (metadata.format !== (SHARP_NAMES.get(format) ?? format)) return UNREADABLE;
    // Shrinking to a few pixels streams through the whole picture and holds only some lines of it in memory.
    await picture.resize(16, 16, { fit: "fill", fastShrinkOnLoad: false }).raw().toBuffer();
    return { width: metadata.width, height: metadata.pageHeight ?? metadata.height, metadata };
  } catch {
    return UNREADABLE;
  }
}
