import type { Grey } from "../../ocr/page.ts";
import type { Laid } from "./lay.ts";
import { toneCurve } from "./tone-curve.ts";

/** Side of the blocks that are compared. */
export const BLOCK = 8;
/** Pixels by which they may lie off, from rounding in another program. */
const SHIFTS = [-1, 0, 1];

/** One value a block, how much more they differ there than saving and scaling again explains. */
export interface BlockMap {
  /** Pixels of the grid that the two were laid on. */
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
  readonly excess: Float32Array;
}

/** The least mean difference of a block over small shifts, tones matched or as they are, above what its own edges allow. */
function excessOf(
  picture: Grey,
  original: Grey,
  curve: Uint8ClampedArray,
  left: number,
  top: number,
): number {
  const { width, height } = original;
  let least = Number.POSITIVE_INFINITY;
  for (const dy of SHIFTS) {
    for (const dx of SHIFTS) {
      let [graded, plain, count] = [0, 0, 0];
      for (let y = Math.max(top, -dy); y < Math.min(top + BLOCK, height, height - dy); y += 1) {
        for (let x = Math.max(left, -dx); x < Math.min(left + BLOCK, width, width - dx); x += 1) {
          const here = picture.data[y * width + x] ?? 0;
          const there = original.data[(y + dy) * width + x + dx] ?? 0;
          graded += Math.abs((curve[here] ?? 0) - there);
          plain += Math.abs(here - there);
          count += 1;
        }
      }
      if (count > 0) least = Math.min(least, graded / count, plain / count);
    }
  }
  return least - EDGE_SHARE * roughness(original, left, top);
}

const EDGE_SHARE = 0.25;

/** Mean step between neighbours in a block: where that is large, a little blur makes a large difference. */
function roughness({ data, width, height }: Grey, left: number, top: number): number {
  let [sum, count] = [0, 0];
  for (let y = top; y < Math.min(top + BLOCK, height - 1); y += 1) {
    for (let x = left; x < Math.min(left + BLOCK, width - 1); x += 1) {
      const here = data[y * width + x] ?? 0;
      sum +=
        Math.abs(here - (data[y * width + x + 1] ?? 0)) + Math.abs(here - (data[(y + 1) * width + x] ?? 0));
      count += 2;
    }
  }
  return count === 0 ? 0 : sum / count;
}

/** Compares two pictures of one framing block by block, tones matched. */
export function compareBlocks({ picture, original }: Laid): BlockMap {
  const curve = toneCurve(picture, original);
  const { width, height } = picture;
  const [columns, rows] = [Math.ceil(width / BLOCK), Math.ceil(height / BLOCK)];
  const excess = Float32Array.from({ length: columns * rows }, (_, at) =>
    excessOf(picture, original, curve, (at % columns) * BLOCK, Math.floor(at / columns) * BLOCK),
  );
  return { width, height, columns, rows, excess };
}
