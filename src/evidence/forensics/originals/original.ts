import type { Grey } from "../../ocr/page.ts";
import { resample, wholeOf } from "../resample.ts";
import { hashDistance, type PdqHash, pdqHash } from "./pdq.ts";

/** A picture that is known to be as it was made. */
export interface Original {
  /** The file's name, or what the caller calls it. Untrusted. */
  readonly name: string;
  readonly hash: PdqHash;
  /** As stored, no larger than is compared. */
  readonly grey: Grey;
}

/** Originals to hold pictures against, with the digest of all their files. */
export interface Originals {
  readonly entries: readonly Original[];
  readonly digest: string;
}

/**
 * Bits up to which a picture may stem from an original. The paper takes 31 for the same picture; one with a part of it
 * replaced differs more (measured: a tenth of the frame, 82 of 256 bits at most), and no two strangers of 3,300 pairs by less
 * than 96.
 */
const MAX_DISTANCE = 90;

/** Longer side of what is kept of an original: more than is compared, for pictures that were scaled to odd sizes. */
const KEPT_SIZE = 512;
/** Hashes of pictures with so little in them mean nothing (the paper's §4.4). */
const MIN_QUALITY = 50;

/** What is kept of an original to compare with; `undefined` for a picture too small or too empty to be told by its looks. */
export function originalOf(name: string, grey: Grey): Original | undefined {
  const hash = pdqHash(grey);
  if (hash === undefined || hash.quality < MIN_QUALITY) return undefined;
  const scale = Math.min(1, KEPT_SIZE / Math.max(grey.width, grey.height));
  const [columns, rows] = [Math.round(grey.width * scale), Math.round(grey.height * scale)];
  return { name, hash, grey: resample(grey, wholeOf(grey), columns, rows) };
}

/** The original that looks most like a picture; `undefined` when none looks like it. */
export function nearestOriginal(grey: Grey, { entries }: Originals): Original | undefined {
  const hash = pdqHash(grey);
  if (hash === undefined || hash.quality < MIN_QUALITY) return undefined;
  const measured = entries.map((original) => ({ original, distance: hashDistance(hash, original.hash) }));
  const [nearest] = measured.sort((a, b) => a.distance - b.distance);
  return nearest !== undefined && nearest.distance <= MAX_DISTANCE ? nearest.original : undefined;
}
