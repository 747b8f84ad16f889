import type { Grey } from "../../ocr/page.ts";
import { resample, wholeOf } from "../resample.ts";

/** Longer side at which two pictures are laid on each other, and the shorter one at least. */
const LAID_SIZE = 320;
const LEAST_SIDE = 8;

/** Two pictures of one shape at one size. */
export interface Laid {
  readonly picture: Grey;
  readonly original: Grey;
}

/** Lays a picture on an original of its shape, no larger than the smaller of the two: what neither holds cannot be compared. */
export function layOn(picture: Grey, original: Grey): Laid {
  const size = Math.min(LAID_SIZE, Math.max(original.width, original.height));
  const scale = Math.min(1, size / Math.max(picture.width, picture.height));
  const sideOf = (side: number): number => Math.max(LEAST_SIDE, Math.round(side * scale));
  const onGrid = (one: Grey): Grey =>
    resample(one, wholeOf(one), sideOf(picture.width), sideOf(picture.height));
  return { picture: onGrid(picture), original: onGrid(original) };
}
