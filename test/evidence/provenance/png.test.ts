import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { makeExif } from "../../../scripts/media/exif.ts";
import {
  makePng,
  pngChunk,
  withPngChunks,
  withPngExif,
  withPngTexts,
  withPngXmp,
} from "../../../scripts/media/png.ts";
import { MAX_PNG_CHUNKS, readPngChunks } from "../../../src/evidence/provenance/png-chunks.ts";
import { readPngContainer } from "../../../src/evidence/provenance/png-container.ts";
import { readPngTexts } from "../../../src/evidence/provenance/png-text.ts";

const plain = makePng({ width: 2, height: 2, draw: () => [10, 20, 30, 255] });
const textsOf = (png: Uint8Array) => readPngTexts(readPngChunks(png).chunks);

describe("readPngChunks", () => {
  it("lists the chunks with their offsets, those after the pixels included", () => {
    const png = withPngTexts(plain, [{ keyword: "parameters", text: "Steps: 1" }], "last");
    const { chunks, fault } = readPngChunks(png);
    expect(fault).toBeUndefined();
    expect(chunks.map(({ type, offset }) => [type, offset])).toEqual([
      ["IHDR", 8],
      ["IDAT", 33],
      ["tEXt", png.length - 12 - 31],
      ["IEND", png.length - 12],
    ]);
  });

  it.each([
    ["nothing", Buffer.alloc(0)],
    ["another format", Buffer.from("GIF89a")],
    ["a file cut within a chunk", plain.subarray(0, 50)],
    ["a file without IEND", plain.subarray(0, plain.length - 12)],
    [
      "a chunk that claims 4 GiB",
      withPngChunks(plain, [Buffer.from([0xff, 0xff, 0xff, 0xff, 0x74, 0x45, 0x58, 0x74])]),
    ],
  ])("calls %s truncated", (_, bytes) => {
    expect(readPngChunks(bytes).fault).toBe("truncated");
  });

  it("stops at the limit of chunks", () => {
    const many = Array.from({ length: MAX_PNG_CHUNKS }, () => pngChunk("tEXt", Buffer.from("a\0b")));
    const { chunks, fault } = readPngChunks(withPngChunks(plain, many));
    expect([chunks.length, fault]).toEqual([MAX_PNG_CHUNKS, "too-many"]);
  });
});

describe("readPngTexts", () => {
  it("reads the three kinds of text, UTF-8 in tEXt too", () => {
    const png = withPngTexts(plain, [
      { keyword: "a", text: "plain" },
      { keyword: "b", text: "packed", type: "zTXt" },
      { keyword: "c", text: "豆包", type: "iTXt" },
      { keyword: "d", text: "naïve" },
    ]);
    expect(textsOf(png).texts.map(({ keyword, text }) => [keyword, text])).toEqual([
      ["a", "plain"],
      ["b", "packed"],
      ["c", "豆包"],
      ["d", "naïve"],
    ]);
  });

  it("reads a packed iTXt and Latin-1", () => {
    const packed = Buffer.concat([
      Buffer.from("k\0\x01\0en\0\0", "latin1"),
      deflateSync(Buffer.from("packed")),
    ]);
    const latin = Buffer.from("l\0na\xefve", "latin1");
    const png = withPngChunks(plain, [pngChunk("iTXt", packed), pngChunk("tEXt", latin)]);
    expect(textsOf(png).texts.map(({ text }) => text)).toEqual(["packed", "naïve"]);
  });

  it.each([
    ["one bomb", [8]],
    ["bombs that are small one by one", [0.6, 0.6]],
  ])("does not unpack %s, and says so", (_, sizes) => {
    const bombs = sizes.map((mib) => {
      const data = deflateSync(Buffer.alloc(mib * 1024 * 1024));
      return pngChunk("zTXt", Buffer.concat([Buffer.from("k\0\0", "latin1"), data]));
    });
    const { texts, fault } = textsOf(
      withPngChunks(plain, [...bombs, pngChunk("tEXt", Buffer.from("a\0kept"))]),
    );
    expect(fault).toBe("too-large");
    expect(texts.at(-1)?.text).toBe("kept");
    expect(texts.length).toBe(sizes.length);
  });

  it("calls a text that does not unpack damaged", () => {
    const png = withPngChunks(plain, [pngChunk("zTXt", Buffer.from("k\0\0nonsense", "latin1"))]);
    expect(textsOf(png)).toEqual({ texts: [], fault: "damaged" });
  });
});

describe("readPngContainer", () => {
  const exif = makeExif({ Software: "GIMP 2.10" });

  it("hands out EXIF, XMP and C2PA for the readers of those", () => {
    const png = withPngChunks(withPngXmp(withPngExif(plain, exif), "<x/>"), [
      pngChunk("caBX", Buffer.from("jumb")),
    ]);
    const { blocks, entries, missing } = readPngContainer(png);
    expect(blocks.map(({ kind, data }) => [kind, Buffer.from(data).toString("latin1")])).toEqual([
      ["xmp", "<x/>"],
      ["jumbf", "jumb"],
      ["exif", exif.toString("latin1")],
    ]);
    expect([entries, missing]).toEqual([[], []]);
  });

  it.each([
    ["exif", Buffer.concat([Buffer.from("Exif\0\0"), exif]), "exif", exif],
    ["APP1", Buffer.from("http://ns.adobe.com/xap/1.0/\0<x/>"), "xmp", Buffer.from("<x/>")],
    ["xmp", Buffer.from("<x/>"), "xmp", Buffer.from("<x/>")],
  ])("unpacks ImageMagick's raw profile %s", (name, profile, kind, data) => {
    const hex = profile.toString("hex").replace(/(.{72})/g, "$1\n");
    const text = `\n${name}\n      ${profile.length}\n${hex}\n`;
    const png = withPngTexts(plain, [{ keyword: `Raw profile type ${name}`, text, type: "zTXt" }]);
    const [block] = readPngContainer(png).blocks;
    expect([block?.kind, Buffer.from(block?.data ?? []).equals(data)]).toEqual([kind, true]);
  });

  it("says what it could not read", () => {
    expect(readPngContainer(plain.subarray(0, 60)).missing).toEqual([
      { unknown: "media-unreadable", note: "the file is cut off" },
    ]);
  });
});
