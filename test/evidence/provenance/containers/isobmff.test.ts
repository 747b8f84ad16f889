import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { makeExif } from "../../../../scripts/media/exif.ts";
import { aiXmp } from "../../../../scripts/media/provenance.ts";
import { readBoxes } from "../../../../src/evidence/provenance/isobmff/boxes.ts";
import { readMp4Container } from "../../../../src/evidence/provenance/isobmff/mp4-container.ts";
import { be16, be32, join } from "../../../fixtures/containers/bytes.ts";
import { heif } from "../../../fixtures/containers/heif.ts";
import {
  box,
  itunesTags,
  keyedTags,
  makeMp4,
  quickTimeTexts,
  userData,
  wideBox,
  xmpUuid,
} from "../../../fixtures/containers/mp4.ts";

const tagsOf = (bytes: Uint8Array) =>
  readMp4Container(bytes).entries.map(({ block, key, value }) => [block, key, value]);

describe("readBoxes", () => {
  it("gives type, offset and content, and lengths of all three kinds", () => {
    const bytes = join(
      box("ftyp", "isom"),
      wideBox("mdat", Buffer.from("wide")),
      be32(0),
      "free",
      "the rest",
    );
    expect(
      readBoxes(bytes, 100).boxes.map(({ type, offset, start, data }) => [type, offset, start, data.length]),
    ).toEqual([
      ["ftyp", 100, 108, 4],
      ["mdat", 112, 128, 4],
      ["free", 132, 140, 8],
    ]);
  });

  it.each([
    ["a box that runs past the end", join(be32(100), "moov")],
    ["a box shorter than its header", join(be32(4), "moov")],
    ["a header that is cut off", Buffer.from([0, 0, 0])],
    ["a length of 2^60", join(be32(1), "mdat", be32(0x10000000), be32(0))],
  ])("calls a file with %s cut off", (_, bytes) => {
    expect(readBoxes(bytes).fault).toBe("truncated");
  });

  it("stops at the limit of boxes", () => {
    expect(readBoxes(Buffer.concat(Array(20_001).fill(box("free")))).fault).toBe("too-many");
  });
});

describe("readMp4Container", () => {
  it("reads tags of iTunes, by code and by name", () => {
    expect(tagsOf(makeMp4({ moov: [itunesTags({ "\xa9too": "Lavf60", "own name": "値" })] }))).toEqual([
      ["mp4", "encoder", "Lavf60"],
      ["mp4", "own name", "値"],
    ]);
  });

  it.each([false, true])(
    "reads tags by numbered keys, in moov and in udta (QuickTime: %s)",
    (isQuickTime) => {
      const tags = keyedTags({ aigc_info: "{}", "com.apple.quicktime.software": "17" }, isQuickTime);
      for (const moov of [tags, box("udta", tags)]) {
        expect(tagsOf(makeMp4({ moov: [moov] }))).toEqual([
          ["mp4", "aigc_info", "{}"],
          ["mp4", "software", "17"],
        ]);
      }
    },
  );

  it("reads texts of QuickTime, of 3GPP and of a track", () => {
    const gpp = box("udta", box("titl", be32(0), Buffer.from([0x15, 0xc7]), "A speech\0"));
    const track = box("trak", quickTimeTexts({ "\xa9cmt": "naïve" }));
    expect(tagsOf(makeMp4({ moov: [gpp, track] }))).toEqual([
      ["mp4", "title", "A speech"],
      ["mp4", "comment", "naïve"],
    ]);
  });

  it("hands out XMP and C2PA with their offsets, behind the media data too", () => {
    const c2pa = box("uuid", Buffer.from("d8fec3d61b0e483c92975828877ec481", "hex"), "store");
    const bytes = makeMp4({ moov: [box("udta", box("XMP_", "<a/>"))], late: [xmpUuid("<b/>"), c2pa] });
    const { blocks, missing } = readMp4Container(bytes);
    expect(blocks.map(({ kind, data }) => [kind, Buffer.from(data).toString()])).toEqual([
      ["xmp", "<a/>"],
      ["xmp", "<b/>"],
      ["jumbf", "store"],
    ]);
    expect(blocks.map(({ offset }) => bytes.subarray(offset + 4, offset + 8).toString())).toEqual([
      "XMP_",
      "uuid",
      "uuid",
    ]);
    expect(missing).toEqual([]);
  });

  it.each([
    ["another text", userData("x264 - core 164"), []],
    ["the name without a message around it", Buffer.from("xxxxxxxxxxxxxxxxxxxxxxxxkling-ai"), []],
    ["the message", userData("kling-ai v1"), [["mp4-stream", "SEI", "kling-ai v1"]]],
  ])("reads from the stream %s", (_, stream, expected) => {
    expect(tagsOf(makeMp4({ stream }))).toEqual(expected);
  });

  it("says that a file is cut off, and keeps what it read", () => {
    const bytes = makeMp4({ moov: [itunesTags({ "\xa9too": "Lavf60" })] });
    expect(readMp4Container(bytes.subarray(0, -5)).missing).toEqual([
      { unknown: "media-unreadable", note: "the file is cut off" },
    ]);
  });

  it("goes no deeper than its limit", () => {
    const nested = Array.from({ length: 50 }).reduce<Buffer>(
      (inner) => box("trak", inner),
      quickTimeTexts({ "\xa9cmt": "x" }),
    );
    expect(tagsOf(makeMp4({ moov: [nested] }))).toEqual([]);
  });
});

describe("the items of AVIF and HEIC", () => {
  it("are found as another writer stores them", async () => {
    const avif = await sharp({ create: { width: 16, height: 16, channels: 3, background: "#456" } })
      .withExif({ IFD0: { Software: "GIMP" } })
      .withXmp(aiXmp())
      .avif()
      .toBuffer();
    const { blocks } = readMp4Container(avif);
    expect(blocks.map(({ kind }) => kind).sort()).toEqual(["exif", "xmp"]);
    const xmp = blocks.find(({ kind }) => kind === "xmp");
    expect(Buffer.from(xmp?.data ?? []).toString()).toContain("trainedAlgorithmicMedia");
    expect(avif.subarray(xmp?.offset).toString("latin1", 0, 9)).toBe("<?xpacket");
  });

  it.each([0, 1, 2] as const)("are found by tables of version %i, in the file and in the box", (version) => {
    for (const inBox of [false, true]) {
      if (inBox && version === 0) continue;
      const exif = makeExif({ Software: "GIMP" });
      const { blocks } = readMp4Container(heif({ exif, xmp: "<x/>", version, inBox }));
      expect(blocks.map(({ kind, data }) => [kind, Buffer.from(data).toString("latin1")])).toEqual([
        ["exif", exif.toString("latin1")],
        ["xmp", "<x/>"],
      ]);
    }
  });

  it.each([
    ["extents without number", 0x00, 60_000, 0],
    ["extents that overlap", 0x44, 400, 100_000],
  ])("are not read when a table asks for %s", (_, sizes, count, length) => {
    const extent = sizes === 0 ? Buffer.alloc(0) : join(be32(0), be32(length));
    const row = join(be16(1), be16(0), be16(0), be16(count), ...Array(sizes === 0 ? 0 : count).fill(extent));
    const iloc = box("iloc", Buffer.from([1, 0, 0, 0, sizes, 0]), be16(1), row);
    const infe = box("infe", Buffer.from([2, 0, 0, 0]), be16(1), be16(0), "Exif\0");
    const iinf = box("iinf", be32(0), be16(1), infe);
    const meta = box("meta", be32(0), box("hdlr", Buffer.alloc(24)), iinf, iloc);
    const file = join(box("ftyp", "heic", be32(0), "heic"), meta, box("mdat", Buffer.alloc(100_000)));
    expect(readMp4Container(file).blocks).toEqual([]);
  });

  it("stay out of reach when they point outside the file", () => {
    const bytes = heif({ exif: makeExif({ Software: "GIMP" }), xmp: "<x/>", version: 1, inBox: false });
    const { blocks } = readMp4Container(bytes.subarray(0, bytes.length - 200));
    expect(blocks.every(({ data }) => data.length < 200)).toBe(true);
  });
});
