import type { MediaFormat } from "../../submission/media-format.ts";
import { sniff } from "../../submission/sniff.ts";
import { loadExifr, missingPackage } from "../image/optional-packages.ts";
import { inspectPicture } from "../image/picture.ts";
import { type Container, missingOf, type RawBlock } from "./container.ts";
import { readExif } from "./exif.ts";
import { readGifContainer } from "./gif-container.ts";
import { readMp4Container } from "./isobmff/mp4-container.ts";
import { readJpegContainer } from "./jpeg-container.ts";
import { producerIn, sourceTypesIn } from "./jumbf.ts";
import {
  MAX_ENTRIES,
  MAX_TOTAL_CHARS,
  MAX_VALUE_CHARS,
  type Metadata,
  type MetadataEntry,
} from "./metadata-entry.ts";
import { readPngChunks } from "./png-chunks.ts";
import { readPngContainer } from "./png-container.ts";
import type { Columns } from "./stealth/columns.ts";
import { webpColumns } from "./stealth/picture-columns.ts";
import { pngColumns } from "./stealth/png-columns.ts";
import { readStealth } from "./stealth/read-stealth.ts";
import { readFlacContainer } from "./tags/flac-container.ts";
import { readMatroskaContainer } from "./tags/matroska-container.ts";
import { readMp3Container } from "./tags/mp3-container.ts";
import { readOggContainer } from "./tags/ogg-container.ts";
import { readRiffContainer } from "./tags/riff-container.ts";
import { readTiffContainer } from "./tiff-container.ts";
import { readWebpContainer } from "./webp-container.ts";
import { readXmp, xmpText } from "./xmp.ts";
import { xmpPackets } from "./xmp-packets.ts";

type Found = Pick<Metadata, "entries" | "missing">;

/** XMP of all packets together: a large photograph has some hundred kilobytes. */
const MAX_XMP_BYTES = 8 * 1024 * 1024;

/** EXIF blocks beyond these are not read: one is the rule, and each costs a parse. */
const MAX_EXIF_BLOCKS = 8;

const WALKS: Readonly<Partial<Record<MediaFormat, (bytes: Uint8Array) => Container>>> = {
  jpeg: readJpegContainer,
  png: readPngContainer,
  webp: readWebpContainer,
  gif: readGifContainer,
  tiff: readTiffContainer,
  avif: readMp4Container,
  heic: readMp4Container,
  mp4: readMp4Container,
  mov: readMp4Container,
  mkv: readMatroskaContainer,
  webm: readMatroskaContainer,
  avi: readRiffContainer,
  wav: readRiffContainer,
  mp3: readMp3Container,
  flac: readFlacContainer,
  ogg: readOggContainer,
  svg: readTextContainer,
  pdf: readTextContainer,
};

/** Formats that are text around their XMP. A PDF may pack its packet, which is then not seen. */
function readTextContainer(bytes: Uint8Array): Container {
  return { entries: [], blocks: xmpPackets(bytes), missing: [] };
}

const NO_CONTAINER: Container = { entries: [], blocks: [], missing: [] };

async function readExifBlock({ data, offset }: RawBlock): Promise<Found> {
  const exifr = await loadExifr();
  if (exifr === undefined) return { entries: [], missing: [missingPackage("exifr")] };
  const texts = await readExif(exifr, data);
  if (texts === undefined) return { entries: [], missing: missingOf("damaged") };
  return { entries: texts.map((text): MetadataEntry => ({ block: "exif", ...text, offset })), missing: [] };
}

function readXmpBlock({ data, offset, atMost }: RawBlock): Found {
  const { properties, isCut } = readXmp(xmpText(data));
  const entries = properties.map(
    ({ name, parent, value }): MetadataEntry => ({
      block: "xmp",
      key: name,
      parent,
      value,
      offset,
      ...(atMost === undefined ? {} : { atMost }),
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

/** The first blocks that are of no more bytes together; one alone is always among them. */
function withinBytes(blocks: readonly RawBlock[], limit: number): readonly RawBlock[] {
  let bytes = 0;
  return blocks.filter(({ data }, index) => {
    bytes += data.length;
    return index === 0 || bytes <= limit;
  });
}

async function readBlocks(blocks: readonly RawBlock[]): Promise<readonly Found[]> {
  const exif = blocks.filter(({ kind }) => kind === "exif");
  const all = blocks.filter(({ kind }) => kind === "xmp");
  const xmp = withinBytes(all, MAX_XMP_BYTES);
  return [
    ...(await Promise.all(exif.slice(0, MAX_EXIF_BLOCKS).map(readExifBlock))),
    ...xmp.map(readXmpBlock),
    ...blocks.filter(({ kind }) => kind === "jumbf").map(readJumbfBlock),
    {
      entries: [],
      missing: missingOf(
        exif.length > MAX_EXIF_BLOCKS ? "too-many" : undefined,
        xmp.length < all.length ? "too-large" : undefined,
      ),
    },
  ];
}

/** The entries with their values cut, as many as are searched for marks: each row looks through all of them. */
function bounded(entries: readonly MetadataEntry[]): readonly MetadataEntry[] {
  let left = MAX_TOTAL_CHARS;
  const kept: MetadataEntry[] = [];
  for (const entry of entries.slice(0, MAX_ENTRIES)) {
    const value = entry.value.slice(0, MAX_VALUE_CHARS);
    left -= value.length;
    if (left < 0) break;
    kept.push(value === entry.value ? entry : { ...entry, value });
  }
  return kept;
}

async function readHidden(columns: Columns | undefined): Promise<Found> {
  return { entries: columns === undefined ? [] : await readStealth(columns), missing: [] };
}

/** The blocks of a file as its container has them, and the strings that need no other reader. */
export const containerOf = (bytes: Uint8Array): Container =>
  WALKS[sniff(bytes).format]?.(bytes) ?? NO_CONTAINER;

/** The strings of a file by its container alone: of pixels, only the corner of a PNG is unpacked. Never rejects. */
export async function readContainer(bytes: Uint8Array): Promise<Metadata> {
  const { format } = sniff(bytes);
  const container = containerOf(bytes);
  const columns = format === "png" ? pngColumns(readPngChunks(bytes).chunks) : undefined;
  const found = [container, ...(await readBlocks(container.blocks)), await readHidden(columns)];
  const all = found.flatMap((part) => part.entries);
  const entries = bounded(all);
  return {
    entries,
    missing: [
      ...found.flatMap((part) => part.missing),
      ...missingOf(entries.length < all.length ? "too-many" : undefined),
    ],
  };
}

/** What is left for the pixel decoder: whether the picture is sound, and a text hidden in a WebP. */
async function gather(bytes: Uint8Array): Promise<Metadata> {
  const picture = await inspectPicture(bytes);
  const { entries, missing } = await readContainer(bytes);
  const hidden = await readHidden(webpColumns(bytes, picture));
  return {
    entries: [...entries, ...hidden.entries],
    missing: [...(picture.problem === undefined ? [] : [picture.problem]), ...missing],
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
