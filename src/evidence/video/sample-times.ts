import { u32be } from "../provenance/bytes.ts";

export interface SampleTimes {
  /** Frames, or packets of sound, that the time table counts; it can claim more than the file holds. */
  readonly samples: number;
  /** Longest time that one sample stands, in seconds: a gap of hours makes few frames into endless ones. */
  readonly longestSeconds?: number;
  /** Samples that a player can start at. Absent when there is no table, which means all of them (§8.6.2). */
  readonly keyFrames?: number;
}

/** A run of samples that stand equally long takes eight bytes; a file of variable rate has one a sample. */
const MAX_RUNS = 200_000;

/**
 * Reads the times of a track from `stts` and `stss` (ISO/IEC 14496-12 §8.6.1.2, §8.6.2). Counts come from the bytes
 * that are there, not from what the tables claim to hold.
 */
export function readSampleTimes(stts: Uint8Array, stss: Uint8Array | undefined, scale: number): SampleTimes {
  const runs = Math.min(u32be(stts, 4) ?? 0, MAX_RUNS);
  let samples = 0;
  let longest = 0;
  for (let run = 0; run < runs; run++) {
    const [count, ticks] = [u32be(stts, 8 + run * 8), u32be(stts, 12 + run * 8)];
    if (count === undefined || ticks === undefined) break;
    samples += count;
    if (count > 0) longest = Math.max(longest, ticks);
  }
  const listed = stss && Math.min(u32be(stss, 4) ?? 0, Math.floor(Math.max(0, stss.length - 8) / 4));
  return {
    samples,
    ...(scale > 0 && samples > 0 ? { longestSeconds: longest / scale } : {}),
    ...(listed === undefined ? {} : { keyFrames: listed }),
  };
}
