import type { Box, Grey } from "../../ocr/page.ts";
import type { Laid } from "./lay.ts";

/** The frame is cut into so many columns and rows at most, and no tile is narrower than this where the frame is not. */
const TILES = 8;
const LEAST_TILE = 20;
/** Pixels up to which a tile is looked for around its place, and by which it may lie off from rounding. */
const REACH = 8;
const AT_HOME = 1;
/** Mean distance from a tile's own mean level, below which it says nothing of its place. */
const MIN_CONTRAST = 6;
/** A tile lies elsewhere when it fits so much better there than at home. */
const BETTER = 0.75;

/** Mean distance of a value in a box from its own mean there. */
function spread({ x, y, width, height }: Box, valueAt: (x: number, y: number) => number): number {
  let sum = 0;
  for (let v = y; v < y + height; v += 1) for (let u = x; u < x + width; u += 1) sum += valueAt(u, v);
  const mean = sum / (width * height);
  let distance = 0;
  for (let v = y; v < y + height; v += 1)
    for (let u = x; u < x + width; u += 1) distance += Math.abs(valueAt(u, v) - mean);
  return distance / (width * height);
}

const contrast = ({ data, width }: Grey, tile: Box): number =>
  spread(tile, (x, y) => data[y * width + x] as number);

/**
 * How badly a tile fits what lies `dx`, `dy` further on the other picture, their mean levels aside; infinite where more than
 * half of it would lie outside.
 */
function misfit({ picture, original }: Laid, tile: Box, dx: number, dy: number): number {
  const { width, height } = original;
  const [x, y] = [Math.max(tile.x, -dx), Math.max(tile.y, -dy)];
  const inside = {
    x,
    y,
    width: Math.max(0, Math.min(tile.x + tile.width, width - dx) - x),
    height: Math.max(0, Math.min(tile.y + tile.height, height - dy) - y),
  };
  if (2 * inside.width * inside.height < tile.width * tile.height) return Number.POSITIVE_INFINITY;
  const [from, to] = [picture.data, original.data];
  return spread(
    inside,
    (u, v) => (from[v * width + u] as number) - (to[(v + dy) * width + u + dx] as number),
  );
}

function isElsewhere(laid: Laid, tile: Box): boolean {
  let [home, away] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let dy = -REACH; dy <= REACH; dy += 1) {
    for (let dx = -REACH; dx <= REACH; dx += 1) {
      const fit = misfit(laid, tile, dx, dy);
      if (Math.max(Math.abs(dx), Math.abs(dy)) <= AT_HOME) home = Math.min(home, fit);
      else away = Math.min(away, fit);
    }
  }
  return away < BETTER * home;
}

/** The frame in tiles of about one size. */
function tilesOf({ width, height }: Grey): readonly Box[] {
  const countOf = (side: number): number => Math.max(1, Math.min(TILES, Math.floor(side / LEAST_TILE)));
  const [columns, rows] = [countOf(width), countOf(height)];
  return Array.from({ length: columns * rows }, (_, at) => {
    const [column, row] = [at % columns, Math.floor(at / columns)];
    const [x, y] = [Math.floor((column * width) / columns), Math.floor((row * height) / rows)];
    return {
      x,
      y,
      width: Math.floor(((column + 1) * width) / columns) - x,
      height: Math.floor(((row + 1) * height) / rows) - y,
    };
  });
}

/**
 * The share of a picture's tiles that lie elsewhere on its original: 0 where the two have one framing, and more where it was
 * cropped in its own shape, shifted or turned, so that comparing them would show changes that are none. A tile without
 * contrast has no say; without any that has, nothing is known to lie elsewhere and it is 0.
 */
export function driftOf(laid: Laid): number {
  const telling = tilesOf(laid.picture).filter(
    (tile) => contrast(laid.picture, tile) >= MIN_CONTRAST && contrast(laid.original, tile) >= MIN_CONTRAST,
  );
  if (telling.length === 0) return 0;
  return telling.filter((tile) => isElsewhere(laid, tile)).length / telling.length;
}
