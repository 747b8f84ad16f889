import { describe, expect, it } from "vitest";
import { makeExif } from "../../../../scripts/media/exif.ts";
import type { Container } from "../../../../src/evidence/provenance/container.ts";
import { readFlacContainer } from "../../../../src/evidence/provenance/tags/flac-container.ts";
import { readMatroskaContainer } from "../../../../src/evidence/provenance/tags/matroska-container.ts";
import { readMp3Container } from "../../../../src/evidence/provenance/tags/mp3-container.ts";
import { readOggContainer } from "../../../../src/evidence/provenance/tags/ogg-container.ts";
import { readRiffContainer } from "../../../../src/evidence/provenance/tags/riff-container.ts";
import { readTiffContainer } from "../../../../src/evidence/provenance/tiff-container.ts";
import { join, le32 } from "../../../fixtures/containers/bytes.ts";
import { makeMatroska, simpleTag } from "../../../fixtures/containers/matroska.ts";
import {
  chunk,
  commentFrame,
  id3Frame,
  id3Tag,
  infoList,
  makeAvi,
  makeFlac,
  makeMp3,
  makeOgg,
  makeWav,
  ownFrame,
  textFrame,
} from "../../../fixtures/containers/sound.ts";

const pairs = ({ entries }: Container) => entries.map(({ key, value }) => [key, value]);
const blocksIn = ({ blocks }: Container) =>
  blocks.map(({ kind, data }) => [kind, Buffer.from(data).toString()]);
const CUT = [{ unknown: "media-unreadable", note: "the file is cut off" }];

describe("Matroska", () => {
  const apps = [
    ["encoder", "Lavf60"],
    ["software", "Calder Muxer"],
  ];

  it.each([false, true])("gives its applications and tags, nested ones too (live: %s)", (isLive) => {
    const nested = simpleTag("A", "1", simpleTag("B", "2"));
    expect(
      pairs(readMatroskaContainer(makeMatroska({ tags: [nested, simpleTag("COMMENT", "値")], isLive }))),
    ).toEqual([...apps, ["B", "2"], ["A", "1"], ["comment", "値"]]);
  });

  it("says that it is cut off, and keeps what it read", () => {
    const cut = makeMatroska({ tags: [simpleTag("A", "1")] }).subarray(0, -3);
    const container = readMatroskaContainer(cut);
    expect([pairs(container), container.missing]).toEqual([apps, CUT]);
  });

  it.each([
    ["nothing but zeros", Buffer.alloc(1_000)],
    ["lengths of all ones", Buffer.alloc(1_000, 0xff)],
  ])("survives %s", (_, bytes) => {
    expect(readMatroskaContainer(bytes).entries).toEqual([]);
  });
});

describe("ID3", () => {
  const wide = (text: string): Buffer => join("\x01\xff\xfe", Buffer.from(text, "utf16le"));

  it.each([3, 4] as const)("gives texts, comments, own frames and addresses of version 2.%i", (version) => {
    const frames = [
      textFrame("TIT2", "A speech", version),
      id3Frame("TPE1", wide("値"), version),
      id3Frame("COMM", join("\x01eng\xff\xfe\0\0", Buffer.from("note", "utf16le")), version),
      id3Frame("TXXX", join("\0name\0value"), version),
      id3Frame("WOAS", Buffer.from("https://calder.example"), version),
      id3Frame("PRIV", Buffer.from("XMP\0<x/>"), version),
      id3Frame("GEOB", Buffer.from("\0application/x-c2pa-manifest-store\0\0\0store"), version),
    ];
    const container = readMp3Container(join(id3Tag(frames, version), makeMp3()));
    expect(pairs(container)).toEqual([
      ["title", "A speech"],
      ["artist", "値"],
      ["comment", "note"],
      ["name", "value"],
      ["url", "https://calder.example"],
    ]);
    expect(container.blocks.map(({ kind }) => kind)).toEqual(["xmp", "jumbf"]);
    expect(container.missing).toEqual([]);
  });

  it("gives texts of version 2.2, of a second tag, and of ID3v1", () => {
    const old = id3Tag([id3Frame("TT2", Buffer.from("\0old"), 2)], 2);
    const last = join("TAG", Buffer.from("last".padEnd(125, "\0")));
    const bytes = join(old, id3Tag([commentFrame("second")]), makeMp3(), last);
    expect(pairs(readMp3Container(bytes))).toEqual([
      ["title", "old"],
      ["comment", "second"],
      ["title", "last"],
    ]);
  });

  it("takes unsynchronised bytes apart, and steps over an extended header", () => {
    const frame = id3Frame("TXXX", join("\0a\0\xff\xe0"), 3).toString("latin1");
    const unsynchronised = Buffer.from(frame.replaceAll("\xff", "\xff\0"), "latin1");
    expect(pairs(readMp3Container(id3Tag([unsynchronised], 3, 0x80)))).toEqual([["a", "\xff\xe0"]]);
    const extended = join(Buffer.from([0, 0, 0, 6]), Buffer.alloc(6), textFrame("TIT2", "x", 3));
    expect(pairs(readMp3Container(id3Tag([extended], 3, 0x40)))).toEqual([["title", "x"]]);
  });

  it("stops at a frame that runs past the tag, and tells when the tag runs past the file", () => {
    const frame = textFrame("TIT2", "x".repeat(50));
    expect(pairs(readMp3Container(id3Tag([textFrame("TALB", "y"), frame.subarray(0, 20)])))).toEqual([
      ["album", "y"],
    ]);
    expect(readMp3Container(makeMp3([frame]).subarray(0, 40)).missing).toEqual(CUT);
  });

  it("is read before a FLAC", () => {
    expect(pairs(readMp3Container(join(id3Tag([ownFrame("a", "b")]), makeFlac({ c: "d" }))))).toEqual([
      ["a", "b"],
      ["encoder", "Calder Encoder"],
      ["c", "d"],
    ]);
  });
});

describe("RIFF", () => {
  it("gives INFO, Broadcast Wave, ID3, XMP and C2PA of a WAV", () => {
    const broadcast = chunk(
      "bext",
      "a speech".padEnd(256, "\0"),
      "Calder Radio".padEnd(32, "\0"),
      Buffer.alloc(300),
    );
    const container = readRiffContainer(
      makeWav([
        infoList({ INAM: "値", ISFT: "odd" }),
        broadcast,
        chunk("id3 ", id3Tag([ownFrame("a", "b")])),
        chunk("_PMX", "<x/>"),
        chunk("C2PA", "store"),
      ]),
    );
    expect(pairs(container)).toEqual([
      ["title", "値"],
      ["encoder", "odd"],
      ["description", "a speech"],
      ["encoded_by", "Calder Radio"],
      ["a", "b"],
    ]);
    expect(blocksIn(container)).toEqual([
      ["xmp", "<x/>"],
      ["jumbf", "store"],
    ]);
  });

  it("steps over the frames of an AVI, and tells that one is cut off", () => {
    const avi = makeAvi([infoList({ ICMT: "late" })]);
    expect(pairs(readRiffContainer(avi))).toEqual([["comment", "late"]]);
    expect(readRiffContainer(avi.subarray(0, -4)).missing).toEqual(CUT);
  });
});

describe("Vorbis comments", () => {
  const expected = [
    ["encoder", "Calder Encoder"],
    ["title", "値"],
    ["long", "x".repeat(70_000)],
  ];
  const comments = { TITLE: "値", long: "x".repeat(70_000), METADATA_BLOCK_PICTURE: "AAAA" };

  it("are read from FLAC", () => {
    expect(pairs(readFlacContainer(makeFlac(comments)))).toEqual(expected);
    expect(readFlacContainer(makeFlac(comments).subarray(0, 500)).missing).toEqual(CUT);
  });

  it.each(["vorbis", "opus", "flac"] as const)("are read from Ogg with %s, over several pages", (codec) => {
    const container = readOggContainer(makeOgg(comments, codec));
    expect([pairs(container), container.missing]).toEqual([expected, []]);
  });

  it("say that a page is cut off or missing", () => {
    expect(readOggContainer(makeOgg(comments).subarray(0, 500)).missing).toEqual(CUT);
    expect(readOggContainer(Buffer.from("OggS")).missing).toEqual(CUT);
  });

  it("stop at a comment that runs past the block", () => {
    const made = makeFlac({ a: "b" });
    made.writeUInt32LE(0xffffff, made.indexOf("a=b") - 4);
    expect(pairs(readFlacContainer(made))).toEqual([["encoder", "Calder Encoder"]]);
  });
});

describe("TIFF", () => {
  /** A little-endian TIFF with one directory of these byte fields. */
  const tiff = (fields: readonly (readonly [tag: number, data: Uint8Array])[], next = 0): Buffer => {
    const table = 8 + 2 + fields.length * 12 + 4;
    let at = table;
    const rows = fields.map(([tag, data]) => {
      const row = Buffer.alloc(12);
      row.writeUInt16LE(tag, 0);
      row.writeUInt16LE(1, 2);
      row.writeUInt32LE(data.length, 4);
      row.writeUInt32LE(at, 8);
      at += data.length;
      return row;
    });
    return join(
      "II*\0",
      le32(8),
      Buffer.from([fields.length, 0]),
      ...rows,
      le32(next),
      ...fields.map(([, data]) => data),
    );
  };

  it("gives itself as EXIF, its XMP and its IPTC", () => {
    const iptc = join(Buffer.from([0x1c, 2, 110, 0, 4]), "Desk");
    const bytes = tiff([
      [700, Buffer.from("<x:xmpmeta/>")],
      [33723, iptc],
    ]);
    const container = readTiffContainer(bytes);
    expect(pairs(container)).toEqual([["Credit", "Desk"]]);
    expect(container.blocks.map(({ kind, offset }) => [kind, offset])).toEqual([
      ["exif", 0],
      ["xmp", 38],
    ]);
    expect(container.missing).toEqual([]);
  });

  it.each([
    ["a field that points outside", tiff([[700, Buffer.alloc(50)]]).subarray(0, 40), CUT],
    ["directories in a circle", tiff([], 8), []],
    ["a BigTIFF", Buffer.from("II+\0"), [{ unknown: "unsupported-format", note: "BigTIFF" }]],
  ])("survives %s", (_, bytes, missing) => {
    expect(readTiffContainer(bytes).missing).toEqual(missing);
  });

  it("reads a big-endian block as well", () => {
    expect(readTiffContainer(makeExif({ Software: "GIMP" })).missing).toEqual([]);
  });
});
