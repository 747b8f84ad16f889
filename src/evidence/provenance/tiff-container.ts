import { type Container, missingOf, type RawBlock } from "./container.ts";
import type { MetadataEntry } from "./metadata-entry.ts";
import { readIptc, readResources } from "./photoshop-resources.ts";
import { isTiff, readTiffFields } from "./tiff-fields.ts";

/** Tags that hold a packet of metadata: XMP (XMP part 3 §1.1.4), IPTC-IIM, Photoshop resources. */
const XMP = 700;
const IPTC = 33723;
const PHOTOSHOP = 34377;
const METADATA: readonly number[] = [XMP, IPTC, PHOTOSHOP];

/** Finds the metadata of a TIFF: its own fields as EXIF, XMP, IPTC, Photoshop resources. BigTIFF is not read. */
export function readTiffContainer(bytes: Uint8Array): Container {
  if (!isTiff(bytes))
    return { entries: [], blocks: [], missing: [{ unknown: "unsupported-format", note: "BigTIFF" }] };
  const { fields, isCut } = readTiffFields(bytes, METADATA);
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
