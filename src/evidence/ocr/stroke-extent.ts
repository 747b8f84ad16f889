import type { Box, Grey } from "./page.ts";

/** The two levels of a piece of lettering. */
export interface Levels {
  readonly ink: number;
  readonly ground: number;
}

/**
 * How high a letter is, to a part of a pixel: from where its top row turns half to ink, to where its bottom row turns
 * half back. Scaling and compression blur both edges by the same, so the half stays in place.
 *
 * @param box - roughly around the letter; one that touches a neighbour is no harm
 * @returns `undefined` when there is no ink between two rows of ground
 */
export function strokeHeight(grey: Grey, box: Box, { ink, ground }: Levels): number | undefined {
  const pad = Math.max(2, Math.round(box.height * 0.25));
  const top = Math.max(0, Math.floor(box.y) - pad);
  const bottom = Math.min(grey.height, Math.ceil(box.y + box.height) + pad);
  const left = Math.max(0, Math.round(box.x));
  const right = Math.min(grey.width, Math.round(box.x + box.width));
  if (right <= left || bottom <= top) return undefined;
  const rows = Array.from({ length: bottom - top }, (_, row) =>
    inkOf(grey, { y: top + row, left, right }, { ink, ground }),
  );
  const middle = Math.round(box.y + box.height / 2) - top;
  const first = edge(rows, middle, -1);
  const last = edge(rows, middle, 1);
  return first === undefined || last === undefined ? undefined : last - first;
}

interface Row {
  readonly y: number;
  readonly left: number;
  readonly right: number;
}

/** 0 for a row of ground, 1 for one that holds full ink: by the mean of its two inkiest pixels. */
function inkOf({ data, width }: Grey, { y, left, right }: Row, { ink, ground }: Levels): number {
  let [most, second] = [0, 0];
  for (let at = y * width + left; at < y * width + right; at += 1) {
    const share = ((data[at] ?? 0) - ground) / (ink - ground || 1);
    if (share > most) [most, second] = [share, most];
    else if (share > second) second = share;
  }
  return (most + second) / 2;
}

/** Where the rows fall to half, going from the middle in one direction; between two rows by their values. */
function edge(rows: readonly number[], middle: number, step: 1 | -1): number | undefined {
  const peak = Math.max(...rows);
  for (let row = middle; row >= 0 && row < rows.length; row += step) {
    const [here, next] = [rows[row] ?? 0, rows[row + step]];
    if (next === undefined) return undefined;
    // A letter may be open in its middle: it ends where two rows on are ground as well.
    const beyond = rows[row + 2 * step] ?? 0;
    const half = peak / 2;
    if (here >= half && next < half && beyond < half)
      return row + 0.5 + (step * (here - half)) / (here - next || 1);
  }
  return undefined;
}
