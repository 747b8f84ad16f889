import { blockOf, type Container, missingOf, type RawBlock } from "./container.ts";
import { readTrailer } from "./trailer.ts";
import { readWebpChunks } from "./webp-chunks.ts";

/** Finds the metadata of a WebP: its EXIF, XMP and C2PA chunks. */
export function readWebpContainer(bytes: Uint8Array): Container {
  const { chunks, fault, end } = readWebpChunks(bytes);
  const blocks = chunks.flatMap(({ type, data, offset }): readonly RawBlock[] => {
    if (type === "EXIF") return [blockOf(data, offset, "exif")];
    // Some writers end the name with a NUL.
    if (type.startsWith("XMP")) return [blockOf(data, offset, "xmp")];
    return type === "C2PA" ? [{ kind: "jumbf", data, offset }] : [];
  });
  const trailer = readTrailer(bytes, end);
  return { entries: trailer.entries, blocks: [...blocks, ...trailer.blocks], missing: missingOf(fault) };
}
