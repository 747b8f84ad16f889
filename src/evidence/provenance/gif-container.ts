import { textOf } from "./bytes.ts";
import { type Container, missingOf } from "./container.ts";
import { readGifBlocks } from "./gif-blocks.ts";
import type { MetadataEntry } from "./metadata-entry.ts";
import { readTrailer } from "./trailer.ts";
import { xmpPackets } from "./xmp-packets.ts";

/** A comment is cut into sub-blocks of up to 255 bytes, each with its length before it. */
function joinSubBlocks(data: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 0, size = data[0]; size !== 0 && size !== undefined; size = data[at]) {
    parts.push(data.subarray(at + 1, at + 1 + size));
    at += 1 + size;
  }
  return Buffer.concat(parts);
}

/** Finds the metadata of a GIF: comments, and XMP, which stands unpacked in its extension (XMP part 3 §1.1.2). */
export function readGifContainer(bytes: Uint8Array): Container {
  const { blocks: found, fault, end } = readGifBlocks(bytes);
  const comments = found.filter(({ name }) => name === "comment");
  const packets = found.filter(({ name }) => name === "XMP DataXMP");
  const trailer = readTrailer(bytes, end);
  return {
    entries: [
      ...comments.map(({ data, offset }): MetadataEntry => {
        return { block: "gif-comment", key: "Comment", value: textOf(joinSubBlocks(data)), offset };
      }),
      ...trailer.entries,
    ],
    blocks: [
      ...packets.flatMap(({ data, offset }) => xmpPackets(data).map((block) => ({ ...block, offset }))),
      ...trailer.blocks,
    ],
    missing: missingOf(fault),
  };
}
