import type { Grey } from "../../ocr/page.ts";

/** The frame is cut into so many columns and rows; each tile is looked for around its place. */
const TILES = 8;
/** Pixels of the compared grid up to which it is looked for, and by which it may lie off from rounding. */
const REACH = 8;
const AT_HOME = 1;
/** Mean distance from a tile's own mean level, below which it says nothing of its place. */
const MIN_CONTRAST = 6;
/** A tile lies elsewhere when it fits so much better there than at home. */
const BETTER = 0.75;

interface Tile {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function contrast({ data, width }: Grey, { left, top, right, bottom }: Tile): number {
  const count = (right - left) * (bottom - top);
  let sum = 0;
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) sum += data[y * width + x] as number;
  let distance = 0;
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) distance += Math.abs((data[y * width + x] as number) - sum / count);
  return distance / count;
}

/** Mean difference of a tile from what lies `dx`, `dy` further on the other picture, their mean levels aside. */
function misfit(picture: Grey, original: Grey, tile: Tile, dx: number, dy: number): number {
  const { width, height } = original;
  const [left, right] = [Math.max(tile.left, -dx), Math.min(tile.right, width - dx)];
  const [top, bottom] = [Math.max(tile.top, -dy), Math.min(tile.bottom, height - dy)];
  const count = (right - left) * (bottom - top);
  const difference = (x: number, y: number): number =>
    (picture.data[y * width + x] as number) - (original.data[(y + dy) * width + x + dx] as number);
  let sum = 0;
  for (let y = top; y < bottom; y += 1) for (let x = left; x < right; x += 1) sum += difference(x, y);
  let distance = 0;
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) distance += Math.abs(difference(x, y) - sum / count);
  return distance / count;
}

function isElsewhere(picture: Grey, original: Grey, tile: Tile): boolean {
  let [home, away] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let dy = -REACH; dy <= REACH; dy += 1) {
    for (let dx = -REACH; dx <= REACH; dx += 1) {
      const fit = misfit(picture, original, tile, dx, dy);
      if (Math.max(Math.abs(dx), Math.abs(dy)) <= AT_HOME) home = Math.min(home, fit);
      else away = Math.min(away, fit);
    }
  }
  return away < BETTER * home;
}

/**
 * The share of a picture's tiles that lie elsewhere on an original of the same size: 0 where the two have one framing, and
 * more where it was cropped in its own shape, shifted or turned, so that laying one on the other would show changes that
 * are none. A tile without contrast has no say; without any that has, nothing is known to lie elsewhere and it is 0.
 */
export function driftOf(picture: Grey, original: Grey): number {
  const { width, height } = original;
  const edge = (index: number, side: number): number => Math.floor((index * side) / TILES);
  const tiles = Array.from({ length: TILES * TILES }, (_, at): Tile => {
    const [column, row] = [at % TILES, Math.floor(at / TILES)];
    return {
      left: edge(column, width),
      right: edge(column + 1, width),
      top: edge(row, height),
      bottom: edge(row + 1, height),
    };
  });
  const telling = tiles.filter(
    (tile) => contrast(picture, tile) >= MIN_CONTRAST && contrast(original, tile) >= MIN_CONTRAST,
  );
  if (telling.length === 0) return 0;
  return telling.filter((tile) => isElsewhere(picture, original, tile)).length / telling.length;
}
