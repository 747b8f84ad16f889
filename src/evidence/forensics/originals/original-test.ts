import type { ForensicTest } from "../forensic-test.ts";
import { BLOCK, type BlockMap, compareBlocks } from "./difference.ts";
import { changedRegions, type Region } from "./regions.ts";

/** Shapes this far apart, as a ratio, are no longer the same framing. */
const MAX_STRETCH = 1.02;
/**
 * Share of the picture that may lie elsewhere on the original. Measured: at most .09 after saving, scaling, grading and with
 * parts of up to half of each side replaced; at least .15 after a turn by one degree or a crop of 1 % from one side.
 */
const MAX_DRIFT = 0.12;
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
    const map = compareBlocks(grey, original.grey);
    if (map.drift > MAX_DRIFT)
      return {
        status: "not-testable",
        reason: "it lies elsewhere on its original: cropped, shifted or turned",
      };
    const regions = changedRegions(map);
    if (regions.length === 0) return { status: "none" };
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
