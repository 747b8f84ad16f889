import { describe, expect, it } from "vitest";
import { readMp4Header } from "../../../src/evidence/video/mp4-header.ts";

const u32 = (...values: readonly number[]): Buffer => {
  const out = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) out.writeUInt32BE(value >>> 0, index * 4);
  return out;
};
const box = (type: string, ...parts: readonly Uint8Array[]): Buffer => {
  const data = Buffer.concat(parts);
  return Buffer.concat([u32(data.length + 8), Buffer.from(type, "latin1"), data]);
};

const ONE = 0x10000;
interface Shape {
  readonly matrix?: readonly number[];
  readonly runs?: readonly number[];
  readonly ticks?: number;
}

/** A track of 100 ticks a second. */
function trak({ matrix = [ONE, 0, 0, 0, ONE], runs = [3, 4], ticks = 12 }: Shape = {}): Buffer {
  const entry = Buffer.alloc(78);
  entry.writeUInt16BE(640, 24);
  entry.writeUInt16BE(360, 26);
  const table = box(
    "stbl",
    box("stsd", u32(0, 1), box("avc1", entry)),
    box("stts", u32(0, runs.length / 2, ...runs)),
    box("stss", u32(0, 9, 1)),
  );
  return box(
    "trak",
    box("tkhd", Buffer.alloc(40), u32(...matrix, 0, 0, 0, 0)),
    box("edts", box("elst", u32(0, 2), Buffer.alloc(24))),
    box(
      "mdia",
      box("mdhd", u32(0, 0, 0, 100, ticks, 0)),
      box("hdlr", u32(0, 0), Buffer.from("vide"), Buffer.alloc(13)),
      box("minf", table),
    ),
  );
}
const movie = (ticks: number, ...traks: readonly Uint8Array[]): Buffer =>
  Buffer.concat([
    box("ftyp", Buffer.from("isom")),
    box("moov", box("mvhd", u32(0, 0, 0, 1000, ticks)), ...traks),
    box("mdat", Buffer.alloc(9)),
  ]);

const track = {
  handler: "vide",
  codec: "avc1",
  durationSeconds: 0.12,
  width: 640,
  height: 360,
  turn: 0,
  edits: 2,
  samples: 3,
  longestSeconds: 0.04,
  keyFrames: 1,
};

describe("readMp4Header", () => {
  it("reads order, times, size, turn, edits and key frames, and counts only what is there", () => {
    expect(readMp4Header(movie(120, trak()))).toEqual({
      order: ["ftyp", "moov", "mdat"],
      durationSeconds: 0.12,
      tracks: [track],
      missing: [],
    });
  });

  it.each([
    [[0, ONE, 0, -ONE, 0], 90],
    [[-ONE, 0, 0, 0, -ONE], 180],
    [[0, -ONE, 0, ONE, 0], 270],
    [[ONE, ONE, 0, 0, ONE], undefined],
  ])("reads the matrix %j as a turn by %s", (matrix, turn) => {
    expect(readMp4Header(movie(1, trak({ matrix }))).tracks[0]?.turn).toBe(turn);
  });

  it("finds a gap of ten hours between two frames", () => {
    const { tracks } = readMp4Header(movie(1, trak({ runs: [1, 3_600_000, 2, 4] })));
    expect(tracks[0]).toMatchObject({ samples: 3, longestSeconds: 36_000 });
  });

  it.each([0, 0xffffffff])("knows no duration where the boxes say %d", (ticks) => {
    const header = readMp4Header(movie(ticks, trak({ ticks })));
    expect([header.durationSeconds, header.tracks[0]?.durationSeconds]).toEqual([undefined, undefined]);
  });

  it("names tracks over the limit", () => {
    const { tracks, missing } = readMp4Header(movie(1, ...Array<Buffer>(33).fill(trak())));
    expect([tracks.length, missing.map(({ unknown }) => unknown)]).toEqual([32, ["too-large"]]);
  });

  it("says at every cut that the file is cut off, and never throws", () => {
    const whole = movie(120, trak());
    const withoutMedia = whole.length - 17;
    for (let length = 1; length < whole.length; length++) {
      const { missing } = readMp4Header(whole.subarray(0, length));
      expect([length, missing.length > 0]).toEqual([length, length !== withoutMedia]);
    }
  });
});
