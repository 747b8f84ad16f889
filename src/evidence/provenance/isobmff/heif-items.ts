import { hasAscii, latin1, u16be, u32be } from "../bytes.ts";
import type { RawBlock } from "../container.ts";
import { type Box, readBoxes } from "./boxes.ts";

/** Most pictures have a handful; tiled ones have some hundreds. */
const MAX_ITEMS = 10_000;
/** Of all items together: a table can ask for millions in a few bytes. */
const MAX_EXTENTS = 10_000;
/** Of one item: extents may overlap, so that a small file could ask for any size. */
const MAX_ITEM_BYTES = 4 * 1024 * 1024;

interface Item {
  readonly id: number;
  readonly kind: "exif" | "xmp";
}

/** A number of 0, 2, 4 or 8 bytes. Offsets above 4 GiB lie outside any file that is read. */
function sized(data: Uint8Array, at: number, bytes: number): number | undefined {
  if (bytes === 0) return 0;
  if (bytes === 2) return u16be(data, at);
  if (bytes === 4) return u32be(data, at);
  return bytes === 8 && u32be(data, at) === 0 ? u32be(data, at + 4) : undefined;
}

/** The items with metadata in `iinf`: Exif, and XMP by its MIME type (ISO/IEC 14496-12 §8.11.6, 23008-12 §A.2). */
function itemsIn(box: Box): readonly Item[] {
  const head = box.data[0] === 0 ? 6 : 8;
  const { boxes } = readBoxes(box.data.subarray(head), box.start + head);
  return boxes.slice(0, MAX_ITEMS).flatMap(({ data }): readonly Item[] => {
    const version = data[0] ?? 0;
    if (version < 2) return [];
    const isLong = version > 2;
    const id = isLong ? u32be(data, 4) : u16be(data, 4);
    const at = isLong ? 10 : 8;
    const type = latin1(data, at, at + 4);
    if (id === undefined) return [];
    if (type === "Exif") return [{ id, kind: "exif" }];
    const isXmp = type === "mime" && latin1(data, at + 4).includes("application/rdf+xml");
    return isXmp ? [{ id, kind: "xmp" }] : [];
  });
}

interface Extent {
  readonly from: number;
  readonly length: number;
}

interface Place {
  readonly id: number;
  /** 0: in the file. 1: in `idat`. */
  readonly method: number;
  readonly extents: readonly Extent[];
}

/** Where the items stand: `iloc` (ISO/IEC 14496-12 §8.11.3). Stops at the first number that is not there. */
function placesIn({ data }: Box): readonly Place[] {
  const version = data[0] ?? 0;
  const [sizes = 0, bases = 0] = [data[4], data[5]];
  const [offsetSize, lengthSize, baseSize] = [sizes >> 4, sizes & 15, bases >> 4];
  const indexSize = version === 0 ? 0 : bases & 15;
  const idSize = version < 2 ? 2 : 4;
  const count = sized(data, 6, idSize) ?? 0;
  const places: Place[] = [];
  let at = 6 + idSize;
  let left = MAX_EXTENTS;
  const next = (bytes: number): number => {
    const value = sized(data, at, bytes) ?? Number.NaN;
    at += bytes;
    return value;
  };
  while (places.length < Math.min(count, MAX_ITEMS)) {
    const id = next(idSize);
    const method = version === 0 ? 0 : next(2) & 15;
    next(2);
    const base = next(baseSize);
    const extents = next(2);
    left -= extents;
    if (Number.isNaN(id) || !(left >= 0)) break;
    const list: Extent[] = [];
    for (let index = 0; index < extents; index++) {
      next(indexSize);
      list.push({ from: base + next(offsetSize), length: next(lengthSize) });
    }
    if (at > data.length) break;
    places.push({ id, method, extents: list });
  }
  return places;
}

/** The bytes of an item, its extents one after the other; nothing when they are more than an item has. */
function bytesOf({ extents }: Place, source: Uint8Array): Uint8Array {
  const parts = extents.map(({ from, length }) => source.subarray(from, from + length));
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  return size > MAX_ITEM_BYTES ? new Uint8Array() : Buffer.concat(parts);
}

/** Exif in HEIF begins with the offset of its TIFF header, mostly past an `Exif\0\0` (ISO/IEC 23008-12 §A.2.1). */
function tiffOf(data: Uint8Array): Uint8Array {
  const from = 4 + (u32be(data, 0) ?? 0);
  const tiff = data.subarray(from);
  return hasAscii(tiff, 0, "II") || hasAscii(tiff, 0, "MM") ? tiff : data;
}

/** The Exif and XMP items of an AVIF or HEIC, from the boxes of its `meta`. */
export function readHeifItems(boxes: readonly Box[], file: Uint8Array): readonly RawBlock[] {
  const boxOf = (type: string): Box | undefined => boxes.find((box) => box.type === type);
  const [info, location, idat] = [boxOf("iinf"), boxOf("iloc"), boxOf("idat")];
  if (info === undefined || location === undefined) return [];
  const places = new Map(placesIn(location).map((place) => [place.id, place]));
  return itemsIn(info).flatMap(({ id, kind }): readonly RawBlock[] => {
    const place = places.get(id);
    const source = place?.method === 1 ? idat?.data : place?.method === 0 ? file : undefined;
    if (place === undefined || source === undefined) return [];
    const data = bytesOf(place, source);
    const offset = (place.method === 1 ? (idat?.start ?? 0) : 0) + (place.extents[0]?.from ?? 0);
    return data.length === 0 ? [] : [{ kind, data: kind === "exif" ? tiffOf(data) : data, offset }];
  });
}
