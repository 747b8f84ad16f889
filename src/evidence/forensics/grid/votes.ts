import type { Grey } from "../../ocr/page.ts";
import { dct8, zerosOfDct8 } from "./dct.ts";

/** Side of a JPEG block. */
export const BLOCK = 8;
/** A pixel that says nothing about its grid. */
export const NO_VOTE = 255;

/** Coefficients that are as good as zero in the block at `x` of eight rows that are transformed along x. */
function zerosOf(rows: Float32Array, x: number, width: number): number {
  let zeros = 0;
  // Row by row the ring holds, for each of the eight frequencies along x, one line of the picture.
  for (let u = 0; u < BLOCK; u += 1) zeros += zerosOfDct8(rows, u * width + x, BLOCK * width);
  return zeros;
}

/** Whether all rows of a block are alike, or all columns: such a block has as many zeros wherever its grid lies. */
function isStriped({ data, width }: Grey, x: number, y: number): boolean {
  let [isAcross, isDown] = [true, true];
  const first = y * width + x;
  for (let row = 0; row < BLOCK && (isAcross || isDown); row += 1) {
    for (let column = 0; column < BLOCK; column += 1) {
      const value = data[first + row * width + column];
      if (value !== data[first + row * width]) isAcross = false;
      if (value !== data[first + column]) isDown = false;
    }
  }
  return isAcross || isDown;
}

/** One number a position: how many zeros the block there has, and the remainder of its place by 8, or that it has no say. */
const NO_SAY = 15;
const packed = (zeros: number, place: number): number => (zeros << 4) | place;
const placeOf = (best: number): number => best & 15;

/**
 * Of eight positions that lie `step` apart, backwards from `at`, the one with the most zeros. As many zeros twice leave
 * nobody a say.
 */
function bestOfEight(values: Uint16Array, at: number, step: number): number {
  let best = values[at] as number;
  let isTie = false;
  for (let i = 1; i < BLOCK; i += 1) {
    const value = values[at - i * step] as number;
    const [zeros, most] = [value >> 4, best >> 4];
    if (zeros > most) {
      best = value;
      isTie = false;
    } else if (zeros === most) isTie = true;
  }
  return isTie ? best | NO_SAY : best;
}

/** For each position of a block, its zeros and where it lies across. */
function zerosOfAll(grey: Grey): Uint16Array {
  const { data, width, height } = grey;
  const all = new Uint16Array(width * height);
  const line = new Float32Array(width);
  // The last eight rows, twice over, so that any eight of them lie in order.
  const ring = new Float32Array(2 * BLOCK * BLOCK * width);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) line[x] = data[y * width + x] as number;
    const slot = (y % BLOCK) * BLOCK * width;
    for (let x = 0; x + BLOCK <= width; x += 1) dct8(line, x, 1, ring, slot + x, width);
    ring.copyWithin(slot + BLOCK * BLOCK * width, slot, slot + BLOCK * width);
    const top = y - BLOCK + 1;
    if (top < 0) continue;
    const rows = ring.subarray((top % BLOCK) * BLOCK * width);
    for (let x = 0; x + BLOCK <= width; x += 1)
      all[top * width + x] = packed(zerosOf(rows, x, width), isStriped(grey, x, top) ? NO_SAY : x % BLOCK);
  }
  return all;
}

/**
 * Each pixel's vote for where the 8 × 8 grid lies in which it was last compressed, as x + 8 · y of the grid's origin: the
 * place of the block around it with the most zero coefficients, for quantisation makes zeros and no other place shows as
 * many. After T. Nikoukhah et al., "ZERO: a Local JPEG Grid Origin Detector Based on the Number of DCT Zeros" (IPOL 2021).
 * Ties, striped blocks and the border have no vote.
 */
export function gridVotes(grey: Grey): Uint8Array {
  const { width, height } = grey;
  const votes = new Uint8Array(width * height).fill(NO_VOTE);
  const zeros = zerosOfAll(grey);
  const across = new Uint16Array(width * height);
  const edge = BLOCK - 1;
  for (let y = 0; y + BLOCK <= height; y += 1)
    for (let x = edge; x < width - edge; x += 1) across[y * width + x] = bestOfEight(zeros, y * width + x, 1);
  // Pixels that all 64 blocks cover.
  for (let y = edge; y < height - edge; y += 1) {
    for (let x = edge; x < width - edge; x += 1) {
      const at = y * width + x;
      const best = bestOfEight(across, at, width);
      const place = placeOf(best);
      if (place === NO_SAY) continue;
      let up = 0;
      while (across[at - up * width] !== best) up += 1;
      votes[at] = place + BLOCK * ((y - up) % BLOCK);
    }
  }
  return votes;
}
