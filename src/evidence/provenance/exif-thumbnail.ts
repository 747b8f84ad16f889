import { hasAscii } from "./bytes.ts";
import { blockOf, EXIF_HEADER } from "./container.ts";
import { APP1, readJpegSegments } from "./jpeg-segments.ts";
import { isTiff, readTiffFields, tiffNumbers } from "./tiff-fields.ts";

/** JPEGInterchangeFormat and its length (CIPA DC-008 §4.6.3): where the thumbnail stands in the block, and its bytes. */
const START = 0x0201;
const LENGTH = 0x0202;
/** The directory after that of the picture. */
const THUMBNAIL_DIRECTORY = 1;

/**
 * The JPEG that a camera stores in the EXIF of a JPEG as its thumbnail; `undefined` when there is none, or when it is
 * not where its fields say. A damaged block around a sound thumbnail does not matter.
 */
export function exifThumbnail(bytes: Uint8Array): Uint8Array | undefined {
  const exif = readJpegSegments(bytes).segments.find(
    ({ marker, data }) => marker === APP1 && hasAscii(data, 0, EXIF_HEADER),
  );
  if (exif === undefined) return undefined;
  const { data } = blockOf(exif.data, exif.offset, "exif");
  if (!isTiff(data)) return undefined;
  const { u32 } = tiffNumbers(data);
  const { fields } = readTiffFields(data, [START, LENGTH]);
  const numberIn = (wanted: number): number | undefined => {
    const field = fields.find(({ directory, tag }) => directory === THUMBNAIL_DIRECTORY && tag === wanted);
    return field && u32(field.data, 0);
  };
  const [start, length] = [numberIn(START), numberIn(LENGTH)];
  if (start === undefined || length === undefined || start + length > data.length) return undefined;
  const thumbnail = data.subarray(start, start + length);
  return thumbnail[0] === 0xff && thumbnail[1] === 0xd8 ? thumbnail : undefined;
}
