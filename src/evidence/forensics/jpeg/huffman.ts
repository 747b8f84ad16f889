import { fail } from "./fault.ts";

/** Longest code that one look into the table decodes. */
export const LOOK_BITS = 9;

/** A Huffman table ready to decode (ITU-T T.81 annexes C and F.2.2.3). */
export interface HuffmanTable {
  /** By the next `LOOK_BITS` bits: length << 8 | symbol; 0 for a longer code. */
  readonly look: Uint16Array;
  /** By code length: the largest code of that length, -1 when there is none. */
  readonly maxCode: Int32Array;
  /** By code length: what to add to a code to find its symbol. */
  readonly offset: Int32Array;
  readonly symbols: Uint8Array;
}

/** Builds a table from its 16 counts of codes by length and its symbols; faults on codes that do not fit. */
function buildHuffman(counts: Uint8Array, symbols: Uint8Array): HuffmanTable {
  const look = new Uint16Array(1 << LOOK_BITS);
  const maxCode = new Int32Array(18).fill(-1);
  const offset = new Int32Array(18);
  let code = 0;
  let index = 0;
  for (let length = 1; length <= 16; length++) {
    const count = counts[length - 1] ?? 0;
    if (code + count > 1 << length) fail("malformed");
    offset[length] = index - code;
    for (let i = 0; i < count; i++, code++, index++) {
      if (length > LOOK_BITS) continue;
      const shift = LOOK_BITS - length;
      look.fill((length << 8) | (symbols[index] ?? 0), code << shift, (code + 1) << shift);
    }
    if (count > 0) maxCode[length] = code - 1;
    code <<= 1;
  }
  return { look, maxCode, offset, symbols };
}

/** Reads a DHT segment into `tables`, keyed by class << 4 | id. */
export function readHuffmanTables(data: Uint8Array, tables: Map<number, HuffmanTable>): void {
  for (let at = 0; at < data.length; ) {
    const key = data[at] ?? 0;
    if (key >> 4 > 1 || (key & 15) > 3) fail("malformed");
    const counts = data.subarray(at + 1, at + 17);
    const total = counts.reduce((sum, count) => sum + count, 0);
    const symbols = data.subarray(at + 17, at + 17 + total);
    if (counts.length < 16 || symbols.length < total || total > 256) fail("malformed");
    tables.set(key, buildHuffman(counts, symbols));
    at += 17 + total;
  }
}
