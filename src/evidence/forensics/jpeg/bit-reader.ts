import { fail } from "./fault.ts";
import { type HuffmanTable, LOOK_BITS } from "./huffman.ts";

/**
 * Bits of entropy-coded data (ITU-T T.81 B.1.1.5, F.2.2.5). At a marker it hands out zeros and counts them, so that
 * reading past the end is noticed once a block and not once a bit.
 */
export class BitReader {
  #bytes: Uint8Array;
  #at: number;
  #bits = 0;
  #count = 0;
  #padding = 0;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  #fill(): void {
    while (this.#count <= 24) {
      const byte = this.#bytes[this.#at];
      if (byte === undefined || (byte === 0xff && this.#bytes[this.#at + 1] !== 0)) {
        this.#padding += 8;
        this.#bits <<= 8;
      } else {
        this.#at += byte === 0xff ? 2 : 1;
        this.#bits = (this.#bits << 8) | byte;
      }
      this.#count += 8;
    }
  }

  /** Faults when bits were read that the file does not have. */
  checkEnd(): void {
    if (this.#count < this.#padding) fail("truncated");
  }

  bits(length: number): number {
    if (length === 0) return 0;
    if (this.#count < length) this.#fill();
    this.#count -= length;
    return (this.#bits >>> this.#count) & ((1 << length) - 1);
  }

  symbol(table: HuffmanTable): number {
    if (this.#count < 16) this.#fill();
    const seen = table.look[(this.#bits >>> (this.#count - LOOK_BITS)) & ((1 << LOOK_BITS) - 1)] ?? 0;
    if (seen !== 0) {
      this.#count -= seen >> 8;
      return seen & 255;
    }
    for (let length = LOOK_BITS + 1; length <= 16; length++) {
      const code = (this.#bits >>> (this.#count - length)) & ((1 << length) - 1);
      if (code > (table.maxCode[length] ?? -1)) continue;
      this.#count -= length;
      return table.symbols[code + (table.offset[length] ?? 0)] ?? fail("malformed");
    }
    return fail("malformed");
  }

  /** A signed value of `length` bits: the EXTEND procedure of F.2.2.1. */
  signed(length: number): number {
    const value = this.bits(length);
    return length > 0 && value < 1 << (length - 1) ? value - (1 << length) + 1 : value;
  }

  /** Steps over restart marker `index`; it must come next, over nothing but the bits that fill up a byte. */
  restart(index: number): void {
    this.checkEnd();
    if (this.#count - this.#padding > 7) fail("malformed");
    while (this.#bytes[this.#at] === 0xff && this.#bytes[this.#at + 1] === 0xff) this.#at += 1;
    const marker = this.#bytes[this.#at + 1];
    if (marker === undefined) fail("truncated");
    if (this.#bytes[this.#at] !== 0xff || marker !== 0xd0 + (index & 7)) fail("malformed");
    this.#at += 2;
    this.#bits = 0;
    this.#count = 0;
    this.#padding = 0;
  }
}
