import type { Box } from "./page.ts";

/** Strokes that hang together, as a letter does or a part of one. */
export interface Component extends Box {
  /** Pixels of stroke. */
  readonly area: number;
}

/** A stretch of stroke in one row, from `start` up to `end`. */
interface Run {
  readonly y: number;
  readonly start: number;
  readonly end: number;
}

/** A picture of noise has more; what is beyond is not looked at. */
const MAX_RUNS = 1_500_000;

/** The connected strokes of a mask, corners touching, in the order of their first pixel. */
export function findComponents(mask: Uint8Array, width: number, height: number): readonly Component[] {
  const runs: Run[] = [];
  const parents: number[] = [];
  const rootOf = (run: number): number => {
    let root = run;
    while (parents[root] !== root) {
      const above = parents[parents[root] ?? root] ?? root;
      parents[root] = above;
      root = above;
    }
    return root;
  };
  let previous = 0;
  for (let y = 0; y < height && runs.length < MAX_RUNS; y += 1) {
    const first = runs.length;
    for (let x = 0, row = y * width; x < width; x += 1) {
      if (mask[row + x] === 0) continue;
      const start = x;
      while (x < width && mask[row + x] === 1) x += 1;
      parents.push(runs.length);
      runs.push({ y, start, end: x });
    }
    joinRows(runs, previous, first, (upper, lower) => {
      const [a, b] = [rootOf(upper), rootOf(lower)];
      if (a !== b) parents[Math.max(a, b)] = Math.min(a, b);
    });
    previous = first;
  }
  return collect(runs, rootOf);
}

/** Tells which runs of a row touch which of the row above. */
function joinRows(
  runs: readonly Run[],
  above: number,
  here: number,
  join: (upper: number, lower: number) => void,
): void {
  let upper = above;
  for (let lower = here; lower < runs.length; lower += 1) {
    const run = runs[lower];
    if (run === undefined) break;
    // Runs of the row above that end before this one begins touch none of the later ones either.
    while (upper < here && (runs[upper]?.end ?? 0) < run.start) upper += 1;
    for (let other = upper; other < here; other += 1) {
      const candidate = runs[other];
      if (candidate === undefined || candidate.start > run.end) break;
      if (candidate.y === run.y - 1) join(other, lower);
    }
  }
}

interface Growing {
  left: number;
  top: number;
  right: number;
  bottom: number;
  area: number;
}

function collect(runs: readonly Run[], rootOf: (run: number) => number): readonly Component[] {
  const byRoot = new Map<number, Growing>();
  for (const [index, { y, start, end }] of runs.entries()) {
    const root = rootOf(index);
    const known = byRoot.get(root);
    if (known === undefined) {
      byRoot.set(root, { left: start, top: y, right: end, bottom: y + 1, area: end - start });
      continue;
    }
    known.left = Math.min(known.left, start);
    known.right = Math.max(known.right, end);
    known.bottom = y + 1;
    known.area += end - start;
  }
  return [...byRoot.values()].map(({ left, top, right, bottom, area }) => ({
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
    area,
  }));
}
