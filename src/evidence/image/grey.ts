import type { Grey } from "../ocr/page.ts";

/** Red, green and blue of every pixel, row by row. */
export interface Rgb {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Luma of Rec. 601, as JPEG and Tesseract's own reader weigh it. */
export function greyOf({ data, width, height }: Rgb): Grey {
  const grey = new Uint8Array(width * height);
  for (let pixel = 0, at = 0; pixel < grey.length; pixel += 1, at += 3) {
    grey[pixel] = ((data[at] ?? 0) * 77 + (data[at + 1] ?? 0) * 150 + (data[at + 2] ?? 0) * 29 + 128) >> 8;
  }
  return { data: grey, width, height };
}

/** Left and right sample of each place on a scaled axis, and the weight of the right one in 256ths. */
interface Axis {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly weight: Int32Array;
}

function axisOf(from: number, to: number): Axis {
  const [low, high, weight] = [new Int32Array(to), new Int32Array(to), new Int32Array(to)];
  for (let place = 0; place < to; place += 1) {
    const centre = Math.min(Math.max(((place + 0.5) * from) / to - 0.5, 0), from - 1);
    const floor = Math.floor(centre);
    low[place] = floor;
    high[place] = Math.min(floor + 1, from - 1);
    weight[place] = Math.round((centre - floor) * 256);
  }
  return { low, high, weight };
}

/** The picture at another size, between neighbours linearly. For less than half the size use {@link halve} first. */
function interpolate({ data, width, height }: Grey, toWidth: number, toHeight: number): Grey {
  const [across, down] = [axisOf(width, toWidth), axisOf(height, toHeight)];
  const scaled = new Uint8Array(toWidth * toHeight);
  for (let y = 0, at = 0; y < toHeight; y += 1) {
    const [top, bottom] = [(down.low[y] ?? 0) * width, (down.high[y] ?? 0) * width];
    const downwards = down.weight[y] ?? 0;
    for (let x = 0; x < toWidth; x += 1, at += 1) {
      const [left, right] = [across.low[x] ?? 0, across.high[x] ?? 0];
      const rightwards = across.weight[x] ?? 0;
      const above = (data[top + left] ?? 0) * (256 - rightwards) + (data[top + right] ?? 0) * rightwards;
      const below =
        (data[bottom + left] ?? 0) * (256 - rightwards) + (data[bottom + right] ?? 0) * rightwards;
      scaled[at] = (above * (256 - downwards) + below * downwards + 32_768) >> 16;
    }
  }
  return { data: scaled, width: toWidth, height: toHeight };
}

/** Half the size, the mean of four pixels each. */
function halve({ data, width, height }: Grey): Grey {
  const [toWidth, toHeight] = [Math.max(1, width >> 1), Math.max(1, height >> 1)];
  const scaled = new Uint8Array(toWidth * toHeight);
  for (let y = 0, at = 0; y < toHeight; y += 1) {
    for (let x = 0; x < toWidth; x += 1, at += 1) {
      const [row, column] = [Math.min(2 * y, height - 1) * width, Math.min(2 * x, width - 1)];
      const next = row + (2 * y + 1 < height ? width : 0);
      const right = column + (2 * x + 1 < width ? 1 : 0);
      const sum =
        (data[row + column] ?? 0) +
        (data[row + right] ?? 0) +
        (data[next + column] ?? 0) +
        (data[next + right] ?? 0);
      scaled[at] = (sum + 2) >> 2;
    }
  }
  return { data: scaled, width: toWidth, height: toHeight };
}

/** The picture scaled by a factor, larger or smaller, to whole pixels. */
export function scaleGrey(grey: Grey, factor: number): Grey {
  const [width, height] = [grey.width, grey.height].map((side) => Math.max(1, Math.round(side * factor)));
  let scaled = grey;
  while (scaled.width >= 2 * (width ?? 1) && scaled.height >= 2 * (height ?? 1)) scaled = halve(scaled);
  return interpolate(scaled, width ?? 1, height ?? 1);
}
