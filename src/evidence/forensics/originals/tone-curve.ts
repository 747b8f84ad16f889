import type { Grey } from "../../ocr/page.ts";

const LEVELS = 256;
/** The frame is cut into so many columns and rows, and each cell has one vote on each level. */
const CELLS = 8;
/** Levels on either side that a vote is on, too. */
const REACH = 12;
/** Pixels that a cell needs for a vote, and votes that a level needs. */
const MIN_PIXELS = 8;
const MIN_VOTES = 5;

/** How many pixels of each level a cell has, and by how much the other picture is lighter there in sum. */
interface Cell {
  readonly counts: Uint32Array;
  readonly sums: Float64Array;
}

function cellsOf(from: Grey, to: Grey): readonly Cell[] {
  const cells = Array.from({ length: CELLS * CELLS }, () => ({
    counts: new Uint32Array(LEVELS + 1),
    sums: new Float64Array(LEVELS + 1),
  }));
  const { data, width, height } = from;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const cell = cells[Math.floor((y * CELLS) / height) * CELLS + Math.floor((x * CELLS) / width)];
      const [level, other] = [data[y * width + x] ?? 0, to.data[y * width + x] ?? 0];
      if (cell === undefined) continue;
      cell.counts[level + 1] = (cell.counts[level + 1] ?? 0) + 1;
      cell.sums[level + 1] = (cell.sums[level + 1] ?? 0) + other - level;
    }
  }
  // Running totals, so that a range of levels is one difference.
  for (const { counts, sums } of cells) {
    for (let level = 1; level <= LEVELS; level += 1) {
      counts[level] = (counts[level] ?? 0) + (counts[level - 1] ?? 0);
      sums[level] = (sums[level] ?? 0) + (sums[level - 1] ?? 0);
    }
  }
  return cells;
}

const inRange = (totals: Uint32Array | Float64Array, low: number, high: number): number =>
  (totals[high] ?? 0) - (totals[low] ?? 0);

/** The middle of what the cells say a level has to be lightened by; `undefined` when too few have it. */
function shiftAt(cells: readonly Cell[], level: number): number | undefined {
  const [low, high] = [Math.max(0, level - REACH), Math.min(LEVELS, level + REACH + 1)];
  const votes = cells.flatMap(({ counts, sums }) => {
    const count = inRange(counts, low, high);
    return count < MIN_PIXELS ? [] : [inRange(sums, low, high) / count];
  });
  return votes.length < MIN_VOTES ? undefined : votes.sort((a, b) => a - b)[votes.length >> 1];
}

/**
 * The curve that makes the levels of one picture those of another of the same scene and size. Brightness, contrast and
 * grading go into it. What was put into one place does not, however large and flat it is: its cells are outvoted.
 */
export function toneCurve(from: Grey, to: Grey): Uint8ClampedArray {
  const cells = cellsOf(from, to);
  const shifts = Array.from({ length: LEVELS }, (_, level) => shiftAt(cells, level));
  let last = shifts.find((shift) => shift !== undefined) ?? 0;
  return Uint8ClampedArray.from(shifts, (shift, level) => {
    last = shift ?? last;
    return level + last;
  });
}
