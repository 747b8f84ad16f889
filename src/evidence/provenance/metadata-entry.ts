import type { Certainty, Unknown } from "../../types/fact.ts";

/** Which block of a file a string came from. */
export type MetadataBlock =
  | "png-text"
  | "exif"
  | "xmp"
  | "iptc"
  | "photoshop"
  | "jpeg-comment"
  | "jpeg-app"
  | "gif-comment"
  | "trailer"
  | "mp4"
  | "mp4-stream"
  | "matroska"
  | "id3"
  | "riff"
  | "vorbis"
  | "jumbf"
  | "c2pa"
  | "pixels";

/** One string of metadata, as it stands in the file: untrusted, and cut at `MAX_VALUE_CHARS`. */
export interface MetadataEntry {
  readonly block: MetadataBlock;
  /**
   * PNG keyword, EXIF tag name, XMP property with its usual prefix, IPTC or Photoshop resource name. Tags of video and
   * sound have the name that FFmpeg gives them where there is one: `title`, `comment`, `encoder`.
   */
  readonly key: string;
  /** XMP property that encloses this one, e.g. `xmpMM:History`. */
  readonly parent?: string;
  readonly value: string;
  /** Byte offset of the block in the file. */
  readonly offset: number;
  /** How sure anything read from it can be at most, for a block that stands where none belongs. */
  readonly atMost?: Certainty;
}

/** All the strings that the marks and the edit history are read from. */
export interface Metadata {
  readonly entries: readonly MetadataEntry[];
  /** What could not be read; "no mark" is then not even a hint. */
  readonly missing: readonly Unknown[];
}

export const MAX_VALUE_CHARS = 200_000;
/** Of all values together. */
export const MAX_TOTAL_CHARS = 8_000_000;
/** Far above real files; a file with more is cut and says so. */
export const MAX_ENTRIES = 30_000;
