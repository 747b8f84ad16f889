/** A JPEG with an EXIF block that holds nothing but a thumbnail (CIPA DC-008 §4.6.3), in either byte order. */
export function withThumbnail(
  jpeg: Buffer,
  thumbnail: Buffer,
  isBigEndian = false,
  length = thumbnail.length,
): Buffer {
  const u16 = (value: number): Buffer => {
    const bytes = Buffer.alloc(2);
    isBigEndian ? bytes.writeUInt16BE(value) : bytes.writeUInt16LE(value);
    return bytes;
  };
  const u32 = (value: number): Buffer => {
    const bytes = Buffer.alloc(4);
    isBigEndian ? bytes.writeUInt32BE(value) : bytes.writeUInt32LE(value);
    return bytes;
  };
  // IFD0 without fields at 8, IFD1 with two fields at 14, the thumbnail at 44.
  const field = (tag: number, value: number): Buffer => Buffer.concat([u16(tag), u16(4), u32(1), u32(value)]);
  const tiff = Buffer.concat([
    Buffer.from(isBigEndian ? "MM" : "II"),
    u16(42),
    u32(8),
    u16(0),
    u32(14),
    u16(2),
    field(0x0201, 44),
    field(0x0202, length),
    u32(0),
    thumbnail,
  ]);
  const data = Buffer.concat([Buffer.from("Exif\0\0"), tiff]);
  const size = Buffer.alloc(2);
  size.writeUInt16BE(data.length + 2);
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xe1]), size, data, jpeg.subarray(2)]);
}
