import { hasAscii, textOf, u16be, u32be, viewOf } from "./bytes.ts";

/** A string out of a Photoshop image resource block. */
export interface ResourceText {
  readonly block: "photoshop" | "iptc";
  readonly key: string;
  readonly value: string;
}

const HEADER = "Photoshop 3.0\0";
const MAX_RESOURCES = 1_000;

/** IPTC-IIM 4.2 application record datasets that name a tool or a source. */
const IPTC_KEYS: Readonly<Record<number, string>> = {
  65: "OriginatingProgram",
  80: "By-line",
  110: "Credit",
  115: "Source",
  120: "Caption",
};

const JPEG_QUALITY = 0x0406;
const VERSION_INFO = 0x0421;
const IPTC = 0x0404;

/** IPTC-IIM datasets one after the other. */
export function readIptc(data: Uint8Array): ResourceText[] {
  const texts: ResourceText[] = [];
  for (let at = 0; data[at] === 0x1c && texts.length < MAX_RESOURCES; ) {
    const length = u16be(data, at + 3);
    if (length === undefined || length >= 0x8000) break;
    const key = data[at + 1] === 2 ? IPTC_KEYS[data[at + 2] ?? 0] : undefined;
    if (key !== undefined)
      texts.push({ block: "iptc", key, value: textOf(data.subarray(at + 5, at + 5 + length)) });
    at += 5 + length;
  }
  return texts;
}

/** Version info: 4 bytes version, 1 flag, then writer and reader as counted UTF-16BE strings. */
function readVersionInfo(data: Uint8Array): ResourceText[] {
  const length = Math.min(u32be(data, 5) ?? 0, 200);
  const writer = Buffer.from(data.subarray(9, 9 + 2 * length));
  return [
    {
      block: "photoshop",
      key: "Writer",
      value: writer.length % 2 ? "" : writer.swap16().toString("utf16le"),
    },
  ];
}

/** Only Photoshop writes its own JPEG quality; IPTC writers of all kinds borrow the container. */
function readResource(id: number, data: Uint8Array): ResourceText[] {
  if (id === IPTC) return readIptc(data);
  if (id === VERSION_INFO) return readVersionInfo(data);
  return id === JPEG_QUALITY ? [{ block: "photoshop", key: "JPEGQuality", value: "Adobe Photoshop" }] : [];
}

/** Reads the resources of an APP13 segment (Adobe Photoshop file formats specification, "Image Resource Blocks"). */
export function readPhotoshopResources(segment: Uint8Array): readonly ResourceText[] {
  if (!hasAscii(segment, 0, HEADER)) return [];
  return readResources(segment.subarray(HEADER.length));
}

/** The same without the segment's header, as ImageMagick stores them in a PNG. */
export function readResources(block: Uint8Array): readonly ResourceText[] {
  const view = viewOf(block);
  const texts: ResourceText[] = [];
  let count = 0;
  for (let at = 0; hasAscii(view, at, "8BIM") && count < MAX_RESOURCES; count++) {
    const nameLength = view[at + 6] ?? 0;
    // The name is a Pascal string padded to an even number of bytes, as the data are.
    const sizeAt = at + 6 + nameLength + 1 + ((nameLength + 1) % 2);
    const size = u32be(view, sizeAt);
    const start = sizeAt + 4;
    if (size === undefined || start + size > view.length) break;
    texts.push(...readResource(u16be(view, at + 4) ?? 0, view.subarray(start, start + size)));
    at = start + size + (size % 2);
  }
  return texts;
}
