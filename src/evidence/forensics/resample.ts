import type { Box, Grey } from "../ocr/page.ts";

export const wholeOf = ({ width, height }: Grey): Box => ({ x: 0, y: 0, width, height });

/** Part of a picture, of whole pixels that lie in it. */
export function cut({ data, width }: Grey, box: Box): Grey {
  const part = new Uint8Array(box.width * box.height);
  for (let y = 0; y < box.height; y += 1) {
    const from = (box.y + y) * width + box.x;
    part.set(data.subarray(from, from + box.width), y * box.width);
  }
  return { data: part, width: box.width, height: box.height };
}

/** Adds up each cell's share of a line of values: a value that lies in two cells counts in both, by how much of it does. */
function shareOut(
  line: (at: number) => number,
  { from, length, end }: { readonly from: number; readonly length: number; readonly end: number },
  cells: number,
  put: (cell: number, mean: number) => void,
): void {
  const size = length / cells;
  for (let cell = 0; cell < cells; cell += 1) {
    const [low, high] = [Math.max(0, from + cell * size), Math.min(end, from + (cell + 1) * size)];
    let [sum, weight] = [0, 0];
    for (let at = Math.floor(low); at < high; at += 1) {
      const part = Math.min(at + 1, high) - Math.max(at, low);
      sum += part * line(at);
      weight += part;
    }
    put(cell, weight > 0 ? sum / weight : line(Math.min(end - 1, Math.floor(low))));
  }
}

/** Part of a picture as a grid of so many cells, each the mean of what lies under it. */
export function resample({ data, width, height }: Grey, box: Box, columns: number, rows: number): Grey {
  const top = Math.max(0, Math.floor(box.y));
  const bottom = Math.min(height, Math.ceil(box.y + box.height));
  const narrow = new Float32Array(columns * (bottom - top));
  const across = { from: box.x, length: box.width, end: width };
  for (let y = top; y < bottom; y += 1) {
    const [row, to] = [y * width, (y - top) * columns];
    shareOut(
      (x) => data[row + x] ?? 0,
      across,
      columns,
      (cell, mean) => {
        narrow[to + cell] = mean;
      },
    );
  }
  const cells = new Uint8Array(columns * rows);
  const down = { from: box.y - top, length: box.height, end: bottom - top };
  for (let x = 0; x < columns; x += 1) {
    shareOut(
      (y) => narrow[y * columns + x] ?? 0,
      down,
      rows,
      (cell, mean) => {
        cells[cell * columns + x] = Math.round(mean);
      },
    );
  }
  return { data: cells, width: columns, height: rows };
}

/** The picture turned to the right by so many quarters. */
export function turn(grey: Grey, quarters: number): Grey {
  if (quarters === 0) return grey;
  const { data, width, height } = grey;
  const [toWidth, toHeight] = quarters % 2 === 0 ? [width, height] : [height, width];
  const turned = new Uint8Array(data.length);
  for (let y = 0, at = 0; y < toHeight; y += 1) {
    for (let x = 0; x < toWidth; x += 1, at += 1) {
      const [fromX, fromY] =
        quarters === 1
          ? [y, height - 1 - x]
          : quarters === 2
            ? [width - 1 - x, height - 1 - y]
            : [width - 1 - y, x];
      turned[at] = data[fromY * width + fromX] ?? 0;
    }
  }
  return { data: turned, width: toWidth, height: toHeight };
}
