import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { jpegSegment, withJpegSegments } from "../../../scripts/media/jpeg.ts";
import { makePng, pngChunk, withPngChunks } from "../../../scripts/media/png.ts";
import { formatDetector } from "../../../src/evidence/image/format.ts";
import { inspectPicture } from "../../../src/evidence/image/picture.ts";

const png = makePng({ width: 30, height: 20, draw: (x, y) => [x * 8, y * 12, 60, 255] });
const as = (format: "jpeg" | "webp" | "gif" | "avif") => sharp(png).toFormat(format).toBuffer();
const jpeg = await as("jpeg");
const webp = await as("webp");
const gif = await as("gif");
const avif = await as("avif");
const tiff = await sharp(png).tiff().toBuffer();
const lossless = await sharp(png).webp({ lossless: true }).toBuffer();
const progressive = await sharp(png).jpeg({ progressive: true }).toBuffer();

const detector = "image/format";
const seen = (value: unknown) => ({ value, certainty: "certain", detector, at: { field: "media[0]" } });
const undeclared = { unknown: "not-declared", declare: "media[0].mimeType", detector };
const run = (bytes: Uint8Array, path?: string) =>
  formatDetector.run({ field: "media[0]", declared: path === undefined ? {} : { path }, bytes });

describe("image/format", () => {
  it.each([
    ["ad.png", png, "png"],
    ["ad.JPG", jpeg, "jpeg"],
    ["ad.jpeg", progressive, "jpeg"],
    ["a/b.c/ad.webp", webp, "webp"],
    ["ad.webp", lossless, "webp"],
    ["ad.gif", gif, "gif"],
    ["ad.avif", avif, "avif"],
  ])("reads %s", async (path, bytes, format) => {
    expect(await run(bytes, path)).toEqual({
      format: seen(format),
      sizeBytes: seen(bytes.length),
      width: seen(30),
      height: seen(20),
      formatMatchesName: seen(true),
      formatMatchesMime: undeclared,
      coverage: seen(1),
    });
  });

  it.each([
    ["ad.png", seen(false)],
    ["ad.mp4", seen(false)],
    [
      undefined,
      {
        unknown: "not-declared",
        declare: "media[0].path",
        detector,
        note: "no file name that tells a format",
      },
    ],
    ["ad", { unknown: "not-declared", detector, note: "no file name that tells a format" }],
    ["ad.v2", { unknown: "not-declared", detector, note: "no file name that tells a format" }],
  ])("compares the name %s with a JPEG", async (path, expected) => {
    expect((await run(jpeg, path)).formatMatchesName).toEqual(expected);
  });

  it.each<[string | undefined, unknown]>([
    ["image/jpeg", seen(true)],
    ["IMAGE/JPG; q=1", seen(true)],
    ["image/png", seen(false)],
    ["text/html", seen(false)],
    ["application/octet-stream", undeclared],
    ["", undeclared],
    [undefined, undeclared],
  ])("compares the MIME type %j with a JPEG", async (mimeType, expected) => {
    const declared = mimeType === undefined ? {} : { mimeType };
    const { formatMatchesMime } = await formatDetector.run({ field: "media[0]", declared, bytes: jpeg });
    expect(formatMatchesMime).toEqual(expected);
  });

  it("knows the format of a file that it cannot read", async () => {
    const note = expect.stringContaining("submit a PNG");
    const gap = { unknown: "unsupported-format", detector, note };
    const bytes = Buffer.from("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
    expect(await run(bytes, "ad.png")).toEqual({
      format: seen("svg"),
      sizeBytes: seen(bytes.length),
      width: gap,
      height: gap,
      formatMatchesName: seen(false),
      formatMatchesMime: undeclared,
      coverage: seen(0),
    });
  });

  it.each([
    ["tiff", tiff],
    [
      "bmp",
      Buffer.concat([Buffer.from("BM"), Buffer.alloc(12), Buffer.from([40, 0, 0, 0]), Buffer.alloc(48)]),
    ],
    ["heic", Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from("ftypheic\0\0\0\0mif1heic")])],
  ])("says what to do with a %s, which it does not decode", async (format, bytes) => {
    const facts = await run(bytes);
    expect(facts.format).toEqual(seen(format));
    expect(facts.width).toMatchObject({
      unknown: "unsupported-format",
      note: `${format.toUpperCase()} is not decoded here; submit a JPEG or PNG`,
    });
    expect(facts.coverage).toEqual(seen(0));
  });
});

/** A copy with one byte turned over. */
const flipped = (bytes: Buffer, at: number): Buffer =>
  Buffer.from(bytes).fill((bytes[at] ?? 0) ^ 0xff, at, at + 1);
const header = (width: number, height: number): Buffer => {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([8, 6], 8);
  return data;
};
const bomb = (width: number, height: number): Buffer =>
  Buffer.concat([png.subarray(0, 8), pngChunk("IHDR", header(width, height)), png.subarray(33)]);

/** Pictures of every kind of pixel. */
const kinds: readonly (readonly [string, Buffer])[] = [
  ["RGB", jpeg],
  ["grey", await sharp(png).greyscale().jpeg().toBuffer()],
  ["16-bit grey", await sharp(png).greyscale().toColourspace("grey16").png().toBuffer()],
  ["CMYK", await sharp(png).toColourspace("cmyk").jpeg().toBuffer()],
  ["a palette", await sharp(png).png({ palette: true }).toBuffer()],
  ["transparent", makePng({ width: 30, height: 20, draw: () => [9, 9, 9, 0] })],
];

describe("inspectPicture", () => {
  it.each([
    ["a JPEG cut in the middle", jpeg.subarray(0, jpeg.length - 60)],
    ["a PNG cut in the middle", png.subarray(0, png.length - 40)],
    ["a WebP cut in the middle", webp.subarray(0, webp.length - 40)],
    ["a GIF cut in the middle", gif.subarray(0, gif.length - 40)],
    ["an AVIF cut in the middle", avif.subarray(0, avif.length - 40)],
    ["a PNG with a flipped byte among the pixels", flipped(png, 60)],
    ["a PNG whose size is a lie", bomb(31, 20)],
    ["a PNG of no width", bomb(0, 20)],
    ["a PNG without a header chunk", withPngChunks(png.subarray(0, 8), [png.subarray(33)])],
    ["a JPEG with two frames", withJpegSegments(jpeg, [jpegSegment(0xc0, Buffer.alloc(15))])],
    ["a JPEG of markers alone", Buffer.from([0xff, 0xd8, 0xff, 0xd9])],
  ])("finds %s unreadable, without a size", async (_, bytes) => {
    const { width, height, problem, coverage } = await inspectPicture(bytes);
    expect([width, height, problem?.unknown]).toEqual([undefined, undefined, "media-unreadable"]);
    expect(coverage).toBeLessThan(1);
  });

  it.each([
    ["a PNG of 41 megapixels", bomb(41_000, 1_000)],
    ["a PNG of the largest size there is", bomb(0x7fffffff, 0x7fffffff)],
    ["a PNG of 20,001 chunks", withPngChunks(png, Array(20_001).fill(pngChunk("tEXt", Buffer.from("a\0b"))))],
    ["a JPEG of 65 scans", withJpegSegments(jpeg, Array(65).fill(jpegSegment(0xda, Buffer.alloc(10))))],
    ["a JPEG of more than 30 MiB", Buffer.concat([jpeg, Buffer.alloc(31 * 1024 * 1024)])],
  ])("refuses %s before decoding it", async (_, bytes) => {
    expect((await inspectPicture(bytes)).problem?.unknown).toBe("too-large");
  });

  it("refuses an animation of too many frames and takes a short one", async () => {
    const frames = (count: number) =>
      sharp(
        Buffer.alloc(count * 48, 0).map((_, at) => (Math.floor(at / 48) % 2) * 255),
        { raw: { width: 4, height: 4 * count, channels: 3, pageHeight: 4 } },
      );
    const [long, short] = [await frames(201).webp({ loop: 1 }).toBuffer(), await frames(3).webp().toBuffer()];
    expect((await inspectPicture(long)).problem?.unknown).toBe("too-large");
    const whole = { format: "webp", width: 4, height: 4, coverage: 1, decoded: { frames: 3, delivered: 48 } };
    expect(await inspectPicture(short)).toMatchObject(whole);
  });

  it("decodes a picture whose texts are bombs, since they are no pixels", async () => {
    const { deflateSync } = await import("node:zlib");
    const data = Buffer.concat([Buffer.from("k\0\0", "latin1"), deflateSync(Buffer.alloc(64 * 1024 * 1024))]);
    expect((await inspectPicture(withPngChunks(png, [pngChunk("zTXt", data)]))).problem).toBeUndefined();
  });

  it.each(kinds)("hands out red, green and blue of a picture that is %s", async (_, bytes) => {
    const { decoded } = await inspectPicture(bytes);
    expect(decoded).toMatchObject({ delivered: 600, pixels: { width: 30, height: 20 } });
    expect(decoded?.pixels.data.length).toBe(1800);
  });

  it("shows what is transparent on white", async () => {
    const { decoded } = await inspectPicture(makePng({ width: 2, height: 1, draw: () => [9, 9, 9, 0] }));
    expect([...(decoded?.pixels.data ?? [])]).toEqual([255, 255, 255, 255, 255, 255]);
  });

  it("keeps fewer pixels of a very large picture, and decodes all", async () => {
    const large = await sharp({ create: { width: 4000, height: 3000, channels: 3, background: "#808080" } })
      .jpeg()
      .toBuffer();
    const { decoded, coverage } = await inspectPicture(large);
    expect([coverage, decoded?.delivered]).toEqual([1, 12_000_000]);
    expect(decoded?.pixels).toMatchObject({ width: 2309, height: 1732 });
  });

  it("looks at the same bytes once", () => {
    expect(inspectPicture(jpeg)).toBe(inspectPicture(jpeg));
  });
});
