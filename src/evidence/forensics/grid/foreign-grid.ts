import type { Box, Grey } from "../../ocr/page.ts";
import { wholeOf } from "../resample.ts";
import { logNfa } from "./nfa.ts";
import { BLOCK, gridVotes, NO_VOTE } from "./votes.ts";

const GRIDS = BLOCK * BLOCK;
const P = 1 / GRIDS;
/** log10 of the expected finds by chance in the whole picture. */
const MAX_LOG_NFA = -2;
/** How far apart votes of one region may lie, in pixels. */
const REACH = 9;
/** A region of so much of the picture is no part of it. */
const MAX_SHARE = 0.5;

/** Where a part of a picture lies on another 8 × 8 grid than the rest. */
interface ForeignPart {
  readonly box: Box;
  /** Origin of its grid. */
  readonly origin: readonly [x: number, y: number];
  readonly logNfa: number;
  readonly votes: number;
}

export interface GridReading {
  /** Origin of the grid of the picture; absent when it has none, as one that was never a JPEG or was scaled. */
  readonly origin?: readonly [x: number, y: number];
  /** Parts on another grid; strongest first. */
  readonly foreign: readonly ForeignPart[];
}

const originOf = (vote: number): readonly [number, number] => [vote % BLOCK, Math.floor(vote / BLOCK)];

/** How many pixels of a part of a picture vote for each grid. */
function countVotes(
  votes: Uint8Array,
  { width }: Grey,
  { x, y, width: columns, height: rows }: Box,
): Uint32Array {
  const counts = new Uint32Array(GRIDS);
  for (let v = y; v < y + rows; v += 1) {
    for (let u = x; u < x + columns; u += 1) {
      const vote = votes[v * width + u] as number;
      if (vote !== NO_VOTE) counts[vote] = (counts[vote] ?? 0) + 1;
    }
  }
  return counts;
}

/** The grid that most pixels vote for, when chance does not explain so many: votes of one block are one trial. */
function mainGrid(counts: Uint32Array, pixels: number): number | undefined {
  const main = counts.indexOf(Math.max(...counts));
  const nfa = logNfa(pixels / GRIDS, (counts[main] ?? 0) / GRIDS, P, Math.log10(GRIDS));
  return nfa < MAX_LOG_NFA ? main : undefined;
}

/** The pixels around `start` that vote as it does, each within reach of another, as box and number. */
function grow(
  votes: Uint8Array,
  { width, height }: Grey,
  start: number,
): { readonly box: Box; readonly count: number } {
  const vote = votes[start] as number;
  votes[start] = NO_VOTE;
  const stack = [start];
  let [left, right, top, bottom, count] = [width, 0, height, 0, 0];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const [x, y] = [at % width, Math.floor(at / width)];
    count += 1;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
    for (let v = Math.max(0, y - REACH); v <= Math.min(height - 1, y + REACH); v += 1) {
      for (let u = Math.max(0, x - REACH); u <= Math.min(width - 1, x + REACH); u += 1) {
        if (votes[v * width + u] !== vote) continue;
        votes[v * width + u] = NO_VOTE;
        stack.push(v * width + u);
      }
    }
  }
  return { box: { x: left, y: top, width: right - left + 1, height: bottom - top + 1 }, count };
}

/** A box with all that lies within reach of it. */
function padded({ x, y, width, height }: Box, page: Grey): Box {
  const [left, top] = [Math.max(0, x - REACH), Math.max(0, y - REACH)];
  const right = Math.min(page.width, x + width + REACH);
  return { x: left, y: top, width: right - left, height: Math.min(page.height, y + height + REACH) - top };
}

/**
 * Whether of the pixels outside a region that vote for another grid than the picture's more vote for the region's than
 * chance explains. Then it is the grid of the whole picture from before a crop, and shows through here and there.
 */
function showsOutside(vote: number, main: number, inside: Uint32Array, all: Uint32Array): boolean {
  const outside = all.map((count, grid) => (grid === main ? 0 : count - (inside[grid] ?? 0)));
  const others = outside.reduce((sum, count) => sum + count, 0);
  const alike = outside[vote] ?? 0;
  return logNfa(others / GRIDS, alike / GRIDS, 1 / (GRIDS - 1), Math.log10(GRIDS - 1)) < MAX_LOG_NFA;
}

/**
 * Finds parts of a picture that were compressed on another JPEG grid than the rest: pasted from a JPEG, or moved. Only the
 * branch of ZERO for foreign grids: where a grid is missing, cameras alarm as often as forgeries do. Pixels must be those
 * of the file, not scaled. A later save with more loss, or another size, leaves nothing to find.
 */
export function readGrids(grey: Grey): GridReading {
  const votes = gridVotes(grey);
  const pixels = grey.width * grey.height;
  const counts = countVotes(votes, grey, wholeOf(grey));
  const main = mainGrid(counts, pixels);
  if (main === undefined) return { foreign: [] };
  // Squares of every size at every place, on every grid.
  const logTests = Math.log10(GRIDS) + 1.5 * Math.log10(pixels);
  // A region of fewer votes cannot be meaningful, were it full of them.
  const least = (GRIDS * (logTests - MAX_LOG_NFA)) / Math.log10(GRIDS);
  const foreign: ForeignPart[] = [];
  const unvisited = votes.slice();
  for (let at = 0; at < pixels; at += 1) {
    const vote = unvisited[at] as number;
    if (vote === NO_VOTE || vote === main) continue;
    const { box, count } = grow(unvisited, grey, at);
    if (count < least || box.width * box.height > MAX_SHARE * pixels) continue;
    const side = Math.max(box.width, box.height);
    const nfa = logNfa((side * side) / GRIDS, count / GRIDS, P, logTests);
    if (nfa >= MAX_LOG_NFA || showsOutside(vote, main, countVotes(votes, grey, padded(box, grey)), counts))
      continue;
    foreign.push({ box, origin: originOf(vote), logNfa: nfa, votes: count });
  }
  return { origin: originOf(main), foreign: foreign.sort((a, b) => a.logNfa - b.logNfa) };
}
