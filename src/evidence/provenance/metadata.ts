import { loadExifr, missingPackage } from "../image/optional-packages.ts";
import { inspectPicture, type Picture } from "../image/picture.ts";
import { textOf } from "./bytes.ts";
import { blockOf, type Container, missingOf, type RawBlock } from "./container.ts";
import { readExif } from "./exif.ts";
import { readGifContainer } from "./gif-container.ts";
import { readJpegContainer } from "./jpeg-container.ts";
import { producerIn, sourceTypesIn } from "./jumbf.ts";
import { MAX_ENTRIES, MAX_VALUE_CHARS, type Metadata, type MetadataEntry } from "./metadata-entry.ts";
import { readPngContainer } from "./png-container.ts";
import { readStealthMark } from "./stealth-mark.ts";
import { readWebpContainer } from "./webp-container.ts";
import { readXmp } from "./xmp.ts";

type Found = Pick<Metadata, "entries" | "missing">;

/** EXIF blocks beyond these are not read: one is the rule, and each costs a parse. */
const MAX_EXIF_BLOCKS = 8;

const WALKS: ReadonlyMap<string, (bytes: Uint8Array) => Container> = new Map([
  ["jpeg", readJpegContainer],
  ["png", readPngContainer],
  ["webp", readWebpContainer],
  ["gif", readGifContainer],
]);

/** AVIF has no walk here; the decoder hands out its blocks. */
function decoderContainer({ decoded }: Picture): Container {
  const { exif, xmp } = decoded?.metadata ?? {};
  const blocks = [exif && blockOf(exif, 0, "exif"), xmp && blockOf(xmp, 0, "xmp")];
  return { entries: [], blocks: blocks.filter((block) => block !== undefined), missing: [] };
}

async function readExifBlock({ data, offset }: RawBlock): Promise<Found> {
  const exifr = await loadExifr();
  if (exifr === undefined) return { entries: [], missing: [missingPackage("exifr")] };
  const texts = await readExif(exifr, data);
  if (texts === undefined) return { entries: [], missing: missingOf("damaged") };
  return { entries: texts.map((text): MetadataEntry => ({ block: "exif", ...text, offset })), missing: [] };
}

function readXmpBlock({ data, offset }: RawBlock): Found {
  const { properties, isCut } = readXmp(textOf(data));
  const entries = properties.map(
    ({ name, parent, value }): MetadataEntry => ({
      block: "xmp",
      key: name,
      parent,
      value,
      offset,
    }),
  );
  return { entries, missing: missingOf(isCut ? "too-large" : undefined) };
}

function readJumbfBlock({ data, offset }: RawBlock): Found {
  const terms = sourceTypesIn(data).map((value) => ({ key: "digitalSourceType", value }));
  const producer = producerIn(data);
  const texts = producer === undefined ? terms : [...terms, { key: "producer", value: producer }];
  return { entries: texts.map((text): MetadataEntry => ({ block: "jumbf", ...text, offset })), missing: [] };
}

async function readBlocks(blocks: readonly RawBlock[]): Promise<readonly Found[]> {
  const exif = blocks.filter(({ kind }) => kind === "exif");
  return [
    ...(await Promise.all(exif.slice(0, MAX_EXIF_BLOCKS).map(readExifBlock))),
    ...blocks.filter(({ kind }) => kind === "xmp").map(readXmpBlock),
    ...blocks.filter(({ kind }) => kind === "jumbf").map(readJumbfBlock),
    { entries: [], missing: missingOf(exif.length > MAX_EXIF_BLOCKS ? "too-many" : undefined) },
  ];
}

const cut = (entry: MetadataEntry): MetadataEntry =>
  entry.value.length > MAX_VALUE_CHARS ? { ...entry, value: entry.value.slice(0, MAX_VALUE_CHARS) } : entry;

async function gather(bytes: Uint8Array): Promise<Metadata> {
  const picture = await inspectPicture(bytes);
  const container = WALKS.get(picture.format)?.(bytes) ?? decoderContainer(picture);
  const stealth = await readStealthMark(bytes, picture);
  const found = [container, ...(await readBlocks(container.blocks)), stealth];
  const entries = found.flatMap((part) => part.entries);
  const missing = found.flatMap((part) => part.missing);
  return {
    entries: entries.slice(0, MAX_ENTRIES).map(cut),
    missing: [
      ...(picture.problem === undefined ? [] : [picture.problem]),
      ...missing,
      ...missingOf(entries.length > MAX_ENTRIES ? "too-many" : undefined),
    ],
  };
}

const gathered = new WeakMap<Uint8Array, Promise<Metadata>>();

/** All metadata strings of one medium, gathered once however many detectors ask. Never rejects. */
export function readMetadata(bytes: Uint8Array): Promise<Metadata> {
  const known = gathered.get(bytes);
  if (known !== undefined) return known;
  const metadata = gather(bytes);
  gathered.set(bytes, metadata);
  return metadata;
}
