/** Metadata that can be put into a JPEG. */
export interface JpegMetadata {
  /** TIFF-structured block as `makeExif` gives it. */
  readonly exif?: Uint8Array;
  readonly xmp?: string;
  readonly comment?: string;
  /** Payload of APP13 after its header: Photoshop image resource blocks. */
  readonly photoshop?: Uint8Array;
}

const APP1 = 0xe1;
const APP13 = 0xed;
const COM = 0xfe;

export function jpegSegment(marker: number, ...parts: readonly (string | Uint8Array)[]): Buffer {
  const data = Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : part)));
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

/** Puts segments right after SOI, where EXIF and XMP belong. */
export const withJpegSegments = (jpeg: Uint8Array, segments: readonly Uint8Array[]): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);

export function withJpegMetadata(jpeg: Uint8Array, metadata: JpegMetadata): Buffer {
  const { exif, xmp, comment, photoshop } = metadata;
  return withJpegSegments(jpeg, [
    ...(exif === undefined ? [] : [jpegSegment(APP1, "Exif\0\0", exif)]),
    ...(xmp === undefined ? [] : [jpegSegment(APP1, "http://ns.adobe.com/xap/1.0/\0", xmp)]),
    ...(photoshop === undefined ? [] : [jpegSegment(APP13, "Photoshop 3.0\0", photoshop)]),
    ...(comment === undefined ? [] : [jpegSegment(COM, comment)]),
  ]);
}

/** One Photoshop image resource block without a name. */
export function photoshopResource(id: number, data: Uint8Array): Buffer {
  const head = Buffer.from("8BIM\0\0\0\0\0\0\0\0", "latin1");
  head.writeUInt16BE(id, 4);
  head.writeUInt32BE(data.length, 8);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}
