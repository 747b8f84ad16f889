import type { Component } from "./components.ts";
import type { Box } from "./page.ts";
import { around } from "./read-page.ts";

/** A row of components that may be a line of letters. */
export interface Candidate {
  readonly box: Box;
  /** Height that most of its tall letters have. */
  readonly letterHeight: number;
  readonly parts: number;
}

/** Letters are no lower than this many pixels, where they are read, and no wider than so many times their height. */
const LEAST_HEIGHT = 6;
const WIDEST = 9;
/** A line has so many parts: fewer are hardly words, and every picture is full of such. */
const LEAST_PARTS = 4;

const isLetter = ({ width, height, area }: Component, most: number): boolean =>
  height >= LEAST_HEIGHT && height <= most && width <= WIDEST * height && area >= 0.08 * width * height;

/** Whether the right one may follow the left one in a line. */
function follows(left: Component, right: Component): boolean {
  const [low, high] = [Math.min(left.height, right.height), Math.max(left.height, right.height)];
  if (high > 2.6 * low) return false;
  const overlap = Math.min(left.y + left.height, right.y + right.height) - Math.max(left.y, right.y);
  if (overlap < 0.5 * low) return false;
  return right.x - (left.x + left.width) <= 1.3 * high;
}

/**
 * Groups components to lines: neighbours of like height that stand beside each other. Bridges over blanks between words.
 *
 * @param mostHeight - height in pixels above which nothing is taken for a letter
 */
export function groupLines(components: readonly Component[], mostHeight: number): readonly Candidate[] {
  const letters = components
    .filter((one) => isLetter(one, mostHeight))
    .sort((a, b) => a.x - b.x || a.y - b.y);
  const chains: Component[][] = [];
  // Chains whose end may still be met, by row of the grid.
  const cell = Math.max(8, mostHeight >> 1);
  const open = new Map<number, Set<number>>();
  for (const letter of letters) {
    const rows = rowsOf(letter, cell);
    const best = closest(letter, rows, open, chains);
    const index = best ?? chains.length;
    if (best === undefined) chains.push([letter]);
    else chains[best]?.push(letter);
    for (const row of rows) open.set(row, (open.get(row) ?? new Set()).add(index));
  }
  return chains.filter((chain) => chain.length >= LEAST_PARTS).flatMap(candidateOf);
}

function rowsOf({ y, height }: Component, cell: number): readonly number[] {
  const [first, last] = [Math.floor(y / cell), Math.floor((y + height) / cell)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The chain with the nearest end that the letter may follow. Chains that it has passed are let go. */
function closest(
  letter: Component,
  rows: readonly number[],
  open: ReadonlyMap<number, Set<number>>,
  chains: readonly (readonly Component[])[],
): number | undefined {
  let best: number | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    for (const index of open.get(row) ?? []) {
      const end = chains[index]?.at(-1);
      if (end === undefined) continue;
      const gap = letter.x - (end.x + end.width);
      if (gap > 4 * Math.max(end.height, letter.height)) {
        open.get(row)?.delete(index);
        continue;
      }
      if (gap < nearest && follows(end, letter)) [best, nearest] = [index, gap];
    }
  }
  return best;
}

function candidateOf(chain: readonly Component[]): readonly Candidate[] {
  const box = around(chain);
  const heights = chain.map(({ height }) => height).sort((a, b) => a - b);
  const letterHeight = heights[Math.floor(heights.length * 0.8)] ?? box.height;
  // A line is longer than high, and its letters fill it from end to end.
  if (box.width < 2.5 * letterHeight || box.height > 3 * letterHeight) return [];
  if (shareOnBaseLine(chain, letterHeight) < LEAST_ON_BASE_LINE) return [];
  return [{ box, letterHeight, parts: chain.length }];
}

/** Most letters stand on one line, be it a little slanted; the parts of a texture do not. */
const LEAST_ON_BASE_LINE = 0.5;

/** Share of the parts whose lower edge lies on the line through the middle ones of the left and of the right half. */
function shareOnBaseLine(chain: readonly Component[], letterHeight: number): number {
  const foot = ({ y, height }: Component): number => y + height;
  const centre = ({ x, width }: Component): number => x + width / 2;
  const half = chain.length >> 1;
  const [left, right] = [chain.slice(0, half), chain.slice(half)].map((parts) => ({
    x: middle(parts.map(centre)),
    y: middle(parts.map(foot)),
  }));
  if (left === undefined || right === undefined) return 0;
  const slope = (right.y - left.y) / (right.x - left.x || 1);
  const near = chain.filter(
    (part) => Math.abs(left.y + slope * (centre(part) - left.x) - foot(part)) <= 0.14 * letterHeight,
  );
  return near.length / chain.length;
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
