import { createRequire } from "node:module";
import type { Unknown } from "../../types/fact.ts";
import type { Answered, JobFault } from "../isolation/job-queue.ts";
import { createProcessQueue } from "../isolation/process-queue.ts";
import { viewOf } from "../provenance/bytes.ts";
import { PNG_SIGNATURE, readPngChunks } from "../provenance/png-chunks.ts";
import { DECODER_SOURCE } from "./decoder/decoder-source.ts";
import { locateSharp } from "./decoder/locate-sharp.ts";
import type { Rgb } from "./grey.ts";
import { MAX_ANIMATION_PIXELS, MAX_KEPT_PIXELS, MAX_PIXELS } from "./limits.ts";
import { missingPackage } from "./optional-packages.ts";

/** Formats that the pixel decoder is trusted with. SVG, TIFF and PDF never reach it: they can read files or hang. */
export const DECODED_FORMATS: readonly string[] = ["jpeg", "png", "webp", "gif", "avif"];

export const UNREADABLE: Unknown = { unknown: "media-unreadable", note: "the picture does not decode" };
const STOPPED: Unknown = {
  unknown: "media-unreadable",
  note: "the decoder fell over it, or took more memory than it may",
};
const LATE: Unknown = { unknown: "timeout", note: "the decoder did not come to an end" };

/** Measured: up to 1.5 s for 40 megapixels. */
const JOB_MS = 5_000;
const MIB = 1024 * 1024;
const MAX_RSS_BYTES = 512 * MIB;
const MAX_IDLE_RSS_BYTES = 256 * MIB;

/** libvips reports AVIF as the HEIF container it comes in. */
const SHARP_NAMES: ReadonlyMap<string, string> = new Map([["avif", "heif"]]);

/** PNG chunks that make pixels. The rest is dropped before decoding: a profile or text can be a bomb. */
const PIXEL_CHUNKS: readonly string[] = ["IHDR", "PLTE", "tRNS", "IDAT", "IEND"];

function pixelBytes(bytes: Uint8Array, format: string): Uint8Array {
  if (format !== "png") return bytes;
  const kept = readPngChunks(bytes).chunks.filter(({ type }) => PIXEL_CHUNKS.includes(type));
  const parts = kept.map(({ offset, data }) => bytes.subarray(offset, offset + data.length + 12));
  return Buffer.concat([viewOf(bytes).subarray(0, PNG_SIGNATURE.length), ...parts]);
}

/** A decoded picture, as the decoder saw it. */
export interface Decoded {
  /** Of one frame, before it is turned as EXIF says. */
  readonly width: number;
  readonly height: number;
  readonly frames: number;
  readonly hasAlpha: boolean;
  /** EXIF orientation, 1 to 8; absent when the file names none. */
  readonly orientation?: number | undefined;
  /** Pixels that the decoder handed out, over all frames: what was decoded is known from these, not from an exit code. */
  readonly delivered: number;
  /** The first frame on white, scaled down when it is very large. */
  readonly pixels: Rgb;
}

interface DecodeDone extends Omit<Decoded, "pixels"> {
  /** Format by the decoder's own reading. */
  readonly name: string;
  readonly pixels: Rgb & { readonly channels: number };
}

type Job =
  | { readonly task: "decode"; readonly format: string; readonly bytes: Uint8Array }
  | {
      readonly task: "corner";
      readonly format: string;
      readonly bytes: Uint8Array;
      readonly columns: number;
      readonly rows: number;
    };

interface Answer extends Answered {
  readonly done?: unknown;
  /** What the decoder says is wrong with the file. */
  readonly refused?: string;
}

const decoder = createProcessQueue<Job, Answer>(() => {
  const script = locateSharp(createRequire(import.meta.url));
  const limits = {
    maxRssBytes: MAX_RSS_BYTES,
    maxPixels: MAX_PIXELS,
    maxAnimationPixels: MAX_ANIMATION_PIXELS,
    maxKeptPixels: MAX_KEPT_PIXELS,
  };
  return script === undefined
    ? undefined
    : {
        source: DECODER_SOURCE,
        arguments: [script, JSON.stringify(limits)],
        maxOldSpaceMb: 128,
      };
}, MAX_IDLE_RSS_BYTES);

function faultOf(fault: JobFault): Unknown {
  if (fault.fault === "missing") return missingPackage("sharp");
  return fault.fault === "late" ? LATE : STOPPED;
}

/**
 * Decodes every pixel of every frame in a process of its own. The result is the picture, or one of `media-unreadable`,
 * `timeout`, `missing-package`. Never rejects.
 */
export async function decodePicture(bytes: Uint8Array, format: string): Promise<Decoded | Unknown> {
  const answer = await decoder.ask({ task: "decode", format, bytes: pixelBytes(bytes, format) }, JOB_MS);
  if ("fault" in answer) return faultOf(answer);
  if (answer.done === undefined) return UNREADABLE;
  const { name, pixels, ...picture } = answer.done as DecodeDone;
  if (name !== (SHARP_NAMES.get(format) ?? format)) return UNREADABLE;
  const { data, width, height, channels } = pixels;
  if (data.length !== width * height * channels) return UNREADABLE;
  return { ...picture, pixels: { data: channels === 1 ? tripled(data) : data, width, height } };
}

/** Grey samples as red, green and blue. */
function tripled(grey: Uint8Array): Uint8Array {
  const rgb = new Uint8Array(grey.length * 3);
  for (const [index, level] of grey.entries()) rgb.fill(level, index * 3, index * 3 + 3);
  return rgb;
}

/** The top left corner of a still picture as RGBA with its lowest bits untouched; `undefined` when it cannot be had. */
export async function decodeCorner(
  bytes: Uint8Array,
  format: string,
  { columns, rows }: { readonly columns: number; readonly rows: number },
): Promise<Uint8Array | undefined> {
  const answer = await decoder.ask({ task: "corner", format, bytes, columns, rows }, JOB_MS);
  const done = "fault" in answer ? undefined : answer.done;
  return done instanceof Uint8Array ? done : undefined;
}
