import { textOf } from "../bytes.ts";
import { type Container, type Fault, missingOf } from "../container.ts";
import type { MetadataEntry } from "../metadata-entry.ts";
import { commonName } from "./common-name.ts";

/** Elements of Matroska (RFC 9559 §5.1) on the way to tags; all others are stepped over. */
const SEGMENT = 0x18538067;
const CLUSTER = 0x1f43b675;
const INFO = 0x1549a966;
const TAGS = 0x1254c367;
const TAG = 0x7373;
const SIMPLE_TAG = 0x67c8;
const TAG_NAME = 0x45a3;
const TAG_VALUES: readonly number[] = [0x4487, 0x4485];
const INFO_TEXTS: ReadonlyMap<number, string> = new Map([
  [0x7ba9, "title"],
  [0x4d80, "encoder"],
  [0x5741, "software"],
]);

const MAX_DEPTH = 8;
const MAX_ELEMENTS = 100_000;
const MAX_TEXT_BYTES = 1024 * 1024;

interface Element {
  readonly id: number;
  readonly offset: number;
  readonly from: number;
  readonly to: number;
}

/** A number of one to eight bytes: the zeros at its start tell how many (RFC 8794 §4). All ones is "unknown". */
function vint(
  bytes: Uint8Array,
  at: number,
  keepMarker: boolean,
): { value: number; length: number } | undefined {
  const first = bytes[at] ?? 0;
  const length = Math.clz32(first) - 23;
  if (length > 8 || at + length > bytes.length) return undefined;
  let value = keepMarker ? first : first & (0xff >> length);
  for (let index = 1; index < length; index++) value = value * 256 + (bytes[at + index] ?? 0);
  const isUnknown = !keepMarker && value === 2 ** (7 * length) - 1;
  return { value: isUnknown ? Number.POSITIVE_INFINITY : value, length };
}

class Walk {
  readonly entries: MetadataEntry[] = [];
  fault: Fault | undefined;
  private left = MAX_ELEMENTS;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** The elements between two offsets. One of unknown length reaches as far as what holds it. */
  *elements(from: number, to: number): Generator<Element> {
    for (let at = from; at < to; ) {
      this.left -= 1;
      const id = vint(this.bytes, at, true);
      const size = id && vint(this.bytes, at + id.length, false);
      if (this.left < 0) this.fault = "too-many";
      else if (id === undefined || size === undefined) this.fault ??= "truncated";
      if (this.left < 0 || id === undefined || size === undefined) return;
      const start = at + id.length + size.length;
      // What follows a cluster of unknown length looks like a part of it: its parts are stepped over one by one.
      const end =
        id.value === CLUSTER && size.value === Number.POSITIVE_INFINITY ? start : start + size.value;
      if (end > to && size.value !== Number.POSITIVE_INFINITY) this.fault ??= "truncated";
      yield { id: id.value, offset: at, from: start, to: Math.min(end, to) };
      at = Math.min(end, to);
    }
  }

  text({ from, to }: Element): string {
    return textOf(this.bytes.subarray(from, Math.min(to, from + MAX_TEXT_BYTES))).replaceAll("\0", "");
  }

  add(key: string, value: string, offset: number): void {
    this.entries.push({ block: "matroska", key: commonName(key), value, offset });
  }

  /** A tag: a name, a text, and tags within it. */
  simpleTag(tag: Element, depth: number): void {
    let name = "";
    let value: string | undefined;
    for (const part of this.elements(tag.from, tag.to)) {
      if (part.id === TAG_NAME) name = this.text(part);
      else if (TAG_VALUES.includes(part.id)) value = this.text(part);
      else if (part.id === SIMPLE_TAG && depth < MAX_DEPTH) this.simpleTag(part, depth + 1);
    }
    if (value !== undefined) this.add(name, value, tag.offset);
  }

  level(from: number, to: number): void {
    for (const element of this.elements(from, to)) {
      const { id } = element;
      const text = INFO_TEXTS.get(id);
      if (text !== undefined) this.add(text, this.text(element), element.offset);
      else if (id === SIMPLE_TAG) this.simpleTag(element, 0);
      else if ([SEGMENT, INFO, TAGS, TAG].includes(id)) this.level(element.from, element.to);
    }
  }
}

/** Finds the tags of a Matroska or WebM file, wherever they stand. */
export function readMatroskaContainer(bytes: Uint8Array): Container {
  const walk = new Walk(bytes);
  walk.level(0, bytes.length);
  return { entries: walk.entries, blocks: [], missing: missingOf(walk.fault) };
}
