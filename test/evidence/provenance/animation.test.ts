import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { readGifBlocks } from "../../../src/evidence/provenance/gif-blocks.ts";
import { readGifContainer } from "../../../src/evidence/provenance/gif-container.ts";
import { readWebpChunks } from "../../../src/evidence/provenance/webp-chunks.ts";
import { readWebpContainer } from "../../../src/evidence/provenance/webp-container.ts";

const FRAMES = 3;
const strip = sharp(
  Buffer.alloc(8 * 8 * FRAMES * 3, 90).map((_, at) => Math.floor(at / 192) * 80),
  {
    raw: { width: 8, height: 8 * FRAMES, channels: 3, pageHeight: 8 },
  },
);
const gif = await strip
  .clone()
  .gif({ delay: [90, 90, 90] })
  .toBuffer();
const webp = await strip
  .clone()
  .webp({ delay: [90, 90, 90] })
  .toBuffer();

/** Puts an extension before the trailer of a GIF. */
const withExtension = (...parts: (string | number[])[]): Buffer =>
  Buffer.concat([
    gif.subarray(0, -1),
    ...parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part))),
    gif.subarray(-1),
  ]);

describe("readGifBlocks", () => {
  it("counts frames", () => {
    expect([readGifBlocks(gif).frames, readGifBlocks(gif).fault]).toEqual([FRAMES, undefined]);
  });

  it.each([
    ["nothing", Buffer.alloc(0)],
    ["a cut file", gif.subarray(0, -20)],
    ["an unknown block", withExtension([0x77])],
  ])("calls %s truncated", (_, bytes) => {
    expect(readGifBlocks(bytes).fault).toBe("truncated");
  });

  it("stops at the limit of frames", () => {
    const frame = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 1, 0, 0];
    expect(readGifBlocks(withExtension(Array(300).fill(frame).flat())).fault).toBe("too-many");
  });
});

describe("readGifContainer", () => {
  it("finds comments and XMP", () => {
    const xmp = "<x:xmpmeta>packet</x:xmpmeta>";
    // XMP in a GIF is not cut into sub-blocks: a trailer of descending bytes leads any reader to the end.
    const magic = [1, ...Array.from({ length: 256 }, (_, index) => 255 - index), 0];
    const bytes = withExtension([0x21, 0xfe, 5], "hello", [0], [0x21, 0xff, 11], "XMP DataXMP", xmp, magic);
    const { entries, blocks } = readGifContainer(bytes);
    expect(entries.map(({ key, value }) => [key, value])).toEqual([["Comment", "hello"]]);
    expect(blocks.map(({ kind, data }) => [kind, Buffer.from(data).toString()])).toEqual([["xmp", xmp]]);
  });
});

describe("readWebpChunks", () => {
  it("lists the top-level chunks", () => {
    const types = readWebpChunks(webp).chunks.map(({ type }) => type);
    expect(types).toEqual(["VP8X", "ANIM", "ANMF", "ANMF", "ANMF"]);
  });

  it.each([
    ["nothing", Buffer.alloc(0)],
    ["another RIFF", Buffer.from("RIFF\x04\0\0\0WAVE", "latin1")],
    ["a cut file", webp.subarray(0, -3)],
  ])("calls %s truncated", (_, bytes) => {
    expect(readWebpChunks(bytes).fault).toBe("truncated");
  });

  it("hands out EXIF and XMP with or without JPEG's header", async () => {
    const xmp = "<x:xmpmeta xmlns:x='adobe:ns:meta/'/>";
    const bytes = await strip
      .clone()
      .withXmp(xmp)
      .withExif({ IFD0: { Software: "GIMP" } })
      .webp()
      .toBuffer();
    const { blocks } = readWebpContainer(bytes);
    expect(blocks.map(({ kind }) => kind).sort()).toEqual(["exif", "xmp"]);
    expect(["II", "MM"]).toContain(
      Buffer.from(blocks.find(({ kind }) => kind === "exif")?.data ?? []).toString("latin1", 0, 2),
    );
  });
});
