import type { Box } from "../ocr/page.ts";
import type { Rgb } from "./grey.ts";

/** Where a pixel of the turned picture comes from, by EXIF orientation (CIPA DC-008, 4.6.4, tag 0x0112). */
const SOURCES: Readonly<
  Record<number, (x: number, y: number, width: number, height: number) => readonly [number, number]>
> = {
  2: (x, y, width) => [width - 1 - x, y],
  3: (x, y, width, height) => [width - 1 - x, height - 1 - y],
  4: (x, y, _, height) => [x, height - 1 - y],
  5: (x, y) => [y, x],
  6: (x, y, _, height) => [y, height - 1 - x],
  7: (x, y, width, height) => [width - 1 - y, height - 1 - x],
  8: (x, y, width) => [width - 1 - y, x],
};

/** The picture as a viewer sees it. */
export function orient(rgb: Rgb, orientation: number | undefined): Rgb {
  const source = SOURCES[orientation ?? 1];
  if (source === undefined) return rgb;
  const isUpright = (orientation ?? 1) < 5;
  const [width, height] = isUpright ? [rgb.width, rgb.height] : [rgb.height, rgb.width];
  const data = new Uint8Array(rgb.data.length);
  for (let y = 0, to = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, to += 3) {
      const [fromX, fromY] = source(x, y, rgb.width, rgb.height);
      const from = (fromY * rgb.width + fromX) * 3;
      data[to] = rgb.data[from] ?? 0;
      data[to + 1] = rgb.data[from + 1] ?? 0;
      data[to + 2] = rgb.data[from + 2] ?? 0;
    }
  }
  return { data, width, height };
}

/** Where a part of the stored picture lies in what a viewer sees. */
export function orientBox(
  { x, y, width: w, height: h }: Box,
  { width, height }: { readonly width: number; readonly height: number },
  orientation: number | undefined,
): Box {
  const [fromRight, fromBottom] = [width - x - w, height - y - h];
  const boxes: Readonly<Record<number, Box>> = {
    2: { x: fromRight, y, width: w, height: h },
    3: { x: fromRight, y: fromBottom, width: w, height: h },
    4: { x, y: fromBottom, width: w, height: h },
    5: { x: y, y: x, width: h, height: w },
    6: { x: fromBottom, y: x, width: h, height: w },
    7: { x: fromBottom, y: fromRight, width: h, height: w },
    8: { x: y, y: fromRight, width: h, height: w },
  };
  return boxes[orientation ?? 1] ?? { x, y, width: w, height: h };
}
