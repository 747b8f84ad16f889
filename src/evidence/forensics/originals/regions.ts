import type { Box } from "../../ocr/page.ts";
import type { BlockMap } from "./difference.ts";

/** Connected blocks that stand out, as a box in blocks. */
export interface Region extends Box {
  readonly blocks: number;
}

/** Levels of 256 by which a block has to differ at least, and how far above most blocks of the picture. */
const LEAST = 24;
const TIMES_COMMON = 4;
const COMMON = 0.9;
/** Blocks that have to hang together: a single one is a speck, or an edge that lies a little off. */
const MIN_BLOCKS = 3;

/** Whatever was done to all of the picture, such as sharpening, differs everywhere and lifts the threshold. */
function thresholdOf({ excess }: BlockMap): number {
  const common = excess.toSorted()[Math.floor(excess.length * COMMON)] ?? 0;
  return Math.max(LEAST, TIMES_COMMON * common);
}

/** The parts of a picture that are not the original's, largest first. */
export function changedRegions(map: BlockMap): readonly Region[] {
  const { columns, rows, excess } = map;
  const threshold = thresholdOf(map);
  const isOpen = Array.from(excess, (value) => value > threshold);
  const regions: Region[] = [];
  for (let start = 0; start < isOpen.length; start += 1) {
    if (!isOpen[start]) continue;
    isOpen[start] = false;
    const stack = [start];
    let [left, right, top, bottom, blocks] = [columns, 0, rows, 0, 0];
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const [x, y] = [at % columns, Math.floor(at / columns)];
      blocks += 1;
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
      for (let v = Math.max(0, y - 1); v <= Math.min(rows - 1, y + 1); v += 1) {
        for (let u = Math.max(0, x - 1); u <= Math.min(columns - 1, x + 1); u += 1) {
          if (!isOpen[v * columns + u]) continue;
          isOpen[v * columns + u] = false;
          stack.push(v * columns + u);
        }
      }
    }
    if (blocks >= MIN_BLOCKS)
      regions.push({ x: left, y: top, width: right - left + 1, height: bottom - top + 1, blocks });
  }
  return regions.sort((a, b) => b.blocks - a.blocks);
}
