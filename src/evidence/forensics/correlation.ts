import type { Grey } from "../ocr/page.ts";

/** Standard deviation below which a picture is as good as flat and looks like every other. */
const FLAT = 4;

/**
 * Pearson's correlation of two pictures of one size, from -1 to 1; `undefined` when one of them is nearly flat. It does
 * not see brightness or contrast, which a camera may set otherwise in its preview.
 */
export function correlation(a: Grey, b: Grey): number | undefined {
  const count = Math.min(a.data.length, b.data.length);
  if (count === 0) return undefined;
  let [sumA, sumB, sumAA, sumBB, sumAB] = [0, 0, 0, 0, 0];
  for (let at = 0; at < count; at += 1) {
    const [left, right] = [a.data[at] ?? 0, b.data[at] ?? 0];
    sumA += left;
    sumB += right;
    sumAA += left * left;
    sumBB += right * right;
    sumAB += left * right;
  }
  const varianceA = sumAA / count - (sumA / count) ** 2;
  const varianceB = sumBB / count - (sumB / count) ** 2;
  if (varianceA < FLAT ** 2 || varianceB < FLAT ** 2) return undefined;
  return (sumAB / count - (sumA * sumB) / count ** 2) / Math.sqrt(varianceA * varianceB);
}
