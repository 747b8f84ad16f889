import type { BitReader } from "./bit-reader.ts";
import { fail } from "./fault.ts";
import type { HuffmanTable } from "./huffman.ts";
import { ZIGZAG } from "./zigzag.ts";

/** What one scan says of the blocks it carries (ITU-T T.81 B.2.3): a band of coefficients and the bits of them. */
export interface Band {
  readonly from: number;
  readonly to: number;
  /** Bit position sent before (Ah; 0 in a first scan) and now (Al). */
  readonly high: number;
  readonly low: number;
}

/** What runs on from block to block. */
export interface ScanState {
  /** Blocks yet to come with nothing new in them (EOBRUN). */
  endOfBand: number;
  /** DC prediction by component of the scan. */
  readonly dc: Int32Array;
}

export type DecodeBlock = (
  reader: BitReader,
  state: ScanState,
  coefficients: Int16Array,
  at: number,
  component: number,
  dc: HuffmanTable | undefined,
  ac: HuffmanTable | undefined,
) => void;

function nextDc(reader: BitReader, state: ScanState, component: number, dc: HuffmanTable): number {
  const size = reader.symbol(dc);
  if (size > 11) fail("malformed");
  const value = (state.dc[component] ?? 0) + reader.signed(size);
  state.dc[component] = value;
  return value;
}

/** A whole block of a sequential scan (F.2.2). */
const sequential: DecodeBlock = (reader, state, coefficients, at, component, dc, ac) => {
  if (dc === undefined || ac === undefined) fail("malformed");
  coefficients[at] = nextDc(reader, state, component, dc);
  for (let k = 1; k < 64; k++) {
    const symbol = reader.symbol(ac);
    const size = symbol & 15;
    if (size === 0) {
      if (symbol !== 0xf0) return;
      k += 15;
      continue;
    }
    k += symbol >> 4;
    if (k > 63) fail("malformed");
    coefficients[at + (ZIGZAG[k] ?? 0)] = reader.signed(size);
  }
};

/** The first scan of a band of AC coefficients (G.1.2.2). */
function acFirst({ from, to, low }: Band): DecodeBlock {
  return (reader, state, coefficients, at, _component, _dc, ac) => {
    if (ac === undefined) fail("malformed");
    if (state.endOfBand > 0) {
      state.endOfBand -= 1;
      return;
    }
    for (let k = from; k <= to; k++) {
      const symbol = reader.symbol(ac);
      const [run, size] = [symbol >> 4, symbol & 15];
      if (size === 0 && run < 15) {
        state.endOfBand = (1 << run) + reader.bits(run) - 1;
        return;
      }
      k += run;
      if (size === 0) continue;
      if (k > to) fail("malformed");
      coefficients[at + (ZIGZAG[k] ?? 0)] = reader.signed(size) * (1 << low);
    }
  };
}

function correct(reader: BitReader, coefficients: Int16Array, place: number, bit: number): void {
  const value = coefficients[place] ?? 0;
  if (reader.bits(1) === 1 && (value & bit) === 0) coefficients[place] = value + (value > 0 ? bit : -bit);
}

/**
 * Corrects the known coefficients from `k` on until it has stepped over `run` unknown ones; the position of the
 * unknown one after those, or `to + 1`.
 */
function refineRun(
  reader: BitReader,
  coefficients: Int16Array,
  at: number,
  { to, low }: Band,
  k: number,
  run: number,
): number {
  let left = run;
  for (let place = k; place <= to; place++) {
    const index = at + (ZIGZAG[place] ?? 0);
    if (coefficients[index] !== 0) correct(reader, coefficients, index, 1 << low);
    else if (left === 0) return place;
    else left -= 1;
  }
  return to + 1;
}

function setNew(coefficients: Int16Array, at: number, { to }: Band, k: number, value: number): void {
  if (k > to) fail("malformed");
  coefficients[at + (ZIGZAG[k] ?? 0)] = value;
}

/** A later bit of a band of AC coefficients (G.1.2.3): corrections of known ones, and new ones of one bit. */
function acRefine(band: Band): DecodeBlock {
  const { from, to, low } = band;
  return (reader, state, coefficients, at, _component, _dc, ac) => {
    if (ac === undefined) fail("malformed");
    let k = from;
    while (state.endOfBand === 0 && k <= to) {
      const symbol = reader.symbol(ac);
      const [run, size] = [symbol >> 4, symbol & 15];
      if (size > 1) fail("malformed");
      if (size === 0 && run < 15) {
        state.endOfBand = (1 << run) + reader.bits(run);
        break;
      }
      const fresh = size === 0 ? 0 : (2 * reader.bits(1) - 1) << low;
      k = refineRun(reader, coefficients, at, band, k, run);
      if (fresh !== 0) setNew(coefficients, at, band, k, fresh);
      k += 1;
    }
    if (state.endOfBand === 0) return;
    refineRun(reader, coefficients, at, band, k, 64);
    state.endOfBand -= 1;
  };
}

/** How to decode the blocks of a scan. */
export function blockDecoder(isProgressive: boolean, band: Band): DecodeBlock {
  const { from, high, low } = band;
  if (!isProgressive) return sequential;
  if (from > 0) return high === 0 ? acFirst(band) : acRefine(band);
  if (high === 0)
    return (reader, state, coefficients, at, component, dc) => {
      if (dc === undefined) fail("malformed");
      coefficients[at] = nextDc(reader, state, component, dc) * (1 << low);
    };
  return (reader, _state, coefficients, at) => {
    if (reader.bits(1) === 1) coefficients[at] = (coefficients[at] ?? 0) | (1 << low);
  };
}
