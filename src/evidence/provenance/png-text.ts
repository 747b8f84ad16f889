import { inflateSync } from "node:zlib";
import { latin1, textOf } from "./bytes.ts";
import type { PngChunk } from "./png-chunks.ts";

export interface PngText {
  readonly keyword: string;
  readonly text: string;
  readonly offset: number;
}

export interface PngTexts {
  readonly texts: readonly PngText[];
  /** `too-large`: a text unpacks beyond the limit. `damaged`: one does not unpack at all. */
  readonly fault?: "too-large" | "damaged";
}

/** Limit for one text and for all texts of a file, unpacked: a 64 MiB bomb fits into 64 KiB. */
const MAX_INFLATED_BYTES = 1024 * 1024;

type Unpacked = { readonly data: Uint8Array } | { readonly fault: "too-large" | "damaged" };

function unpack(data: Uint8Array, limit: number): Unpacked {
  if (limit <= 0) return { fault: "too-large" };
  try {
    return { data: inflateSync(data, { maxOutputLength: limit }) };
  } catch (error) {
    return { fault: error instanceof RangeError ? "too-large" : "damaged" };
  }
}

/** Splits off the next NUL-terminated field. */
function splitAtNul(data: Uint8Array): readonly [field: Uint8Array, rest: Uint8Array] {
  const end = data.indexOf(0);
  return end === -1 ? [data, data.subarray(data.length)] : [data.subarray(0, end), data.subarray(end + 1)];
}

interface RawText {
  readonly keyword: string;
  readonly body: Uint8Array;
  readonly isPacked: boolean;
}

/** Layout of tEXt, zTXt and iTXt: ISO/IEC 15948 §11.3.4. */
function readRaw({ type, data }: PngChunk): RawText {
  const [keyword, rest] = splitAtNul(data);
  const name = latin1(keyword, 0, 80);
  if (type === "tEXt") return { keyword: name, body: rest, isPacked: false };
  if (type === "zTXt") return { keyword: name, body: rest.subarray(1), isPacked: true };
  const [, afterLanguage] = splitAtNul(rest.subarray(2));
  const [, body] = splitAtNul(afterLanguage);
  return { keyword: name, body, isPacked: rest[0] === 1 };
}

/** The texts of a PNG in file order. tEXt is read as UTF-8 where it is valid, since generators write it so. */
export function readPngTexts(chunks: readonly PngChunk[]): PngTexts {
  const texts: PngText[] = [];
  let left = MAX_INFLATED_BYTES;
  let fault: PngTexts["fault"];
  for (const chunk of chunks) {
    if (chunk.type !== "tEXt" && chunk.type !== "zTXt" && chunk.type !== "iTXt") continue;
    const { keyword, body, isPacked } = readRaw(chunk);
    const unpacked: Unpacked = isPacked ? unpack(body, left) : { data: body };
    if ("fault" in unpacked) {
      fault ??= unpacked.fault;
      continue;
    }
    if (isPacked) left -= unpacked.data.length;
    texts.push({ keyword, text: textOf(unpacked.data), offset: chunk.offset });
  }
  return { texts, fault };
}
