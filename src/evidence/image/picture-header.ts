import { hasAscii, u16be, u16le, u24le, u32be, u32le } from "../provenance/bytes.ts";
import { readGifBlocks } from "../provenance/gif-blocks.ts";
import { isFrame, readJpegSegments } from "../provenance/jpeg-segments.ts";
import { readPngChunks } from "../provenance/png-chunks.ts";
import { readWebpChunks, type WebpChunk } from "../provenance/webp-chunks.ts";

/** What the header says, without decoding. */
export interface PictureHeader {
  readonly width: number;
  readonly height: number;
  readonly frames: number;
  /** Passes over the picture; more than one in a progressive JPEG. */
  readonly scans: number;
}

/** `media-unreadable`: no header of that format. `too-large`: the walk to it met a limit. */
export type HeaderFault = { readonly fault: "media-unreadable" | "too-large" };

interface Size {
  readonly width: number | undefined;
  readonly height: number | undefined;
}

function header({ width, height }: Size, frames: number, scans = 1): PictureHeader | HeaderFault {
  if (!width || !height) return { fault: "media-unreadable" };
  return { width, height, frames, scans };
}

function pngHeader(bytes: Uint8Array): PictureHeader | HeaderFault {
  const { chunks, fault } = readPngChunks(bytes);
  if (fault === "too-many") return { fault: "too-large" };
  const [first] = chunks;
  if (first?.type !== "IHDR") return { fault: "media-unreadable" };
  return header({ width: u32be(first.data, 0), height: u32be(first.data, 4) }, 1);
}

function jpegHeader(bytes: Uint8Array): PictureHeader | HeaderFault {
  const { segments, scans, fault } = readJpegSegments(bytes);
  if (fault === "too-many") return { fault: "too-large" };
  const frames = segments.filter(({ marker }) => isFrame(marker));
  const [frame] = frames;
  if (frame === undefined || frames.length > 1) return { fault: "media-unreadable" };
  return header({ width: u16be(frame.data, 3), height: u16be(frame.data, 1) }, 1, scans);
}

function gifHeader(bytes: Uint8Array): PictureHeader | HeaderFault {
  const { frames, fault } = readGifBlocks(bytes);
  if (fault === "too-many") return { fault: "too-large" };
  return header({ width: u16le(bytes, 6), height: u16le(bytes, 8) }, frames);
}

/** Canvas or key frame size: RFC 9649 §2.5–2.7, RFC 6386 §9.1 for lossy frames. */
function webpSize({ type, data }: WebpChunk): Size {
  if (type === "VP8X") return { width: (u24le(data, 4) ?? -1) + 1, height: (u24le(data, 7) ?? -1) + 1 };
  if (type === "VP8 ") {
    const [width, height] = [u16le(data, 6), u16le(data, 8)];
    return { width: width && width & 0x3fff, height: height && height & 0x3fff };
  }
  const bits = type === "VP8L" && data[0] === 0x2f ? u32le(data, 1) : undefined;
  if (bits === undefined) return { width: undefined, height: undefined };
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

function webpHeader(bytes: Uint8Array): PictureHeader | HeaderFault {
  const { chunks, fault } = readWebpChunks(bytes);
  if (fault === "too-many") return { fault: "too-large" };
  const [first] = chunks;
  if (first === undefined || !hasAscii(bytes, 8, "WEBP")) return { fault: "media-unreadable" };
  const frames = chunks.filter(({ type }) => type === "ANMF").length;
  return header(webpSize(first), Math.max(frames, 1));
}

type Reader = (bytes: Uint8Array) => PictureHeader | HeaderFault;

/** Formats with a header reader here. AVIF is read by the pixel decoder alone. */
const READERS: ReadonlyMap<string, Reader> = new Map([
  ["png", pngHeader],
  ["jpeg", jpegHeader],
  ["gif", gifHeader],
  ["webp", webpHeader],
]);

/** Size and number of frames by our own reading of the header; `undefined` for a format that has no reader. */
export const readPictureHeader = (
  bytes: Uint8Array,
  format: string,
): PictureHeader | HeaderFault | undefined => READERS.get(format)?.(bytes);
