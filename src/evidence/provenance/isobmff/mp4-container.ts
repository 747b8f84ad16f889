import { latin1, viewOf } from "../bytes.ts";
import { type Container, type Fault, missingOf, type RawBlock } from "../container.ts";
import type { MetadataEntry } from "../metadata-entry.ts";
import { type Box, readBoxes } from "./boxes.ts";
import { readHeifItems } from "./heif-items.ts";
import { readMetaTags, readUserData } from "./mp4-tags.ts";
import { streamMarks } from "./stream-marks.ts";

/** UUIDs of `uuid` boxes that hold metadata: XMP (XMP part 3 §1.2.7) and C2PA (C2PA 2.2 §A.5). */
const UUID_BYTES = 16;
const XMP_UUID = Buffer.from("be7acfcb97a942e89c71999491e3afac", "hex").toString("latin1");
const C2PA_UUID = Buffer.from("d8fec3d61b0e483c92975828877ec481", "hex").toString("latin1");

/** Boxes that hold boxes on the way to metadata. */
const NESTS: readonly string[] = ["moov", "trak", "mdia", "moof", "traf"];
const MAX_DEPTH = 8;

interface Found {
  readonly entries: readonly MetadataEntry[];
  readonly blocks: readonly RawBlock[];
  readonly faults: readonly (Fault | undefined)[];
}

const found = (more: Partial<Found>): Found => ({ entries: [], blocks: [], faults: [], ...more });

const join = (parts: readonly Found[]): Found => ({
  entries: parts.flatMap(({ entries }) => entries),
  blocks: parts.flatMap(({ blocks }) => blocks),
  faults: parts.flatMap(({ faults }) => faults),
});

function uuidBox({ data, offset }: Box): Found {
  const uuid = latin1(data, 0, UUID_BYTES);
  const content = data.subarray(UUID_BYTES);
  if (uuid === XMP_UUID) return found({ blocks: [{ kind: "xmp", data: content, offset }] });
  return uuid === C2PA_UUID ? found({ blocks: [{ kind: "jumbf", data: content, offset }] }) : found({});
}

/** `meta` is a full box in MP4, with four bytes of version and flags that QuickTime leaves out. */
function metaBoxes({ data, start }: Box): readonly Box[] {
  const isQuickTime = viewOf(data).toString("latin1", 4, 8) === "hdlr";
  const skipped = isQuickTime ? 0 : 4;
  return readBoxes(data.subarray(skipped), start + skipped).boxes;
}

function userData(box: Box): Found {
  const { boxes } = readBoxes(box.data, box.start);
  const packets = boxes.filter(({ type }) => type === "XMP_");
  return join([
    found({ entries: readUserData(boxes) }),
    found({ blocks: packets.map(({ data, offset }) => ({ kind: "xmp" as const, data, offset })) }),
    ...boxes
      .filter(({ type }) => type === "meta")
      .map((meta) => found({ entries: readMetaTags(metaBoxes(meta)) })),
  ]);
}

function readBox(box: Box, file: Uint8Array, depth: number): Found {
  if (box.type === "uuid") return uuidBox(box);
  if (box.type === "udta") return userData(box);
  if (box.type === "mdat") return found({ entries: streamMarks(box) });
  if (box.type === "meta") {
    const boxes = metaBoxes(box);
    return found({ entries: readMetaTags(boxes), blocks: readHeifItems(boxes, file) });
  }
  return NESTS.includes(box.type) && depth < MAX_DEPTH
    ? readLevel(box.data, box.start, file, depth + 1)
    : found({});
}

function readLevel(bytes: Uint8Array, base: number, file: Uint8Array, depth: number): Found {
  const { boxes, fault } = readBoxes(bytes, base);
  return join([...boxes.map((box) => readBox(box, file, depth)), found({ faults: [fault] })]);
}

/**
 * Finds the metadata of an ISO base media file: tags of iTunes, QuickTime and 3GPP, XMP, C2PA, the items of AVIF and
 * HEIC (Exif and XMP), and what encoders wrote at the start of the stream.
 */
export function readMp4Container(bytes: Uint8Array): Container {
  const { entries, blocks, faults } = readLevel(bytes, 0, bytes, 0);
  return { entries, blocks, missing: missingOf(faults.find((fault) => fault !== undefined)) };
}
