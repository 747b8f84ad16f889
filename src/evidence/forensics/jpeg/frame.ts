import { MAX_PIXELS } from "../../image/limits.ts";
import { u16be } from "../../provenance/bytes.ts";
import { fail } from "./fault.ts";

/** One colour channel of a JPEG. */
export interface JpegComponent {
  readonly id: number;
  /** Sampling factors, 1–4. */
  readonly h: number;
  readonly v: number;
  /** Blocks of 8 × 8 that carry picture. */
  readonly blocksWide: number;
  readonly blocksHigh: number;
  /** Blocks in a stored row: whole MCUs, so at least `blocksWide`. */
  readonly stride: number;
  /** Quantised coefficients, 64 a block in natural order (row by row, DC first). */
  readonly coefficients: Int16Array;
  readonly tableId: number;
}

export interface JpegFrame {
  readonly width: number;
  readonly height: number;
  readonly isProgressive: boolean;
  readonly mcusWide: number;
  readonly mcusHigh: number;
  readonly components: readonly JpegComponent[];
}

/** Baseline, extended and progressive Huffman frames pass; the other kinds have names of their own (table B.1). */
function checkKind(marker: number): void {
  if (marker === 0xc3) fail("lossless");
  if (marker >= 0xc5 && marker <= 0xc7) fail("hierarchical");
  if (marker > 0xc7) fail("arithmetic");
}

/** Reads SOF0–2 (ITU-T T.81 B.2.2) and makes room for its coefficients. */
export function readFrame(marker: number, data: Uint8Array): JpegFrame {
  checkKind(marker);
  const [precision = 0, , , , , count = 0] = data;
  if (precision === 12) fail("twelve-bit");
  const height = u16be(data, 1) ?? 0;
  const width = u16be(data, 3) ?? 0;
  if (precision !== 8 || data.length !== 6 + 3 * count || width === 0 || height === 0) fail("malformed");
  if (width * height > MAX_PIXELS) fail("too-large");
  if (count === 4) fail("cmyk");
  if (count !== 1 && count !== 3) fail("malformed");
  const specs = Array.from({ length: count }, (_, i) => {
    const [id = 0, sampling = 0, tableId = 0] = data.subarray(6 + 3 * i, 9 + 3 * i);
    const [h, v] = [sampling >> 4, sampling & 15];
    if (h < 1 || h > 4 || v < 1 || v > 4 || tableId > 3) fail("malformed");
    return { id, h, v, tableId };
  });
  if (new Set(specs.map(({ id }) => id)).size !== count) fail("malformed");
  const hMax = Math.max(...specs.map(({ h }) => h));
  const vMax = Math.max(...specs.map(({ v }) => v));
  const mcusWide = Math.ceil(width / (8 * hMax));
  const mcusHigh = Math.ceil(height / (8 * vMax));
  const components = specs.map((spec) => ({
    ...spec,
    blocksWide: Math.ceil(Math.ceil((width * spec.h) / hMax) / 8),
    blocksHigh: Math.ceil(Math.ceil((height * spec.v) / vMax) / 8),
    stride: mcusWide * spec.h,
    coefficients: new Int16Array(64 * mcusWide * spec.h * mcusHigh * spec.v),
  }));
  return { width, height, isProgressive: marker === 0xc2, mcusWide, mcusHigh, components };
}
