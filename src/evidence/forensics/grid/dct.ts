/** cos(kπ/16) / 2 for the orthonormal 8-point DCT-II (ITU-T T.81 A.3.3); written out, or every use would be a lookup. */
const C1 = 0.4903926402016152;
const C2 = 0.46193976625564337;
const C3 = 0.4157348061512726;
const C4 = 0.3535533905932738;
const C5 = 0.27778511650980114;
const C6 = 0.19134171618254492;
const C7 = 0.09754516100806417;

/**
 * The 8-point DCT of eight values that lie `step` apart, written to eight places that lie `toStep` apart. Sums and
 * differences first: every position of a picture is transformed, so multiplications count.
 */
export function dct8(
  from: Float32Array,
  at: number,
  step: number,
  to: Float32Array,
  out: number,
  toStep: number,
): void {
  const a = from[at] as number;
  const b = from[at + step] as number;
  const c = from[at + 2 * step] as number;
  const d = from[at + 3 * step] as number;
  const e = from[at + 4 * step] as number;
  const f = from[at + 5 * step] as number;
  const g = from[at + 6 * step] as number;
  const h = from[at + 7 * step] as number;
  const s0 = a + h;
  const d0 = a - h;
  const s1 = b + g;
  const d1 = b - g;
  const s2 = c + f;
  const d2 = c - f;
  const s3 = d + e;
  const d3 = d - e;
  to[out] = C4 * (s0 + s1 + s2 + s3);
  to[out + toStep] = C1 * d0 + C3 * d1 + C5 * d2 + C7 * d3;
  to[out + 2 * toStep] = C2 * (s0 - s3) + C6 * (s1 - s2);
  to[out + 3 * toStep] = C3 * d0 - C7 * d1 - C1 * d2 - C5 * d3;
  to[out + 4 * toStep] = C4 * (s0 - s1 - s2 + s3);
  to[out + 5 * toStep] = C5 * d0 - C1 * d1 + C7 * d2 + C3 * d3;
  to[out + 6 * toStep] = C6 * (s0 - s3) - C2 * (s1 - s2);
  to[out + 7 * toStep] = C7 * d0 - C5 * d1 + C3 * d2 - C1 * d3;
}

/** 1 for a value that is not between -1/2 and 1/2, without a branch, which no processor could foresee here. */
function isLarge(value: number): number {
  const whole = (2 * value) | 0;
  return (whole | -whole) >>> 31;
}

/** How many of the eight that {@link dct8} would write are zero when rounded, without writing them: half the time. */
export function zerosOfDct8(from: Float32Array, at: number, step: number): number {
  const a = from[at] as number;
  const b = from[at + step] as number;
  const c = from[at + 2 * step] as number;
  const d = from[at + 3 * step] as number;
  const e = from[at + 4 * step] as number;
  const f = from[at + 5 * step] as number;
  const g = from[at + 6 * step] as number;
  const h = from[at + 7 * step] as number;
  const s0 = a + h;
  const d0 = a - h;
  const s1 = b + g;
  const d1 = b - g;
  const s2 = c + f;
  const d2 = c - f;
  const s3 = d + e;
  const d3 = d - e;
  return (
    8 -
    isLarge(C4 * (s0 + s1 + s2 + s3)) -
    isLarge(C1 * d0 + C3 * d1 + C5 * d2 + C7 * d3) -
    isLarge(C2 * (s0 - s3) + C6 * (s1 - s2)) -
    isLarge(C3 * d0 - C7 * d1 - C1 * d2 - C5 * d3) -
    isLarge(C4 * (s0 - s1 - s2 + s3)) -
    isLarge(C5 * d0 - C1 * d1 + C7 * d2 + C3 * d3) -
    isLarge(C6 * (s0 - s3) - C2 * (s1 - s2)) -
    isLarge(C7 * d0 - C5 * d1 + C3 * d2 - C1 * d3)
  );
}
