import { MAX_MEDIUM_BYTES } from "../../submission/limits.ts";
import type { MediaFormat } from "../../submission/media-format.ts";
import { sniff } from "../../submission/sniff.ts";
import { isUnknown, type Unknown } from "../../types/fact.ts";
import { DECODED_FORMATS, type Decoded, decodePicture, UNREADABLE } from "./decode.ts";
import { MAX_ANIMATION_PIXELS, MAX_FRAMES, MAX_PIXELS, MAX_SCAN_PIXELS } from "./limits.ts";
import { type PictureHeader, readPictureHeader } from "./picture-header.ts";

/** One picture, looked at once for all detectors. */
export interface Picture {
  /** By its first bytes; `other` when they say nothing. */
  readonly format: MediaFormat;
  readonly width?: number;
  readonly height?: number;
  /** What the decoder handed out; set when that is the whole picture. */
  readonly decoded?: Decoded;
  /** Share of the pixels of all frames that was decoded, 0 to 1. */
  readonly coverage: number;
  /** Why it was not, or could not be, decoded whole. Absent for a sound picture. */
  readonly problem?: Unknown;
}

const TOO_LARGE: Unknown = { unknown: "too-large", note: "over the limit of pixels, frames, scans or bytes" };

function isTooLarge({ width, height, frames, scans }: PictureHeader): boolean {
  const pixels = width * height;
  return (
    pixels > MAX_PIXELS ||
    frames > MAX_FRAMES ||
    pixels * frames > MAX_ANIMATION_PIXELS ||
    pixels * scans > MAX_SCAN_PIXELS
  );
}

/** What is not decoded here, and what to do about it. */
const UNDECODED: Readonly<Partial<Record<MediaFormat, string>>> = {
  heic: "HEIC is not decoded here; submit a JPEG or PNG",
  tiff: "TIFF is not decoded here; submit a JPEG or PNG",
  bmp: "BMP is not decoded here; submit a JPEG or PNG",
  svg: "an SVG is not drawn here, because what it shows depends on who draws it; submit a PNG of it",
};

function unsupported(format: MediaFormat): Unknown {
  const note = UNDECODED[format];
  return { unknown: "unsupported-format", ...(note === undefined ? {} : { note }) };
}

async function look(bytes: Uint8Array): Promise<Picture> {
  const { format } = sniff(bytes);
  const none = { format, coverage: 0 };
  if (!DECODED_FORMATS.includes(format)) return { ...none, problem: unsupported(format) };
  if (bytes.length > MAX_MEDIUM_BYTES) return { ...none, problem: TOO_LARGE };
  const header = readPictureHeader(bytes, format);
  if (header !== undefined && "fault" in header) {
    return { ...none, problem: header.fault === "too-large" ? TOO_LARGE : UNREADABLE };
  }
  if (header !== undefined && isTooLarge(header)) return { ...none, ...size(header), problem: TOO_LARGE };
  const decoded = await decodePicture(bytes, format);
  if (!isUnknown(decoded)) {
    const coverage = coverageOf(decoded, header);
    return coverage === 1
      ? { format, ...size(decoded), decoded, coverage }
      : { ...none, coverage, problem: UNREADABLE };
  }
  // Without the decoder the header still tells the size; a damaged picture has none that can be trusted.
  const known = header !== undefined && decoded.unknown === "missing-package" ? size(header) : {};
  return { ...none, ...known, problem: decoded };
}

/** Pixels that were delivered of those that the header, or else the decoder, promises; none when the two disagree on the size. */
function coverageOf(
  { width, height, frames, delivered }: Decoded,
  header: PictureHeader | undefined,
): number {
  if (header !== undefined && (header.width !== width || header.height !== height)) return 0;
  return Math.min(1, delivered / (width * height * Math.max(frames, header?.frames ?? 1)));
}

const size = ({ width, height }: { readonly width: number; readonly height: number }) => ({ width, height });

const looked = new WeakMap<Uint8Array, Promise<Picture>>();

/** Looks at a picture; asked again about the same bytes, it answers from memory. Never rejects. */
export function inspectPicture(bytes: Uint8Array): Promise<Picture> {
  const known = looked.get(bytes);
  if (known !== undefined) return known;
  const picture = look(bytes);
  looked.set(bytes, picture);
  return picture;
}
