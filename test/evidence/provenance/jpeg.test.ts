import { describe, expect, it } from "vitest";
import {
  jpegSegment,
  photoshopResource,
  withJpegMetadata,
  withJpegSegments,
} from "../../../scripts/media/jpeg.ts";
import { readJpegContainer } from "../../../src/evidence/provenance/jpeg-container.ts";
import { MAX_JPEG_SCANS, readJpegSegments } from "../../../src/evidence/provenance/jpeg-segments.ts";

const SCAN = Buffer.concat([
  jpegSegment(0xda, Buffer.alloc(10)),
  Buffer.from([0x12, 0xff, 0x00, 0xff, 0xd0, 0x34]),
]);
const END = Buffer.from([0xff, 0xd9]);
/** Not decodable, but a well-formed chain of segments. */
const skeleton = Buffer.concat([Buffer.from([0xff, 0xd8]), jpegSegment(0xc0, Buffer.alloc(15)), SCAN, END]);

describe("readJpegSegments", () => {
  it("walks over entropy-coded data, stuffed bytes and restart markers", () => {
    const jpeg = Buffer.concat([skeleton.subarray(0, -2), jpegSegment(0xfe, "late comment"), SCAN, END]);
    const { segments, scans, fault } = readJpegSegments(jpeg);
    expect(segments.map(({ marker }) => marker)).toEqual([0xc0, 0xda, 0xfe, 0xda]);
    expect([scans, fault]).toEqual([2, undefined]);
    expect(segments.map(({ offset }) => jpeg[offset])).toEqual([0xff, 0xff, 0xff, 0xff]);
  });

  it.each([
    ["nothing", Buffer.alloc(0)],
    ["another format", Buffer.from("\x89PNG", "latin1")],
    ["a file without EOI", skeleton.subarray(0, -2)],
    ["a segment longer than the file", withJpegSegments(skeleton, [Buffer.from([0xff, 0xe1, 0xff, 0xff])])],
    ["a length below two", withJpegSegments(skeleton, [Buffer.from([0xff, 0xe1, 0, 1])])],
  ])("calls %s truncated", (_, bytes) => {
    expect(readJpegSegments(bytes).fault).toBe("truncated");
  });

  it("stops at the limit of scans", () => {
    const scans = Array.from({ length: MAX_JPEG_SCANS + 1 }, () => SCAN);
    expect(readJpegSegments(withJpegSegments(skeleton, scans)).fault).toBe("too-many");
  });
});

/** One IPTC-IIM dataset of the application record. */
const dataset = (id: number, text: string): Buffer =>
  Buffer.concat([Buffer.from([0x1c, 2, id, 0, text.length]), Buffer.from(text)]);

describe("readJpegContainer", () => {
  const entriesOf = (jpeg: Buffer) =>
    readJpegContainer(jpeg).entries.map(({ block, key, value }) => [block, key, value]);

  it("finds EXIF, XMP and comments", () => {
    const jpeg = withJpegMetadata(skeleton, {
      exif: Buffer.from("MM"),
      xmp: "<x/>",
      comment: "Created with GIMP",
    });
    const { blocks, missing } = readJpegContainer(jpeg);
    expect(blocks.map(({ kind, data, offset }) => [kind, Buffer.from(data).toString(), offset])).toEqual([
      ["exif", "MM", 2],
      ["xmp", "<x/>", 14],
    ]);
    expect(entriesOf(jpeg)).toEqual([["jpeg-comment", "Comment", "Created with GIMP"]]);
    expect(missing).toEqual([]);
  });

  it("joins extended XMP and a C2PA store that are spread over segments", () => {
    const extended = (part: string): Buffer =>
      jpegSegment(0xe1, "http://ns.adobe.com/xmp/extension/\0", "0".repeat(32), Buffer.alloc(8), part);
    const store = [
      jpegSegment(0xeb, "JP", Buffer.alloc(6), "digitalsource"),
      jpegSegment(0xeb, "JP", Buffer.alloc(14), "type"),
    ];
    const jpeg = withJpegSegments(skeleton, [extended("<x"), extended("/>"), ...store]);
    const { blocks } = readJpegContainer(jpeg);
    expect(blocks.map(({ kind, data }) => [kind, Buffer.from(data).toString()])).toEqual([
      ["xmp", "<x/>"],
      ["jumbf", "digitalsourcetype"],
    ]);
  });

  it("reads IPTC, Photoshop's own resources and what Save for Web leaves", () => {
    const writer = Buffer.from("Adobe Photoshop", "utf16le").swap16();
    const version = Buffer.concat([Buffer.from([0, 0, 0, 1, 1, 0, 0, 0, 15]), writer]);
    const photoshop = Buffer.concat([
      photoshopResource(
        0x0404,
        Buffer.concat([dataset(65, "GIMP"), dataset(5, "title"), dataset(110, "Desk")]),
      ),
      photoshopResource(0x0421, version),
      photoshopResource(0x0406, Buffer.alloc(7)),
      photoshopResource(0x03ed, Buffer.alloc(16)),
    ]);
    const jpeg = withJpegMetadata(withJpegSegments(skeleton, [jpegSegment(0xec, "Ducky\0")]), { photoshop });
    expect(entriesOf(jpeg)).toEqual([
      ["iptc", "OriginatingProgram", "GIMP"],
      ["iptc", "Credit", "Desk"],
      ["photoshop", "Writer", "Adobe Photoshop"],
      ["photoshop", "JPEGQuality", "Adobe Photoshop"],
      ["photoshop", "Ducky", "Adobe Photoshop"],
    ]);
  });

  it("stops at a resource that runs past its segment", () => {
    const resource = photoshopResource(0x0404, dataset(65, "GIMP"));
    resource.writeUInt32BE(0xffffffff, 8);
    expect(entriesOf(withJpegMetadata(skeleton, { photoshop: resource }))).toEqual([]);
  });
});
