import { latin1, textOf, u16be, u32be } from "../bytes.ts";
import type { MetadataEntry } from "../metadata-entry.ts";
import { commonName } from "../tags/common-name.ts";
import { type Box, readBoxes } from "./boxes.ts";

/** Texts are of a few kilobytes; covers are not read as text. */
const MAX_TEXT_BYTES = 1024 * 1024;
const MAX_KEYS = 1_000;

/** Well-known type of an iTunes or QuickTime value: 1 is UTF-8, 0 is left to the reader, 2 is UTF-16. */
const TEXT_TYPES: readonly number[] = [0, 1, 2];

function textIn(type: number, data: Uint8Array): string {
  if (type !== 2) return textOf(data);
  return Buffer.from(data.subarray(0, data.length & ~1))
    .swap16()
    .toString("utf16le");
}

/** The texts of the `data` boxes of one item: type, locale, value. */
const itemTexts = (boxes: readonly Box[]): readonly string[] =>
  boxes.flatMap(({ type, data }) => {
    const kind = u32be(data, 0);
    if (type !== "data" || kind === undefined || data.length > MAX_TEXT_BYTES) return [];
    return TEXT_TYPES.includes(kind) ? [textIn(kind, data.subarray(8))] : [];
  });

/** The names that items go by when they are numbered: `keys`, from 1 (QuickTime File Format, "Metadata"). */
function keysIn(boxes: readonly Box[]): readonly string[] {
  const table = boxes.find(({ type }) => type === "keys")?.data ?? new Uint8Array();
  const names: string[] = [];
  for (let at = 8; names.length < MAX_KEYS; ) {
    const size = u32be(table, at);
    if (size === undefined || size < 8 || at + size > table.length) break;
    names.push(textOf(table.subarray(at + 8, at + size)));
    at += size;
  }
  return names;
}

/** A free-form item of iTunes has its name in a box beside its value. */
function freeFormName(boxes: readonly Box[]): string {
  const name = boxes.find(({ type }) => type === "name")?.data.subarray(4);
  return name === undefined ? "----" : textOf(name);
}

/** The tags of a `meta` box, from its boxes. */
export function readMetaTags(boxes: readonly Box[]): readonly MetadataEntry[] {
  const keys = keysIn(boxes);
  const list = boxes.find(({ type }) => type === "ilst");
  if (list === undefined) return [];
  return readBoxes(list.data, list.start).boxes.flatMap((item) => {
    const inner = readBoxes(item.data, item.start).boxes;
    const index = u32be(Buffer.from(item.type, "latin1"), 0) ?? 0;
    const name = item.type === "----" ? freeFormName(inner) : (keys[index - 1] ?? item.type);
    return itemTexts(inner).map(
      (value): MetadataEntry => ({ block: "mp4", key: commonName(name), value, offset: item.offset }),
    );
  });
}

/** 3GPP tags (TS 26.244 §8): version and flags, language, text. */
const GPP_TAGS: readonly string[] = ["titl", "dscp", "cprt", "auth", "perf", "gnre", "albm"];

/** QuickTime texts: length, language, text, one after the other for each language. */
function quickTimeText(data: Uint8Array): string {
  const length = u16be(data, 0) ?? 0;
  const isCounted = length > 0 && length + 4 <= data.length;
  return textOf(isCounted ? data.subarray(4, 4 + length) : data);
}

/** The tags that stand in `udta` itself. */
export function readUserData(boxes: readonly Box[]): readonly MetadataEntry[] {
  return boxes.flatMap(({ type, data, offset }) => {
    if (data.length > MAX_TEXT_BYTES) return [];
    const entry = (value: string): readonly MetadataEntry[] => [
      { block: "mp4", key: commonName(type), value: value.replaceAll("\0", "").trim(), offset },
    ];
    if (latin1(Buffer.from(type, "latin1"), 0, 1) === "\xa9") return entry(quickTimeText(data));
    if (GPP_TAGS.includes(type)) return entry(textOf(data.subarray(6)));
    return type === "AIGC" ? entry(textOf(data)) : [];
  });
}
