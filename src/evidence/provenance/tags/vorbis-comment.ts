import { textOf, u32le } from "../bytes.ts";
import type { MetadataEntry } from "../metadata-entry.ts";

const MAX_COMMENTS = 1_000;
const MAX_TEXT_BYTES = 1024 * 1024;

/** A counted text, and where the next one starts. */
function counted(data: Uint8Array, at: number): { text: string; next: number } | undefined {
  const length = u32le(data, at);
  if (length === undefined || at + 4 + length > data.length) return undefined;
  return {
    text: textOf(data.subarray(at + 4, at + 4 + Math.min(length, MAX_TEXT_BYTES))),
    next: at + 4 + length,
  };
}

/** The comments of FLAC, Vorbis, Opus and Theora: who encoded it, then `NAME=value` (Vorbis I specification §5). */
export function readVorbisComment(data: Uint8Array, offset: number): readonly MetadataEntry[] {
  const vendor = counted(data, 0);
  if (vendor === undefined) return [];
  const entries: MetadataEntry[] = [{ block: "vorbis", key: "encoder", value: vendor.text, offset }];
  for (let at = vendor.next + 4; entries.length < MAX_COMMENTS; ) {
    const comment = counted(data, at);
    if (comment === undefined) return entries;
    const equals = comment.text.indexOf("=");
    // Base64 of a cover is no text that anything is read from.
    const key = comment.text.slice(0, Math.max(equals, 0)).toLowerCase();
    if (key !== "" && key !== "metadata_block_picture") {
      entries.push({ block: "vorbis", key, value: comment.text.slice(equals + 1), offset });
    }
    at = comment.next;
  }
  return entries;
}
