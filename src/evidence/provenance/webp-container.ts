import { blockOf, type Container, missingOf, type RawBlock } from "./container.ts";
import { readWebpChunks } from "./webp-chunks.ts";

/** Finds the metadata of a WebP: its EXIF, XMP and C2PA chunks. */
export function readWebpContainer(bytes: Uint8Array): Container {
  const { chunks, fault } = readWebpChunks(bytes);
  const blocks = chunks.flatMap(({ type, data, offset }): readonly RawBlock[] => {
    if (type === "EXIF") return [blockOf(data, offset, "exif")];
    if (type === "XMP ") return [blockOf(data, offset, "xmp")];
    return type === "C2PA" ? [{ kind: "jumbf", data, offset }] : [];
  });
  return { entries: [], blocks, missing: missingOf(fault) };
}
