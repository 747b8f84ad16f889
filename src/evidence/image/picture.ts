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
  /** EXIF and XMP as the decoder hands them out; set for AVIF, which has no container walk here. */
  readonly decoded?: Decoded;
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

async function look(bytes: Uint8Array): Promise<Picture> {
  const { format } = sniff(bytes);
  if (!DECODED_FORMATS.includes(format)) return { format, problem: { unknown: "unsupported-format" } };
  if (bytes.length > MAX_MEDIUM_BYTES) return { format, problem: TOO_LARGE };
  const header = readPictureHeader(bytes, format);
  if (header !== undefined && "fault" in header) {
    return { format, problem: header.fault === "too-large" ? TOO_LARGE : UNREADABLE };
  }
  if (header !== undefined && isTooLarge(header)) return { format, ...size(header), problem: TOO_LARGE };
  const decoded = await decodePicture(bytes, format);
  if (!isUnknown(decoded)) {
    const isSame =
      header === undefined || (header.width === decoded.width && header.height === decoded.height);
    return isSame ? { format, ...size(decoded), decoded } : { format, problem: UNREADABLE };
  }
  // Without the decoder the header still tells the size; a damaged picture has none that can be trusted.
  const known = header !== undefined && decoded.unknown === "missing-package" ? size(header) : {};
  return { format, ...known, problem: decoded };
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
