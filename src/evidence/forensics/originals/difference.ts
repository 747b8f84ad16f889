import type { Grey } from "../../ocr/page.ts";
import { resample, wholeOf } from "../resample.ts";
import { driftOf } from "./drift.ts";
import { toneCurve } from "./tone-curve.ts";

/** Longer side at which the two are laid on each other, and the side of the blocks that are compared. */
const COMPARED_SIZE = 320;
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
  /** Share of the picture that lies elsewhere on the original (see {@link driftOf}). */
  readonly drift: number;
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

/** Lays a picture on an original of the same scene and framing, and compares them block by block, tones matched. */
export function compareBlocks(picture: Grey, original: Grey): BlockMap {
  // No larger than the smaller of the two: what neither file holds cannot be compared.
  const size = Math.min(COMPARED_SIZE, Math.max(original.width, original.height));
  const scale = Math.min(1, size / Math.max(picture.width, picture.height));
  const columnsOf = (side: number): number => Math.max(BLOCK, Math.round(side * scale));
  const onGrid = (one: Grey): Grey =>
    resample(one, wholeOf(one), columnsOf(picture.width), columnsOf(picture.height));
  const [a, b] = [onGrid(picture), onGrid(original)];
  const curve = toneCurve(a, b);
  const [columns, rows] = [Math.ceil(a.width / BLOCK), Math.ceil(a.height / BLOCK)];
  const excess = Float32Array.from({ length: columns * rows }, (_, at) =>
    excessOf(a, b, curve, (at % columns) * BLOCK, Math.floor(at / columns) * BLOCK),
  );
  return { width: a.width, height: a.height, columns, rows, excess, drift: driftOf(a, b) };
}
