import { blockOf, type Container, missingOf, type RawBlock } from "./container.ts";
import type { MetadataEntry } from "./metadata-entry.ts";
import { readResources } from "./photoshop-resources.ts";
import { readPngChunks } from "./png-chunks.ts";
import { type PngText, readPngTexts } from "./png-text.ts";
import { isRawProfile, readRawProfile } from "./raw-profile.ts";
import { readTrailer } from "./trailer.ts";

const XMP_KEYWORD = "XML:com.adobe.xmp";

type Found = Pick<Container, "entries" | "blocks">;

const asEntries = (entries: readonly MetadataEntry[]): Found => ({ entries, blocks: [] });
const asBlock = (block: RawBlock): Found => ({ entries: [], blocks: [block] });

/** What ImageMagick made of the blocks of a picture that it converted to PNG. */
function profile({ keyword, text, offset }: PngText): Found {
  const data = readRawProfile(text);
  if (data === undefined) return asEntries([]);
  if (keyword.endsWith("iptc") || keyword.endsWith("8bim")) {
    return asEntries(readResources(data).map((entry) => ({ ...entry, offset })));
  }
  return asBlock(blockOf(data, offset, keyword.endsWith("xmp") ? "xmp" : "exif"));
}

function textFound(item: PngText): Found {
  const { keyword, text, offset } = item;
  // Midjourney writes its XMP as tEXt instead of the iTXt that XMP part 3 §1.1.5 asks for.
  if (keyword === XMP_KEYWORD) return asBlock({ kind: "xmp", data: Buffer.from(text), offset });
  if (isRawProfile(keyword)) return profile(item);
  return asEntries([{ block: "png-text", key: keyword, value: text, offset }]);
}

/** Finds the metadata of a PNG: texts, XMP, EXIF, profiles that ImageMagick left, C2PA. */
export function readPngContainer(bytes: Uint8Array): Container {
  const { chunks, fault, end } = readPngChunks(bytes);
  const { texts, fault: textFault } = readPngTexts(chunks);
  const found = texts.map(textFound);
  const blocks = chunks.flatMap(({ type, data, offset }): readonly RawBlock[] => {
    if (type === "eXIf") return [blockOf(data, offset, "exif")];
    return type === "caBX" ? [{ kind: "jumbf", data, offset }] : [];
  });
  const trailer = readTrailer(bytes, end);
  return {
    entries: [...found.flatMap(({ entries }) => entries), ...trailer.entries],
    blocks: [...found.flatMap((part) => part.blocks), ...blocks, ...trailer.blocks],
    missing: missingOf(fault, textFault),
  };
}
