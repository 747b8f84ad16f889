import type { Certainty, Unknown } from "../../types/fact.ts";
import { hasAscii } from "./bytes.ts";
import type { MetadataEntry } from "./metadata-entry.ts";

/** A block that another reader takes apart. */
export interface RawBlock {
  readonly kind: "exif" | "xmp" | "jumbf";
  readonly data: Uint8Array;
  readonly offset: number;
  /** How sure anything read from it can be at most, for a block that stands where none belongs. */
  readonly atMost?: Certainty;
}

/** What the walk over one container finds: finished strings, blocks for the other readers, and what it missed. */
export interface Container {
  readonly entries: readonly MetadataEntry[];
  readonly blocks: readonly RawBlock[];
  readonly missing: readonly Unknown[];
}

const FAULTS = {
  truncated: { unknown: "media-unreadable", note: "the file is cut off" },
  damaged: { unknown: "media-unreadable", note: "a block of metadata is damaged" },
  "too-many": { unknown: "too-large", note: "the file has more blocks than are read" },
  "too-large": { unknown: "too-large", note: "the metadata are larger than is read" },
} as const satisfies Record<string, Unknown>;

export type Fault = keyof typeof FAULTS;

export const missingOf = (...faults: readonly (Fault | undefined)[]): readonly Unknown[] =>
  faults.flatMap((fault) => (fault === undefined ? [] : [FAULTS[fault]]));

export const EXIF_HEADER = "Exif\0\0";
export const XMP_HEADER = "http://ns.adobe.com/xap/1.0/\0";

/** An EXIF or XMP block without the header that JPEG puts before it and other containers sometimes keep. */
export function blockOf(data: Uint8Array, offset: number, fallback: "exif" | "xmp"): RawBlock {
  if (hasAscii(data, 0, EXIF_HEADER))
    return { kind: "exif", data: data.subarray(EXIF_HEADER.length), offset };
  if (hasAscii(data, 0, XMP_HEADER)) return { kind: "xmp", data: data.subarray(XMP_HEADER.length), offset };
  return { kind: fallback, data, offset };
}
