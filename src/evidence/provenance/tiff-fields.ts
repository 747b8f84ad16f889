import { hasAscii, u16be, u16le, u32be, u32le } from "./bytes.ts";

const MAX_IFDS = 100;
const MAX_ENTRIES = 1_000;
/** Bytes of one value by field type (TIFF 6.0 §2). */
const TYPE_BYTES: readonly number[] = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];

interface Numbers {
  readonly u16: (bytes: Uint8Array, at: number) => number | undefined;
  readonly u32: (bytes: Uint8Array, at: number) => number | undefined;
}

/** One field of a directory of a TIFF. */
export interface TiffField {
  /** Its directory, counted along the chain from 0: EXIF keeps its thumbnail in 1. */
  readonly directory: number;
  readonly tag: number;
  readonly data: Uint8Array;
  readonly offset: number;
}

export const isTiff = (bytes: Uint8Array): boolean =>
  hasAscii(bytes, 0, "II*\0") || hasAscii(bytes, 0, "MM\0*");

/** How a TIFF writes its numbers: the byte order stands in its first two bytes. */
export const tiffNumbers = (bytes: Uint8Array): Numbers =>
  hasAscii(bytes, 0, "MM") ? { u16: u16be, u32: u32be } : { u16: u16le, u32: u32le };

/** The field at `at`; `undefined` when its value lies outside the file. A value of up to four bytes stands in it. */
function fieldAt(
  bytes: Uint8Array,
  at: number,
  { u16, u32 }: Numbers,
): Omit<TiffField, "directory"> | undefined {
  const [tag, type, values, pointer] = [
    u16(bytes, at),
    u16(bytes, at + 2),
    u32(bytes, at + 4),
    u32(bytes, at + 8),
  ];
  if (tag === undefined || values === undefined || pointer === undefined) return undefined;
  const length = values * (TYPE_BYTES[type ?? 0] ?? 0);
  const offset = length > 4 ? pointer : at + 8;
  return offset + length > bytes.length
    ? undefined
    : { tag, data: bytes.subarray(offset, offset + length), offset };
}

/** The fields with those tags in the chain of directories; `isCut` when a directory runs out of the file. */
export function readTiffFields(
  bytes: Uint8Array,
  tags: readonly number[],
): { readonly fields: readonly TiffField[]; readonly isCut: boolean } {
  const numbers = tiffNumbers(bytes);
  const fields: TiffField[] = [];
  const seen = new Set<number>();
  for (let at = numbers.u32(bytes, 4) ?? 0; at !== 0 && seen.size < MAX_IFDS && !seen.has(at); ) {
    const directory = seen.size;
    seen.add(at);
    const count = numbers.u16(bytes, at);
    if (count === undefined) return { fields, isCut: true };
    for (let index = 0; index < Math.min(count, MAX_ENTRIES); index++) {
      const field = fieldAt(bytes, at + 2 + index * 12, numbers);
      if (field === undefined) return { fields, isCut: true };
      if (tags.includes(field.tag)) fields.push({ directory, ...field });
    }
    at = numbers.u32(bytes, at + 2 + count * 12) ?? 0;
  }
  return { fields, isCut: false };
}
