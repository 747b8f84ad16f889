import type { Box, Grey } from "../../ocr/page.ts";
import type { ForensicTest } from "../forensic-test.ts";
import { cut } from "../resample.ts";
import { readGrids } from "./foreign-grid.ts";

/** Pixels that are looked at, the middle of a larger picture: 0.45 s of CPU a megapixel. */
const MAX_PIXELS = 1_500_000;
/** Shorter side of a picture with enough blocks to tell its grid. */
const LEAST_SIDE = 64;
const MAX_REGIONS = 10;

/** The middle of a picture, no larger than is looked at. */
function middleOf({ width, height }: Grey): Box {
  const factor = Math.min(1, Math.sqrt(MAX_PIXELS / (width * height)));
  const [w, h] = [Math.floor(width * factor), Math.floor(height * factor)];
  return { x: (width - w) >> 1, y: (height - h) >> 1, width: w, height: h };
}

/** Whether a part of a picture was compressed on another 8 × 8 grid than the rest, as one pasted from another JPEG. */
export const gridTest: ForensicTest = {
  id: "jpeg/foreign-grid",
  measured: { hits: 43, edited: 60, falseAlarms: 1, authentic: 872 },
  isThorough: true,
  look({ grey, scale }) {
    if (scale < 1) return { status: "not-testable", reason: "the picture is too large to look at unscaled" };
    if (Math.min(grey.width, grey.height) < LEAST_SIDE)
      return { status: "not-testable", reason: `it is smaller than ${LEAST_SIDE} pixels` };
    const middle = middleOf(grey);
    const { origin, foreign } = readGrids(cut(grey, middle));
    if (origin === undefined)
      return {
        status: "not-testable",
        reason: "its pixels show no JPEG grid: it was scaled, or never a JPEG",
      };
    const [strongest] = foreign;
    if (strongest === undefined) {
      return middle.width === grey.width
        ? { status: "none" }
        : {
            status: "not-testable",
            reason: "only the middle of so large a picture was looked at, and nothing found",
          };
    }
    const places = foreign.length === 1 ? "one part lies" : `${foreign.length} parts lie`;
    return {
      status: "evidence",
      figure: `${places} on another JPEG grid than the rest (log10 of chance finds ${strongest.logNfa.toFixed(0)})`,
      regions: foreign
        .slice(0, MAX_REGIONS)
        .map(({ box }) => ({ ...box, x: box.x + middle.x, y: box.y + middle.y })),
    };
  },
};
