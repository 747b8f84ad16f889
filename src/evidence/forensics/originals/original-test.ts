import type { ForensicTest } from "../forensic-test.ts";
import { BLOCK, type BlockMap, compareBlocks } from "./difference.ts";
import { driftOf } from "./drift.ts";
import { layOn } from "./lay.ts";
import { changedRegions, type Region } from "./regions.ts";

/** Shapes this far apart, as a ratio, are no longer the same framing. */
const MAX_STRETCH = 1.02;
/**
 * Share of the picture that may lie elsewhere on the original. Counted by the evaluation: all that were cropped by 1 % of
 * each side or more, or turned by a degree, have more; none that was only saved, scaled, graded or had a part replaced has.
 */
const MAX_DRIFT = 0.12;
/** Longer side to shorter from which a part is too few blocks high to be surely found: 42 of 135 at 8 to 1. */
const NARROW = 3;
const MAX_REGIONS = 20;
/** Longer side below which scaling alone makes thin lines differ. */
const LEAST_SIDE = 256;

function shareText(regions: readonly Region[], { excess }: BlockMap): string {
  const share = (100 * regions.reduce((sum, { blocks }) => sum + blocks, 0)) / excess.length;
  return share < 0.1 ? "under 0.1 %" : `${share.toFixed(1)} %`;
}

/** Whether a picture shows what a given original of it shows, size, quality and tones aside; and where it does not. */
export const originalTest: ForensicTest = {
  id: "original/difference",
  measured: { hits: 226, edited: 231, falseAlarms: 2, authentic: 657 },
  isThorough: true,
  look({ grey, original }) {
    if (original === undefined) return { status: "not-asked" };
    if (original === "unlike")
      return { status: "not-testable", reason: "none of the given originals looks like it" };
    if (Math.max(grey.width, grey.height) < LEAST_SIDE)
      return { status: "not-testable", reason: `it is smaller than ${LEAST_SIDE} pixels` };
    const stretch = grey.width / grey.height / (original.grey.width / original.grey.height);
    if (Math.max(stretch, 1 / stretch) > MAX_STRETCH) {
      return { status: "not-testable", reason: "it is cropped or stretched against its original" };
    }
    const laid = layOn(grey, original.grey);
    if (driftOf(laid) > MAX_DRIFT)
      return {
        status: "not-testable",
        reason: "it lies elsewhere on its original: cropped, shifted or turned",
      };
    const map = compareBlocks(laid);
    const regions = changedRegions(map);
    if (regions.length === 0) {
      const isNarrow = Math.max(map.width, map.height) > NARROW * Math.min(map.width, map.height);
      return isNarrow
        ? {
            status: "not-testable",
            reason: "nothing was found, but in so narrow a picture most changes are missed",
          }
        : { status: "none" };
    }
    const places = regions.length === 1 ? "one place" : `${regions.length} places`;
    const [perColumn, perRow] = [(grey.width * BLOCK) / map.width, (grey.height * BLOCK) / map.height];
    return {
      status: "evidence",
      figure: `${shareText(regions, map)} of the frame, in ${places}, is not what the original \`${original.name}\` shows`,
      regions: regions.slice(0, MAX_REGIONS).map(({ x, y, width, height }) => ({
        x: Math.floor(x * perColumn),
        y: Math.floor(y * perRow),
        width: Math.min(grey.width, Math.ceil((x + width) * perColumn)) - Math.floor(x * perColumn),
        height: Math.min(grey.height, Math.ceil((y + height) * perRow)) - Math.floor(y * perRow),
      })),
    };
  },
};
