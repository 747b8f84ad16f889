import type { Grey } from "./page.ts";

/** Which pixels stand out from their surroundings, darker or lighter: 1 for those that do. */
export interface Strokes {
  readonly dark: Uint8Array;
  readonly light: Uint8Array;
}

/** A stroke differs from the mean around it by so many standard deviations, and at least so many grey levels. */
const DEVIATIONS = 0.75;
const LEAST_LEVELS = 9;

/**
 * Finds strokes by comparing each pixel with the mean and the deviation around it (Niblack 1986), for both polarities at
 * once: letters are dark on light or light on dark, and a threshold for the whole picture would lose one of them.
 *
 * @param radius - half the side of the surroundings in pixels, about the height of the letters looked for
 */
export function findStrokes(grey: Grey, radius: number): Strokes {
  const { data, height } = grey;
  const strokes = { dark: new Uint8Array(data.length), light: new Uint8Array(data.length) };
  const columns = createColumns(grey);
  for (let y = 0; y < Math.min(radius, height); y += 1) columns.add(y, 1);
  for (let y = 0; y < height; y += 1) {
    if (y + radius < height) columns.add(y + radius, 1);
    if (y - radius - 1 >= 0) columns.add(y - radius - 1, -1);
    const rows = Math.min(y + radius, height - 1) - Math.max(y - radius, 0) + 1;
    markRow(grey, y, { radius, rows, ...columns }, strokes);
  }
  return strokes;
}

/** Sums of the levels and of their squares in each column of the rows that the window covers. */
interface Columns {
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

function createColumns({ data, width }: Grey): Columns & { add(y: number, sign: 1 | -1): void } {
  const [sums, squares] = [new Float64Array(width), new Float64Array(width)];
  const add = (y: number, sign: 1 | -1): void => {
    for (let x = 0, at = y * width; x < width; x += 1, at += 1) {
      const level = data[at] ?? 0;
      sums[x] = (sums[x] ?? 0) + sign * level;
      squares[x] = (squares[x] ?? 0) + sign * level * level;
    }
  };
  return { sums, squares, add };
}

interface Window extends Columns {
  readonly radius: number;
  readonly rows: number;
}

/** Marks the strokes of one row; the window slides along it. */
function markRow(
  { data, width }: Grey,
  y: number,
  { radius, rows, sums, squares }: Window,
  { dark, light }: Strokes,
): void {
  let [sum, square] = [0, 0];
  const move = (x: number, sign: 1 | -1): void => {
    if (x < 0 || x >= width) return;
    sum += sign * (sums[x] ?? 0);
    square += sign * (squares[x] ?? 0);
  };
  for (let x = 0; x < radius; x += 1) move(x, 1);
  for (let x = 0, at = y * width; x < width; x += 1, at += 1) {
    move(x + radius, 1);
    move(x - radius - 1, -1);
    const pixels = rows * (Math.min(x + radius, width - 1) - Math.max(x - radius, 0) + 1);
    const mean = sum / pixels;
    const difference = (data[at] ?? 0) - mean;
    const deviation = Math.sqrt(Math.max(0, square / pixels - mean * mean));
    const least = Math.max(LEAST_LEVELS, DEVIATIONS * deviation);
    if (difference > least) light[at] = 1;
    else if (-difference > least) dark[at] = 1;
  }
}
