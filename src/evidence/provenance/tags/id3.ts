import { hasAscii, latin1, textOf, u16be, u32be, viewOf } from "../bytes.ts";
import type { RawBlock } from "../container.ts";
import type { MetadataEntry } from "../metadata-entry.ts";
import { commonName } from "./common-name.ts";

const HEADER_BYTES = 10;
const ESCAPED = Buffer.from([0xff, 0x00]);
const MAX_FRAMES = 2_000;
/** An unsynchronised tag has to be copied; a cover makes it of a few megabytes at most. */
const MAX_COPIED_BYTES = 8 * 1024 * 1024;

/** Seven bits a byte, so that no byte looks like the start of a frame of sound (ID3v2.4 structure §6.2). */
function synchsafe(bytes: Uint8Array, at: number): number | undefined {
  const value = u32be(bytes, at);
  if (value === undefined || (value & 0x80808080) !== 0) return undefined;
  return ((value & 0x7f000000) >> 3) | ((value & 0x7f0000) >> 2) | ((value & 0x7f00) >> 1) | (value & 0x7f);
}

/** Bytes of a tag that starts at `at`, its header and footer included; `undefined` when there is none. */
export function id3Length(bytes: Uint8Array, at: number): number | undefined {
  if (!hasAscii(bytes, at, "ID3")) return undefined;
  const size = synchsafe(bytes, at + 6);
  const footer = ((bytes[at + 5] ?? 0) & 0x10) === 0 ? 0 : HEADER_BYTES;
  return size === undefined ? undefined : HEADER_BYTES + size + footer;
}

/** Takes out the zero that stands behind each 0xff of an unsynchronised tag. */
function resynchronise(bytes: Uint8Array): Uint8Array {
  const view = viewOf(bytes);
  const parts: Uint8Array[] = [];
  let from = 0;
  for (let at = view.indexOf(ESCAPED); at !== -1; at = view.indexOf(ESCAPED, from)) {
    parts.push(view.subarray(from, at + 1));
    from = at + ESCAPED.length;
  }
  return Buffer.concat([...parts, view.subarray(from)]);
}

/** Encodings of a text frame: ISO 8859-1, UTF-16 with a mark, UTF-16BE, UTF-8. Writers put UTF-8 into the first too. */
function decode(encoding: number, data: Uint8Array): string {
  if (encoding === 0 || encoding === 3) return textOf(data);
  const isBig = encoding === 2 || (data[0] === 0xfe && data[1] === 0xff);
  const even = Buffer.from(data.subarray(0, data.length & ~1));
  return (isBig ? even.swap16() : even).toString("utf16le").replace(/^\ufeff/, "");
}

const isWide = (encoding: number): boolean => encoding === 1 || encoding === 2;

/** Splits a text at its first terminator: one NUL, or two at an even place in UTF-16. */
function splitText(encoding: number, data: Uint8Array): readonly [first: Uint8Array, rest: Uint8Array] {
  const step = isWide(encoding) ? 2 : 1;
  for (let at = 0; at + step <= data.length; at += step) {
    if (data[at] === 0 && (step === 1 || data[at + 1] === 0))
      return [data.subarray(0, at), data.subarray(at + step)];
  }
  return [data, data.subarray(data.length)];
}

interface Frame {
  readonly id: string;
  readonly data: Uint8Array;
  readonly offset: number;
}

interface Found {
  readonly entries: readonly MetadataEntry[];
  readonly blocks: readonly RawBlock[];
}

const NOTHING: Found = { entries: [], blocks: [] };
const clean = (text: string): string => text.replaceAll("\0", " ").trim();

/** A name and a text, both in one encoding; `skipped` bytes of language before them. */
function described({ id, data, offset }: Frame, skipped: number): Found {
  const encoding = data[0] ?? 0;
  const [name, text] = splitText(encoding, data.subarray(1 + skipped));
  const label = clean(decode(encoding, name));
  const isOwn = id === "TXXX" || id === "TXX";
  const key = isOwn ? label : commonName(id);
  return { entries: [{ block: "id3", key, value: clean(decode(encoding, text)), offset }], blocks: [] };
}

function priv({ data, offset }: Frame): Found {
  const [owner, content] = splitText(0, data);
  return textOf(owner) === "XMP"
    ? { entries: [], blocks: [{ kind: "xmp", data: content, offset }] }
    : NOTHING;
}

/** C2PA keeps its store in an object of this type (C2PA 2.2 §A.4). */
function object({ data, offset }: Frame): Found {
  const isStore = viewOf(data).indexOf("application/x-c2pa-manifest-store") === 1;
  return isStore ? { entries: [], blocks: [{ kind: "jumbf", data, offset }] } : NOTHING;
}

function readFrame(frame: Frame): Found {
  const { id, data, offset } = frame;
  if (id === "TXXX" || id === "TXX") return described(frame, 0);
  if (id === "COMM" || id === "COM" || id === "USLT" || id === "ULT") return described(frame, 3);
  if (id === "WXXX" || id === "WXX") return described({ ...frame, id: "WXXX" }, 0);
  if (id === "PRIV") return priv(frame);
  if (id === "GEOB") return object(frame);
  if (!id.startsWith("T") && !id.startsWith("W")) return NOTHING;
  const value = id.startsWith("W") ? latin1(data) : decode(data[0] ?? 0, data.subarray(1));
  return { entries: [{ block: "id3", key: commonName(id), value: clean(value), offset }], blocks: [] };
}

/** Length of a frame's header, and how its size is written, by version (ID3v2.2 §3.2, 2.3 §3.3, 2.4 §4). */
function frameAt(
  tag: Uint8Array,
  at: number,
  version: number,
): { id: string; from: number; size: number } | undefined {
  if (version === 2) {
    const size = (u16be(tag, at + 3) ?? 0) * 256 + (tag[at + 5] ?? 0);
    return { id: latin1(tag, at, at + 3), from: at + 6, size };
  }
  const size = version === 4 ? (synchsafe(tag, at + 4) ?? u32be(tag, at + 4)) : u32be(tag, at + 4);
  if (size === undefined) return undefined;
  // A data length of four bytes may stand before the content of a frame of version 4.
  const extra = version === 4 && ((tag[at + 9] ?? 0) & 1) === 1 ? 4 : 0;
  return { id: latin1(tag, at, at + 4), from: at + 10 + extra, size: size - extra };
}

/** Reads the frames of the tag that starts at `start`. Frames that run past its end are left out. */
export function readId3(bytes: Uint8Array, start: number): Found {
  const length = id3Length(bytes, start);
  if (length === undefined) return NOTHING;
  const [version = 0, , flags = 0] = bytes.subarray(start + 3, start + 6);
  const raw = bytes.subarray(start + HEADER_BYTES, start + length);
  const tag = (flags & 0x80) === 0 ? raw : resynchronise(raw.subarray(0, MAX_COPIED_BYTES));
  const extended =
    (flags & 0x40) === 0 ? 0 : version === 4 ? (synchsafe(tag, 0) ?? 0) : (u32be(tag, 0) ?? 0) + 4;
  const found: Found[] = [];
  for (let at = extended; found.length < MAX_FRAMES; ) {
    const frame = frameAt(tag, at, version);
    if (frame === undefined || !/^[A-Z0-9]{3,4}$/.test(frame.id)) break;
    if (frame.size < 0 || frame.from + frame.size > tag.length) break;
    const data = tag.subarray(frame.from, frame.from + frame.size);
    found.push(readFrame({ id: frame.id, data, offset: start + HEADER_BYTES + at }));
    at = frame.from + frame.size;
  }
  return { entries: found.flatMap(({ entries }) => entries), blocks: found.flatMap(({ blocks }) => blocks) };
}

/** The comment of ID3v1: 128 bytes at the very end of the file. */
export function readId3v1(bytes: Uint8Array): readonly MetadataEntry[] {
  const at = bytes.length - 128;
  if (at < 0 || !hasAscii(bytes, at, "TAG")) return [];
  const field = (from: number): string =>
    clean(textOf(bytes.subarray(at + from, at + from + 30)).split("\0")[0] ?? "");
  return [
    { block: "id3" as const, key: "title", value: field(3), offset: at },
    { block: "id3" as const, key: "artist", value: field(33), offset: at },
    { block: "id3" as const, key: "comment", value: field(97), offset: at },
  ].filter(({ value }) => value !== "");
}
