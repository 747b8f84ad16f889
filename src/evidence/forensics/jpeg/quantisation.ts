import { u16be } from "../../provenance/bytes.ts";
import { fail } from "./fault.ts";
import { ZIGZAG } from "./zigzag.ts";

/** Reads a DQT segment (ITU-T T.81 B.2.4.1) into `tables`, each of 64 divisors in natural order. */
export function readQuantisation(data: Uint8Array, tables: Map<number, Uint16Array>): void {
  for (let at = 0; at < data.length; ) {
    const key = data[at] ?? 0;
    const size = key >> 4 === 0 ? 1 : 2;
    if (key >> 4 > 1 || (key & 15) > 3 || at + 1 + 64 * size > data.length) fail("malformed");
    const table = new Uint16Array(64);
    ZIGZAG.forEach((place, i) => {
      const divisor = size === 1 ? data[at + 1 + i] : u16be(data, at + 1 + 2 * i);
      table[place] = divisor || fail("malformed");
    });
    tables.set(key & 15, table);
    at += 1 + 64 * size;
  }
}
