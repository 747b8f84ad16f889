import type { Box, Grey } from "../../ocr/page.ts";
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

/** The grid that most pixels vote for, when chance does not explain so many: votes of one block are one trial. */
function mainGrid(votes: Uint8Array): number | undefined {
  const counts = new Uint32Array(GRIDS);
  for (const vote of votes) if (vote !== NO_VOTE) counts[vote] = (counts[vote] ?? 0) + 1;
  const main = counts.indexOf(Math.max(...counts));
  const nfa = logNfa(votes.length / GRIDS, (counts[main] ?? 0) / GRIDS, P, Math.log10(GRIDS));
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

/**
 * Whether more pixels outside a region vote for its grid than chance explains. Then the grid is that of the whole picture
 * before a crop and another save, and shows through here and there.
 */
function showsOutside(
  votes: Uint8Array,
  { width, height }: Grey,
  box: Box,
  vote: number,
  main: number,
): boolean {
  let [others, alike] = [0, 0];
  for (let y = 0; y < height; y += 1) {
    const isBeside = y < box.y - REACH || y >= box.y + box.height + REACH;
    for (let x = 0; x < width; x += 1) {
      if (!isBeside && x >= box.x - REACH && x < box.x + box.width + REACH) continue;
      const other = votes[y * width + x] as number;
      if (other === NO_VOTE || other === main) continue;
      others += 1;
      if (other === vote) alike += 1;
    }
  }
  return logNfa(others / GRIDS, alike / GRIDS, 1 / (GRIDS - 1), Math.log10(GRIDS - 1)) < MAX_LOG_NFA;
}

/**
 * Finds parts of a picture that were compressed on another JPEG grid than the rest: pasted from a JPEG, or moved. Only the
 * branch of ZERO for foreign grids: where a grid is missing, cameras alarm as often as forgeries do. Pixels must be those
 * of the file, not scaled. A later save with more loss, or another size, leaves nothing to find.
 */
export function readGrids(grey: Grey): GridReading {
  const votes = gridVotes(grey);
  const main = mainGrid(votes);
  if (main === undefined) return { foreign: [] };
  const pixels = grey.width * grey.height;
  // Squares of every size at every place, on every grid.
  const logTests = Math.log10(GRIDS) + 1.5 * Math.log10(pixels);
  // A region of fewer votes cannot be meaningful, were it full of them.
  const least = (GRIDS * (logTests - MAX_LOG_NFA)) / Math.log10(GRIDS);
  const foreign: ForeignPart[] = [];
  const all = votes.slice();
  for (let at = 0; at < pixels; at += 1) {
    const vote = votes[at] as number;
    if (vote === NO_VOTE || vote === main) continue;
    const { box, count } = grow(votes, grey, at);
    if (count < least || box.width * box.height > MAX_SHARE * pixels) continue;
    const side = Math.max(box.width, box.height);
    const nfa = logNfa((side * side) / GRIDS, count / GRIDS, P, logTests);
    if (nfa < MAX_LOG_NFA && !showsOutside(all, grey, box, vote, main))
      foreign.push({ box, origin: originOf(vote), logNfa: nfa, votes: count });
  }
  return { origin: originOf(main), foreign: foreign.sort((a, b) => a.logNfa - b.logNfa) };
}
