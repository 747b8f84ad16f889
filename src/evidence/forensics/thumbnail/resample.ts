import type { Box, Grey } from "../../ocr/page.ts";

/** Part of a picture as a grid of so many cells, each the mean of the pixels under it. */
export function resample({ data, width, height }: Grey, box: Box, columns: number, rows: number): Grey {
  const cells = new Uint8Array(columns * rows);
  const edges = (from: number, length: number, count: number, end: number): Int32Array =>
    Int32Array.from({ length: count + 1 }, (_, i) => Math.min(end, Math.round(from + (length * i) / count)));
  const across = edges(box.x, box.width, columns, width);
  const down = edges(box.y, box.height, rows, height);
  for (let row = 0, cell = 0; row < rows; row += 1) {
    const top = Math.min(down[row] ?? 0, height - 1);
    const bottom = Math.max(down[row + 1] ?? 0, top + 1);
    for (let column = 0; column < columns; column += 1, cell += 1) {
      const left = Math.min(across[column] ?? 0, width - 1);
      const right = Math.max(across[column + 1] ?? 0, left + 1);
      let sum = 0;
      for (let y = top; y < bottom; y += 1)
        for (let x = left; x < right; x += 1) sum += data[y * width + x] ?? 0;
      cells[cell] = Math.round(sum / ((bottom - top) * (right - left)));
    }
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
