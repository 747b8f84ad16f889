import { latin1, u32be } from "../bytes.ts";
import type { Fault } from "../container.ts";

/** One box of an ISO base media file (ISO/IEC 14496-12 §4.2); `data` is a view without the header. */
export interface Box {
  readonly type: string;
  /** Of the header, in the whole file. */
  readonly offset: number;
  readonly data: Uint8Array;
  /** Of `data`, in the whole file. */
  readonly start: number;
}

export interface Boxes {
  readonly boxes: readonly Box[];
  readonly fault?: Fault;
}

/** A fragmented hour of video has some thousands at the top. */
const MAX_BOXES = 20_000;

interface Extent {
  readonly head: number;
  readonly length: number;
}

/** Header and length of a box; a length of 0 reaches to the end, one of 1 stands in 64 bits behind the type. */
function extentOf(bytes: Uint8Array, at: number): Extent | undefined {
  const size = u32be(bytes, at);
  if (size === undefined || at + 8 > bytes.length) return undefined;
  if (size === 0) return { head: 8, length: bytes.length - at };
  if (size !== 1) return { head: 8, length: size };
  const [high, low] = [u32be(bytes, at + 8), u32be(bytes, at + 12)];
  return high === undefined || low === undefined
    ? undefined
    : { head: 16, length: high * 0x1_0000_0000 + low };
}

/**
 * Walks the boxes of one level. `base` is where `bytes` stand in the file. A box that runs past the end is given as far
 * as it goes, and the file is called cut off.
 */
export function readBoxes(bytes: Uint8Array, base = 0): Boxes {
  const boxes: Box[] = [];
  for (let at = 0; at < bytes.length; ) {
    const extent = extentOf(bytes, at);
    if (extent === undefined || extent.length < extent.head) return { boxes, fault: "truncated" };
    if (boxes.length === MAX_BOXES) return { boxes, fault: "too-many" };
    const { head, length } = extent;
    const data = bytes.subarray(at + head, at + length);
    boxes.push({ type: latin1(bytes, at + 4, at + 8), offset: base + at, data, start: base + at + head });
    if (at + length > bytes.length) return { boxes, fault: "truncated" };
    at += length;
  }
  return { boxes };
}
