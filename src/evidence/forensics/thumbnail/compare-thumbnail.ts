import { scaleGrey } from "../../image/grey.ts";
import type { Box, Grey } from "../../ocr/page.ts";
import { correlation } from "../correlation.ts";
import { cut, resample, turn, wholeOf } from "../resample.ts";

/** How the preview that a camera stored goes with the picture that is there now. */
export interface ThumbnailMatch {
  /** The best over all the ways the two may lie on each other, -1 to 1. */
  readonly correlation: number;
  /** Quarters that the picture has to be turned to the right to lie like its thumbnail. */
  readonly quarterTurns: number;
  /** Where the picture lies in its thumbnail, in pixels of that, when it shows a part of it only. */
  readonly part?: Box;
}

/** Longer side of the grid on which the two are compared: fine enough to tell scenes apart, too coarse for misalignment. */
const GRID = 48;
const WORK_SIZE = 256;
/** The picture's grid in the search, which is over some ten thousand places: one cell is one step. */
const SEARCH_GRID = 28;
/** Sides of the picture in the thumbnail that are tried, as a share of the largest that fits. */
const SHARES = Array.from({ length: 14 }, (_, i) => 0.95 - i * 0.05);
/** So many places are tried that a likeness has to be a close one. */
const PART = 0.9;

/** The middle of a picture in another shape: cameras put black bars around a preview, or cut its sides. */
function middle({ width, height }: Grey, aspect: number): Box {
  const [w, h] = width / height > aspect ? [height * aspect, height] : [width, width / aspect];
  return { x: (width - w) / 2, y: (height - h) / 2, width: w, height: h };
}

const aspectOf = ({ width, height }: { readonly width: number; readonly height: number }): number =>
  width / height;

/** Columns and rows of the grid for a shape. */
function gridOf(aspect: number, size: number): readonly [columns: number, rows: number] {
  const shorter = Math.max(8, Math.round(size * Math.min(aspect, 1 / aspect)));
  return aspect > 1 ? [size, shorter] : [shorter, size];
}

function likeness(a: Grey, inA: Box, b: Grey, inB: Box): number | undefined {
  const [columns, rows] = gridOf(aspectOf(inB), GRID);
  return correlation(resample(a, inA, columns, rows), resample(b, inB, columns, rows));
}

/** Whole on whole, and the middle of either on the whole of the other. */
function bestLikeness(picture: Grey, thumbnail: Grey): number | undefined {
  const tried = [
    likeness(picture, wholeOf(picture), thumbnail, wholeOf(thumbnail)),
    likeness(picture, wholeOf(picture), thumbnail, middle(thumbnail, aspectOf(picture))),
    likeness(picture, middle(picture, aspectOf(thumbnail)), thumbnail, wholeOf(thumbnail)),
  ].filter((value) => value !== undefined);
  return tried.length === 0 ? undefined : Math.max(...tried);
}

/** The place in the thumbnail that looks most like the whole picture, when any is close. */
function findPart(picture: Grey, thumbnail: Grey): { box: Box; correlation: number } | undefined {
  let best: { box: Box; correlation: number } | undefined;
  const fit = middle(thumbnail, aspectOf(picture));
  for (const share of SHARES) {
    const [width, height] = [fit.width * share, fit.height * share];
    const sample = resample(picture, wholeOf(picture), ...gridOf(width / height, SEARCH_GRID));
    // The thumbnail in cells of the same size, so that a place in it is a part of its grid.
    const cell = width / sample.width;
    const [columns, rows] = [thumbnail.width, thumbnail.height].map((side) => Math.round(side / cell));
    const grid = resample(thumbnail, wholeOf(thumbnail), columns ?? 0, rows ?? 0);
    for (let y = 0; y + sample.height <= grid.height; y += 1) {
      for (let x = 0; x + sample.width <= grid.width; x += 1) {
        const value = correlation(sample, cut(grid, { ...wholeOf(sample), x, y }));
        if (value !== undefined && value >= PART && value > (best?.correlation ?? 0))
          best = { box: { x: x * cell, y: y * cell, width, height }, correlation: value };
      }
    }
  }
  return best;
}

const TURNS = [0, 1, 2, 3];

/**
 * Lays a picture on its thumbnail: turned by any quarter, with bars or without, and where they differ, the picture on
 * every part of the thumbnail. Both as stored, not turned as EXIF says. `undefined` when either is flat.
 *
 * @param sameFrom - likeness from which the two show the same, so that no part is searched for
 */
export function compareThumbnail(
  picture: Grey,
  thumbnail: Grey,
  sameFrom: number,
): ThumbnailMatch | undefined {
  const factor = Math.min(1, WORK_SIZE / Math.max(picture.width, picture.height));
  const small = scaleGrey(picture, factor);
  let best: ThumbnailMatch | undefined;
  for (const quarterTurns of TURNS) {
    const value = bestLikeness(turn(small, quarterTurns), thumbnail);
    if (value !== undefined && value > (best?.correlation ?? -2)) best = { correlation: value, quarterTurns };
  }
  if (best === undefined || best.correlation >= sameFrom) return best;
  let likeliest = 0;
  for (const quarterTurns of TURNS) {
    const found = findPart(turn(small, quarterTurns), thumbnail);
    if (found === undefined || found.correlation <= likeliest) continue;
    likeliest = found.correlation;
    best = { correlation: best.correlation, quarterTurns, part: rounded(found.box) };
  }
  return best;
}

const rounded = ({ x, y, width, height }: Box): Box => ({
  x: Math.round(x),
  y: Math.round(y),
  width: Math.round(width),
  height: Math.round(height),
});
