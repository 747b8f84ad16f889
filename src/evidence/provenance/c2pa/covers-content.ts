import { readJpegSegments } from "../jpeg-segments.ts";
import type { Range } from "./checks.ts";

const SOI_BYTES = 2;
/** Marker and length before the data of a segment. */
const SEGMENT_HEAD = 4;

const isMetadata = (marker: number): boolean => (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;

/** How far the metadata reach from the start of a JPEG: to the first segment that the picture is made of. */
function metadataEnd(bytes: Uint8Array): number {
  let end = SOI_BYTES;
  for (const { marker, data, offset } of readJpegSegments(bytes).segments) {
    if (!isMetadata(marker) || offset !== end) break;
    end = offset + SEGMENT_HEAD + data.length;
  }
  return end;
}

/** Whether all that makes the picture lies outside the ranges. Only JPEG is read; in other formats nothing is granted. */
export function coversContent(bytes: Uint8Array, format: string, ranges: readonly Range[]): boolean {
  if (format !== "jpeg" || ranges.length === 0) return false;
  const end = metadataEnd(bytes);
  return ranges.every(({ start, length }) => start >= 0 && length >= 0 && start + length <= end);
}
