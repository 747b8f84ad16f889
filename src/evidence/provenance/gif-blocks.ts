import { hasAscii, latin1 } from "./bytes.ts";

interface GifBlock {
  /** `comment`, or the eleven characters that name an application extension such as `XMP DataXMP`. */
  readonly name: string;
  readonly offset: number;
  readonly data: Uint8Array;
}

export interface GifBlocks {
  readonly frames: number;
  /** Comment and application extensions. */
  readonly blocks: readonly GifBlock[];
  /** Where the picture ends and a trailer may begin; absent for a file that is cut off. */
  readonly end?: number;
  readonly fault?: "truncated" | "too-many";
}

const MAX_GIF_FRAMES = 200;
const MAX_SUB_BLOCKS = 1_000_000;
const MAX_BLOCKS = 1_000;

const colourTableBytes = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/** End of the chain of sub-blocks that starts at `from`; past the end when it is cut off. */
function endOfSubBlocks(bytes: Uint8Array, from: number, budget: { left: number }): number {
  let at = from;
  for (let size = bytes[at]; size !== 0 && size !== undefined; size = bytes[at]) {
    budget.left -= 1;
    if (budget.left < 0) return bytes.length + 1;
    at += 1 + size;
  }
  return at + 1;
}

const IMAGE = 0x2c;
const EXTENSION = 0x21;
const TRAILER = 0x3b;

/** Name of the extension that starts at `at`; empty for those that carry no metadata. */
function extensionName(bytes: Uint8Array, at: number): string {
  if (bytes[at + 1] === 0xfe) return "comment";
  return bytes[at + 1] === 0xff ? latin1(bytes, at + 3, at + 14) : "";
}

/** Walks the blocks of a GIF (GIF89a §12 ff.) without unpacking a pixel. */
export function readGifBlocks(bytes: Uint8Array): GifBlocks {
  const blocks: GifBlock[] = [];
  const budget = { left: MAX_SUB_BLOCKS };
  let frames = 0;
  if (!hasAscii(bytes, 0, "GIF8")) return { frames, blocks, fault: "truncated" };
  for (let at = 13 + colourTableBytes(bytes[10] ?? 0); at < bytes.length; ) {
    const kind = bytes[at];
    if (kind === TRAILER) return { frames, blocks, end: at + 1 };
    if (kind !== IMAGE && kind !== EXTENSION) break;
    if (kind === IMAGE) frames += 1;
    const data = kind === IMAGE ? at + 11 + colourTableBytes(bytes[at + 9] ?? 0) : at + 2;
    const end = endOfSubBlocks(bytes, data, budget);
    const name = kind === EXTENSION && end <= bytes.length ? extensionName(bytes, at) : "";
    if (name !== "") blocks.push({ name, offset: at, data: bytes.subarray(data, end) });
    if (frames > MAX_GIF_FRAMES || blocks.length > MAX_BLOCKS) return { frames, blocks, fault: "too-many" };
    at = end;
  }
  return { frames, blocks, fault: budget.left < 0 ? "too-many" : "truncated" };
}
