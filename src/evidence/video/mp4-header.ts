import type { Unknown } from "../../types/fact.ts";
import { latin1, u16be, u32be } from "../provenance/bytes.ts";
import { missingOf } from "../provenance/container.ts";
import { type Box, readBoxes } from "../provenance/isobmff/boxes.ts";
import { readSampleTimes, type SampleTimes } from "./sample-times.ts";

/** One track of an MP4 or MOV, as its boxes describe it; nothing is decoded. */
interface Track extends SampleTimes {
  /** `vide`, `soun`, `text`, `sbtl`, … (ISO/IEC 14496-12 §8.4.3). */
  readonly handler: string;
  /** Four-character code of the sample entry: `avc1`, `mp4a`, `jpeg`. */
  readonly codec: string;
  /** In the track's own time scale, without its edit list. */
  readonly durationSeconds?: number;
  /** Pixels that are stored, before the turn. */
  readonly width?: number;
  readonly height?: number;
  /** Degrees clockwise that a player turns the picture by; absent for a matrix that is no quarter turn. */
  readonly turn?: 0 | 90 | 180 | 270;
  readonly edits: number;
}

export interface Mp4Header {
  /** Types of the top boxes, in their order: editors and cameras differ in it. */
  readonly order: readonly string[];
  readonly durationSeconds?: number;
  readonly tracks: readonly Track[];
  readonly missing: readonly Unknown[];
}

/** More tracks than any ad has; the rest is not read, and said to be missing. */
const MAX_TRACKS = 32;
const EMPTY = new Uint8Array();

const child = (box: Box | undefined, type: string): Box | undefined =>
  box && readBoxes(box.data, box.start).boxes.find((one) => one.type === type);

/**
 * Time scale and duration of `mvhd` and `mdhd`. All ones says that the duration is not known (§8.2.2), and a fragmented
 * file, whose times stand in its fragments, says 0.
 */
function timesOf(data: Uint8Array): { readonly scale: number; readonly seconds: number | undefined } {
  const isLong = data[0] === 1;
  const scale = u32be(data, isLong ? 20 : 12) ?? 0;
  const low = u32be(data, isLong ? 28 : 16);
  const high = isLong ? u32be(data, 24) : 0;
  const ticks =
    low === undefined || high === undefined || low === 0xffffffff ? 0 : high * 0x1_0000_0000 + low;
  return { scale, seconds: ticks > 0 && scale > 0 ? ticks / scale : undefined };
}

/** The quarter turns among the matrices of `tkhd`: a, b, c and d in 16.16 (§8.3.2). */
function turnOf(data: Uint8Array): Track["turn"] {
  const from = data[0] === 1 ? 52 : 40;
  const signs = [0, 4, 12, 16].map((at) => Math.sign((u32be(data, from + at) ?? 0) | 0)).join();
  const turns = { "1,0,0,1": 0, "0,1,-1,0": 90, "-1,0,0,-1": 180, "0,-1,1,0": 270 } as const;
  return Object.entries(turns).find(([matrix]) => matrix === signs)?.[1];
}

function trackOf(trak: Box): Track {
  const media = child(trak, "mdia");
  const table = child(child(media, "minf"), "stbl");
  const { scale, seconds } = timesOf(child(media, "mdhd")?.data ?? EMPTY);
  const handler = latin1(child(media, "hdlr")?.data ?? EMPTY, 8, 12);
  const entry = child(table, "stsd")?.data ?? EMPTY;
  const [width, height] = handler === "vide" ? [u16be(entry, 40), u16be(entry, 42)] : [];
  const turn = turnOf(child(trak, "tkhd")?.data ?? EMPTY);
  const times = (type: string): Uint8Array => child(table, type)?.data ?? EMPTY;
  return {
    handler,
    codec: latin1(entry, 12, 16),
    ...(seconds === undefined ? {} : { durationSeconds: seconds }),
    ...(width && height ? { width, height } : {}),
    ...(turn === undefined ? {} : { turn }),
    edits: u32be(child(child(trak, "edts"), "elst")?.data ?? EMPTY, 4) ?? 0,
    ...readSampleTimes(times("stts"), child(table, "stss")?.data, scale),
  };
}

/** Reads what the boxes of an MP4 or MOV say of its tracks. What is cut off or over a limit is named in `missing`. */
export function readMp4Header(bytes: Uint8Array): Mp4Header {
  const { boxes, fault } = readBoxes(bytes);
  const movie = boxes.find(({ type }) => type === "moov");
  const inner = movie === undefined ? { boxes: [] } : readBoxes(movie.data, movie.start);
  const traks = inner.boxes.filter(({ type }) => type === "trak");
  const { seconds } = timesOf(child(movie, "mvhd")?.data ?? EMPTY);
  const isOver = traks.length > MAX_TRACKS;
  return {
    order: boxes.map(({ type }) => type),
    ...(seconds === undefined ? {} : { durationSeconds: seconds }),
    tracks: traks.slice(0, MAX_TRACKS).map(trackOf),
    missing: missingOf(
      fault,
      inner.fault,
      movie === undefined ? "damaged" : undefined,
      isOver ? "too-many" : undefined,
    ),
  };
}
