import { hasAscii, u32le } from "../bytes.ts";
import { type Container, type Fault, missingOf } from "../container.ts";
import type { MetadataEntry } from "../metadata-entry.ts";
import { readVorbisComment } from "./vorbis-comment.ts";

/** Comments are in the second packet of a stream, sometimes the third. */
const MAX_PACKETS = 4;
const MAX_PAGES = 2_000;
const MAX_PACKET_BYTES = 4 * 1024 * 1024;

/** How the packet with the comments begins: Vorbis, Opus, Theora. FLAC's has the header of a block of its own. */
const STARTS = ["\x03vorbis", "OpusTags", "\x81theora"];
const FLAC_COMMENT_HEAD = 4;

function commentsIn(packet: Uint8Array, offset: number): readonly MetadataEntry[] {
  const start = STARTS.find((one) => hasAscii(packet, 0, one));
  if (start !== undefined) return readVorbisComment(packet.subarray(start.length), offset);
  const isFlac = ((packet[0] ?? 0) & 0x7f) === 4 && packet.length > 12;
  return isFlac ? readVorbisComment(packet.subarray(FLAC_COMMENT_HEAD), offset) : [];
}

/** The packets of one stream as far as they have been put together. */
interface Stream {
  packets: number;
  offset: number;
  bytes: number;
  parts: Uint8Array[];
}

interface Page {
  readonly serial: number;
  readonly segments: Uint8Array;
  readonly data: number;
  readonly end: number;
}

/** A page: 27 bytes, the lengths of its segments, the segments (RFC 3533 §6). */
function pageAt(bytes: Uint8Array, at: number): Page | undefined {
  const count = bytes[at + 26];
  const serial = u32le(bytes, at + 14);
  if (!hasAscii(bytes, at, "OggS") || count === undefined || serial === undefined) return undefined;
  const segments = bytes.subarray(at + 27, at + 27 + count);
  const data = at + 27 + count;
  const end = data + segments.reduce((sum, length) => sum + length, 0);
  return segments.length < count || end > bytes.length ? undefined : { serial, segments, data, end };
}

/** Adds the segments of a page to its stream; a segment of less than 255 bytes ends a packet. */
function* packetsOf(page: Page, bytes: Uint8Array, stream: Stream, pageOffset: number) {
  let at = page.data;
  for (const length of page.segments) {
    if (stream.parts.length === 0) stream.offset = pageOffset;
    if (stream.bytes < MAX_PACKET_BYTES) stream.parts.push(bytes.subarray(at, at + length));
    stream.bytes += length;
    at += length;
    if (length === 255) continue;
    yield { packet: Buffer.concat(stream.parts), offset: stream.offset };
    Object.assign(stream, { packets: stream.packets + 1, bytes: 0, parts: [] });
  }
}

/** Finds the comments of the streams in an Ogg file. */
export function readOggContainer(bytes: Uint8Array): Container {
  const entries: MetadataEntry[] = [];
  const streams = new Map<number, Stream>();
  let fault: Fault | undefined;
  for (let at = 0, pages = 0; at < bytes.length && pages < MAX_PAGES; pages++) {
    const page = pageAt(bytes, at);
    if (page === undefined) {
      fault = "truncated";
      break;
    }
    const stream = streams.get(page.serial) ?? { packets: 0, offset: at, bytes: 0, parts: [] };
    streams.set(page.serial, stream);
    for (const { packet, offset } of packetsOf(page, bytes, stream, at))
      entries.push(...commentsIn(packet, offset));
    if ([...streams.values()].every(({ packets }) => packets >= MAX_PACKETS)) break;
    at = page.end;
  }
  return { entries, blocks: [], missing: missingOf(fault) };
}
