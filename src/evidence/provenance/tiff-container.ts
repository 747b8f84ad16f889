import { hasAscii, u16be, u16le, u32be, u32le } from "./bytes.ts";
import { type Container, missingOf, type RawBlock } from "./container.ts";
import type { MetadataEntry } from "./metadata-entry.ts";
import { readIptc, readResources } from "./photoshop-resources.ts";

/** Tags that hold a packet of metadata: XMP (XMP part 3 §1.1.4), IPTC-IIM, Photoshop resources. */
const XMP = 700;
const IPTC = 33723;
const PHOTOSHOP = 34377;
const METADATA: readonly number[] = [XMP, IPTC, PHOTOSHOP];
const MAX_IFDS = 100;
const MAX_ENTRIES = 1_000;
/** Bytes of one value by field type (TIFF 6.0 §2). */
const TYPE_BYTES: readonly number[] = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];

interface Field {
  readonly tag: number;
  readonly data: Uint8Array;
  readonly offset: number;
}

interface Numbers {
  readonly u16: (bytes: Uint8Array, at: number) => number | undefined;
  readonly u32: (bytes: Uint8Array, at: number) => number | undefined;
}

/** The field at `at`; `undefined` when its value lies outside the file. A value of up to four bytes stands in it. */
function fieldAt(bytes: Uint8Array, at: number, { u16, u32 }: Numbers): Field | undefined {
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

/** The fields of the chain of directories that hold metadata. */
function readFields(bytes: Uint8Array): { fields: readonly Field[]; isCut: boolean } {
  const numbers: Numbers = hasAscii(bytes, 0, "MM") ? { u16: u16be, u32: u32be } : { u16: u16le, u32: u32le };
  const fields: Field[] = [];
  const seen = new Set<number>();
  for (let at = numbers.u32(bytes, 4) ?? 0; at !== 0 && seen.size < MAX_IFDS && !seen.has(at); ) {
    seen.add(at);
    const count = numbers.u16(bytes, at);
    if (count === undefined) return { fields, isCut: true };
    for (let index = 0; index < Math.min(count, MAX_ENTRIES); index++) {
      const field = fieldAt(bytes, at + 2 + index * 12, numbers);
      if (field === undefined) return { fields, isCut: true };
      if (METADATA.includes(field.tag)) fields.push(field);
    }
    at = numbers.u32(bytes, at + 2 + count * 12) ?? 0;
  }
  return { fields, isCut: false };
}

/** Finds the metadata of a TIFF: its own fields as EXIF, XMP, IPTC, Photoshop resources. BigTIFF is not read. */
export function readTiffContainer(bytes: Uint8Array): Container {
  const isClassic = hasAscii(bytes, 0, "II*\0") || hasAscii(bytes, 0, "MM\0*");
  if (!isClassic)
    return { entries: [], blocks: [], missing: [{ unknown: "unsupported-format", note: "BigTIFF" }] };
  const { fields, isCut } = readFields(bytes);
  const packets = fields.filter(({ tag }) => tag === XMP);
  return {
    entries: fields.flatMap(({ tag, data, offset }): readonly MetadataEntry[] => {
      const texts = tag === IPTC ? readIptc(data) : tag === PHOTOSHOP ? readResources(data) : [];
      return texts.map((text) => ({ ...text, offset }));
    }),
    blocks: [
      { kind: "exif", data: bytes, offset: 0 },
      ...packets.map(({ data, offset }): RawBlock => ({ kind: "xmp", data, offset })),
    ],
    missing: missingOf(isCut ? "truncated" : undefined),
  };
}
