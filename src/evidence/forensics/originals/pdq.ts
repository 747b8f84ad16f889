import type { Grey } from "../../ocr/page.ts";

/**
 * PDQ, the perceptual hash of pictures that Meta published ("The TMK+PDQF Video-Hashing Algorithm and the PDQ
 * Image-Hashing Algorithm", 2019): 256 bits that stay nearly the same under another size, format, quality or tone.
 */
export interface PdqHash {
  /** 16 words of 16 bits, lowest frequencies first. */
  readonly words: Uint16Array;
  /** 0 to 100: how much there is to see. The paper advises against hashes under 50. */
  readonly quality: number;
}

const SIDE = 64;
const HASH_SIDE = 16;
/** Passes of the box filter, which make a tent of it. */
const PASSES = 2;

/** Mean of a window around each value of one line, the window cut at the ends as the reference does. */
function boxLine(
  from: Float32Array,
  to: Float32Array,
  { start, stride, length }: { start: number; stride: number; length: number },
  window: number,
): void {
  const half = (window + 2) >> 1;
  let [sum, count, left, right, out] = [0, 0, start, start, start];
  const take = (): void => {
    sum += from[right] ?? 0;
    right += stride;
    count += 1;
  };
  const drop = (): void => {
    sum -= from[left] ?? 0;
    left += stride;
    count -= 1;
  };
  const put = (): void => {
    to[out] = sum / count;
    out += stride;
  };
  for (let step = 0; step < half - 1; step += 1) take();
  for (let step = 0; step < window - half + 1; step += 1) {
    take();
    put();
  }
  for (let step = 0; step < length - window; step += 1) {
    take();
    drop();
    put();
  }
  for (let step = 0; step < half - 1; step += 1) {
    drop();
    put();
  }
}

/** Blurred, and then every so many pixels one: the 64 × 64 that are hashed. */
function shrink({ data, width, height }: Grey): Float32Array {
  const windowOf = (length: number): number => Math.ceil(length / (2 * SIDE));
  let [image, spare] = [Float32Array.from(data), new Float32Array(data.length)];
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (let y = 0; y < height; y += 1)
      boxLine(image, spare, { start: y * width, stride: 1, length: width }, windowOf(width));
    for (let x = 0; x < width; x += 1)
      boxLine(spare, image, { start: x, stride: width, length: height }, windowOf(height));
  }
  spare = new Float32Array(SIDE * SIDE);
  for (let row = 0; row < SIDE; row += 1) {
    const y = Math.floor(((row + 0.5) * height) / SIDE);
    for (let column = 0; column < SIDE; column += 1) {
      const x = Math.floor(((column + 0.5) * width) / SIDE);
      spare[row * SIDE + column] = image[y * width + x] ?? 0;
    }
  }
  return spare;
}

/** Steps between neighbours in percent of full scale, whole numbers, summed: flat pictures have none. */
function qualityOf(pixels: Float32Array): number {
  let sum = 0;
  for (let row = 0; row < SIDE; row += 1) {
    for (let column = 0; column < SIDE; column += 1) {
      const here = pixels[row * SIDE + column] ?? 0;
      const [below, right] = [pixels[(row + 1) * SIDE + column], pixels[row * SIDE + column + 1]];
      if (row < SIDE - 1) sum += Math.abs(Math.trunc(((here - (below ?? 0)) * 100) / 255));
      if (column < SIDE - 1) sum += Math.abs(Math.trunc(((here - (right ?? 0)) * 100) / 255));
    }
  }
  return Math.min(100, Math.trunc(sum / 90));
}

/** Rows 1 to 16 of the DCT-II of 64 points: the mean, row 0, is left out. */
const COSINES = Float64Array.from({ length: HASH_SIDE * SIDE }, (_, at) => {
  const [row, column] = [Math.floor(at / SIDE), at % SIDE];
  return Math.sqrt(2 / SIDE) * Math.cos((Math.PI / 2 / SIDE) * (row + 1) * (2 * column + 1));
});

function lowFrequencies(pixels: Float32Array): Float64Array {
  const half = new Float64Array(HASH_SIDE * SIDE);
  for (let row = 0; row < HASH_SIDE; row += 1) {
    for (let column = 0; column < SIDE; column += 1) {
      let sum = 0;
      for (let k = 0; k < SIDE; k += 1)
        sum += (COSINES[row * SIDE + k] ?? 0) * (pixels[k * SIDE + column] ?? 0);
      half[row * SIDE + column] = sum;
    }
  }
  const whole = new Float64Array(HASH_SIDE * HASH_SIDE);
  for (let row = 0; row < HASH_SIDE; row += 1) {
    for (let column = 0; column < HASH_SIDE; column += 1) {
      let sum = 0;
      for (let k = 0; k < SIDE; k += 1)
        sum += (half[row * SIDE + k] ?? 0) * (COSINES[column * SIDE + k] ?? 0);
      whole[row * HASH_SIDE + column] = sum;
    }
  }
  return whole;
}

/** The hash of a picture; `undefined` for one smaller than the 64 × 64 that it is made of. */
export function pdqHash(grey: Grey): PdqHash | undefined {
  if (grey.width < SIDE || grey.height < SIDE) return undefined;
  const pixels = shrink(grey);
  const frequencies = lowFrequencies(pixels);
  // The lower of the two middle values, as the reference's selection gives it.
  const median = frequencies.toSorted()[frequencies.length / 2 - 1] ?? 0;
  const words = new Uint16Array(HASH_SIDE);
  for (const [at, value] of frequencies.entries())
    if (value > median) words[at >> 4] = (words[at >> 4] ?? 0) | (1 << (at & 15));
  return { words, quality: qualityOf(pixels) };
}

/** Bits in which two hashes differ. The paper takes 31 and fewer for one picture; strangers have 128 on average. */
export function hashDistance(a: PdqHash, b: PdqHash): number {
  let distance = 0;
  for (const [at, word] of a.words.entries())
    for (let rest = word ^ (b.words[at] ?? 0); rest !== 0; rest &= rest - 1) distance += 1;
  return distance;
}

/** As hexadecimal digits, highest frequencies first: the form in which hashes are exchanged. */
export const hashText = ({ words }: PdqHash): string =>
  [...words]
    .reverse()
    .map((word) => word.toString(16).padStart(4, "0"))
    .join("");
