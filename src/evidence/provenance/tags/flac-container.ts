import { hasAscii, u24be } from "../bytes.ts";
import { type Container, type Fault, missingOf } from "../container.ts";
import type { MetadataEntry } from "../metadata-entry.ts";
import { readVorbisComment } from "./vorbis-comment.ts";

const HEADER_BYTES = 4;
const COMMENT = 4;
const MAX_BLOCKS = 1_000;

/** Finds the comments of a FLAC that starts at `start` (RFC 9639 §8). */
export function readFlac(bytes: Uint8Array, start = 0): Container {
  const entries: MetadataEntry[] = [];
  let fault: Fault | undefined;
  if (!hasAscii(bytes, start, "fLaC")) return { entries, blocks: [], missing: [] };
  for (let at = start + 4, count = 0; ; count++) {
    const head = bytes[at];
    const length = u24be(bytes, at + 1);
    if (head === undefined || length === undefined || at + HEADER_BYTES + length > bytes.length)
      fault = "truncated";
    if (count === MAX_BLOCKS) fault = "too-many";
    if (fault !== undefined || head === undefined || length === undefined) break;
    const data = bytes.subarray(at + HEADER_BYTES, at + HEADER_BYTES + length);
    if ((head & 0x7f) === COMMENT) entries.push(...readVorbisComment(data, at));
    if ((head & 0x80) !== 0) break;
    at += HEADER_BYTES + length;
  }
  return { entries, blocks: [], missing: missingOf(fault) };
}

export const readFlacContainer = (bytes: Uint8Array): Container => readFlac(bytes);
