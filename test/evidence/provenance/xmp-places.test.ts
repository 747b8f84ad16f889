import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { makeExif } from "../../../scripts/media/exif.ts";
import { jpegSegment, withJpegMetadata, withJpegSegments } from "../../../scripts/media/jpeg.ts";
import { pngChunk, withPngChunks, withPngTexts, withPngXmp } from "../../../scripts/media/png.ts";
import { aiXmp } from "../../../scripts/media/provenance.ts";
import { allMarks } from "../../../src/evidence/provenance/c2pa/ai-marks.ts";
import { readMetadata } from "../../../src/evidence/provenance/metadata.ts";
import { gif, jpeg, png, webp } from "../../fixtures/ai-marks/pictures.ts";
import { be16, be32, join } from "../../fixtures/containers/bytes.ts";
import { heif } from "../../fixtures/containers/heif.ts";
import { box, makeMp4, xmpUuid } from "../../fixtures/containers/mp4.ts";
import { chunk, id3Frame, makeAvi, makeMp3, makeWav } from "../../fixtures/containers/sound.ts";

const xmp = aiXmp();
const XMP_UUID = Buffer.from("be7acfcb97a942e89c71999491e3afac", "hex");
const XMP_KEYWORD = "XML:com.adobe.xmp";

/** A packet over two segments of extended XMP (XMP part 3 §1.1.3.1), the second part first. */
function extended(packet: string, guid = "0".repeat(32)): Buffer {
  const at = Math.floor(packet.length / 2);
  const part = (offset: number, text: string): Buffer =>
    jpegSegment(0xe1, "http://ns.adobe.com/xmp/extension/\0", guid, be32(packet.length), be32(offset), text);
  return join(part(at, packet.slice(at)), part(0, packet.slice(0, at)));
}

/** The profile as ImageMagick writes it: a name, a length, hexadecimal digits. */
const rawProfile = (name: string, data: Uint8Array): string =>
  `\n${name}\n${String(data.length).padStart(8)}\n${Buffer.from(data)
    .toString("hex")
    .replace(/(.{72})/g, "$1\n")}\n`;

/** A GIF carries XMP unpacked, with a trailer that leads any reader to the end. */
const gifXmp = join(
  Buffer.from([0x21, 0xff, 11]),
  "XMP DataXMP",
  Buffer.from(xmp),
  Buffer.from([1, ...Array.from({ length: 256 }, (_, index) => 255 - index), 0]),
);

function webpWith(type: string, data: Uint8Array): Buffer {
  const made = join(webp, chunk(type, data));
  made.writeUInt32LE(made.length - 8, 4);
  return made;
}

/** A TIFF of one directory with the XMP field alone. */
const tiff = join(
  "MM\0*",
  be32(8),
  be16(1),
  be16(700),
  be16(1),
  be32(Buffer.byteLength(xmp)),
  be32(26),
  be32(0),
  Buffer.from(xmp),
);

const utf16 = Buffer.from(xmp, "utf16le");
const swapped = Buffer.from(xmp, "utf16le").swap16();
const packed = pngChunk("iTXt", join(`${XMP_KEYWORD}\0\x01\0\0\0`, deflateSync(xmp)));

const CERTAIN: readonly (readonly [place: string, bytes: Uint8Array])[] = [
  ["a JPEG", withJpegMetadata(jpeg, { xmp })],
  ["extended XMP of a JPEG, its parts out of order", withJpegSegments(jpeg, [extended(xmp)])],
  [
    "one of two extended packets of a JPEG",
    withJpegSegments(jpeg, [extended("<a/>", "1".repeat(32)), extended(xmp)]),
  ],
  ["a JPEG, in UTF-16", withJpegSegments(jpeg, [jpegSegment(0xe1, "http://ns.adobe.com/xap/1.0/\0", utf16)])],
  [
    "a JPEG, in UTF-16 the other way",
    withJpegSegments(jpeg, [jpegSegment(0xe1, "http://ns.adobe.com/xap/1.0/\0", swapped)]),
  ],
  [
    "an MP4, in UTF-16 behind a blank",
    makeMp4({ late: [box("uuid", XMP_UUID, Buffer.from(` ${xmp}`, "utf16le"))] }),
  ],
  ["iTXt of a PNG", withPngXmp(png, xmp)],
  ["packed iTXt of a PNG", withPngChunks(png, [packed])],
  ["tEXt of a PNG", withPngTexts(png, [{ keyword: XMP_KEYWORD, text: xmp }])],
  ["zTXt of a PNG", withPngTexts(png, [{ keyword: XMP_KEYWORD, text: xmp, type: "zTXt" }])],
  ["a PNG behind its pixels", withPngTexts(png, [{ keyword: XMP_KEYWORD, text: xmp, type: "iTXt" }], "last")],
  [
    "a PNG that ImageMagick made",
    withPngTexts(png, [
      { keyword: "Raw profile type xmp", text: rawProfile("xmp", Buffer.from(xmp)), type: "zTXt" },
    ]),
  ],
  ["a WebP", await sharp(png).withXmp(xmp).webp().toBuffer()],
  ["a WebP with another spelling of the chunk", webpWith("XMP\0", Buffer.from(xmp))],
  ["a GIF", join(gif.subarray(0, -1), gifXmp, gif.subarray(-1))],
  ["a TIFF", tiff],
  ["an AVIF", await sharp(png).withXmp(xmp).avif().toBuffer()],
  ["a HEIC", heif({ exif: makeExif({ Software: "GIMP" }), xmp, version: 1, inBox: true })],
  ["an MP4", makeMp4({ late: [xmpUuid(xmp)] })],
  ["a MOV", makeMp4({ brand: "qt  ", moov: [box("udta", box("XMP_", Buffer.from(xmp)))] })],
  ["an MP3", makeMp3([id3Frame("PRIV", join("XMP\0", Buffer.from(xmp)))])],
  ["a WAV", makeWav([chunk("_PMX", Buffer.from(xmp))])],
  ["an AVI", makeAvi([chunk("_PMX", Buffer.from(xmp))])],
  ["an SVG", Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><metadata>${xmp}</metadata></svg>`)],
  ["a PDF", Buffer.from(`%PDF-1.7\n1 0 obj<</Type/Metadata>>stream\n${xmp}\nendstream endobj`)],
];

const BEHIND: readonly (readonly [place: string, bytes: Uint8Array])[] = [
  ["JPEG", join(jpeg, Buffer.from(xmp))],
  ["PNG", join(png, Buffer.from(xmp))],
  ["GIF", join(gif, Buffer.from(xmp))],
  ["WebP", join(webp, Buffer.from(xmp))],
];

const found = async (bytes: Uint8Array) => {
  const { entries } = await readMetadata(Uint8Array.from(bytes));
  return allMarks(entries, { status: "absent" }).map(({ mark }) => [mark.id, mark.certainty]);
};

describe("the IPTC digital source type", () => {
  it.each(CERTAIN)("is found in %s", async (_, bytes) => {
    expect(await found(bytes)).toEqual([["iptc/digital-source-type", "certain"]]);
  });

  it.each(BEHIND)("is not certain behind the end of a %s", async (_, bytes) => {
    expect(await found(bytes)).toEqual([["iptc/digital-source-type", "likely"]]);
  });
});

describe("a GIF", () => {
  it("gives a comment of more than 255 characters whole", async () => {
    const text = `${"a".repeat(300)} made with DALL·E`;
    const data = Buffer.from(text);
    const comment = join(
      Buffer.from([0x21, 0xfe]),
      Buffer.from([255]),
      data.subarray(0, 255),
      Buffer.from([data.length - 255]),
      data.subarray(255),
      Buffer.from([0]),
    );
    const { entries } = await readMetadata(join(gif.subarray(0, -1), comment, gif.subarray(-1)));
    expect(entries.map(({ key, value }) => [key, value])).toEqual([["Comment", text]]);
  });
});
