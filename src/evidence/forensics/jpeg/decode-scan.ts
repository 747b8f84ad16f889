import { BitReader } from "./bit-reader.ts";
import { type Band, blockDecoder, type ScanState } from "./decode-block.ts";
import { fail } from "./fault.ts";
import type { JpegComponent, JpegFrame } from "./frame.ts";
import type { HuffmanTable } from "./huffman.ts";

interface ScanPart {
  readonly component: JpegComponent;
  readonly dc: HuffmanTable | undefined;
  readonly ac: HuffmanTable | undefined;
}

interface Scan {
  readonly parts: readonly ScanPart[];
  readonly band: Band;
}

/** Blocks per MCU that a scan of several components may have (ITU-T T.81 B.2.3). */
const MAX_MCU_BLOCKS = 10;

function checkBand({ from, to, high, low }: Band, isProgressive: boolean, parts: number): void {
  const fits = isProgressive
    ? from <= to &&
      to <= 63 &&
      low <= 13 &&
      (high === 0 || high === low + 1) &&
      (from === 0 ? to === 0 : parts === 1)
    : from === 0 && to === 63 && high === 0 && low === 0;
  if (!fits) fail("malformed");
}

/** Reads the SOS header (B.2.3) against the frame and the tables in force. */
export function readScan(
  data: Uint8Array,
  frame: JpegFrame,
  tables: ReadonlyMap<number, HuffmanTable>,
): Scan {
  const [count = 0] = data;
  if (count < 1 || count > frame.components.length || data.length !== 4 + 2 * count) fail("malformed");
  const parts = Array.from({ length: count }, (_, i): ScanPart => {
    const [id, ids = 0] = data.subarray(1 + 2 * i, 3 + 2 * i);
    const component = frame.components.find((one) => one.id === id) ?? fail("malformed");
    return { component, dc: tables.get(ids >> 4), ac: tables.get(0x10 | (ids & 15)) };
  });
  if (new Set(parts.map(({ component }) => component)).size !== count) fail("malformed");
  const blocks = parts.reduce((sum, { component: { h, v } }) => sum + h * v, 0);
  if (count > 1 && blocks > MAX_MCU_BLOCKS) fail("malformed");
  const [from = 0, to = 0, bits = 0] = data.subarray(1 + 2 * count);
  const band = { from, to, high: bits >> 4, low: bits & 15 };
  checkBand(band, frame.isProgressive, count);
  return { parts, band };
}

/** Decodes the entropy-coded data that begins at `offset` into the coefficients of its components. */
export function decodeScan(
  bytes: Uint8Array,
  offset: number,
  frame: JpegFrame,
  { parts, band }: Scan,
  restartInterval: number,
): void {
  const decode = blockDecoder(frame.isProgressive, band);
  const reader = new BitReader(bytes, offset);
  const state: ScanState = { endOfBand: 0, dc: new Int32Array(parts.length) };
  const [first] = parts;
  // A scan of one component goes block by block; one of several by MCU (A.2).
  const alone = parts.length === 1 ? first?.component : undefined;
  const wide = alone?.blocksWide ?? frame.mcusWide;
  const count = wide * (alone?.blocksHigh ?? frame.mcusHigh);

  function decodeUnit(row: number, column: number): void {
    for (const [i, { component, dc, ac }] of parts.entries()) {
      const { h, v } = alone === undefined ? component : { h: 1, v: 1 };
      for (let n = 0; n < h * v; n++) {
        const block = (row * v + Math.floor(n / h)) * component.stride + column * h + (n % h);
        decode(reader, state, component.coefficients, 64 * block, i, dc, ac);
      }
    }
  }

  for (let done = 0; done < count; done++) {
    if (restartInterval > 0 && done > 0 && done % restartInterval === 0) {
      reader.restart(done / restartInterval - 1);
      state.endOfBand = 0;
      state.dc.fill(0);
    }
    decodeUnit(Math.floor(done / wide), done % wide);
    reader.checkEnd();
  }
}
