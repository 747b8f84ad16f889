import { hasAscii, latin1, textOf, u32le } from "../bytes.ts";
import { type Container, type Fault, missingOf, type RawBlock } from "../container.ts";
import type { MetadataEntry } from "../metadata-entry.ts";
import { commonName } from "./common-name.ts";
import { readId3 } from "./id3.ts";

interface Chunk {
  readonly type: string;
  readonly offset: number;
  /** Where its content starts in the file. */
  readonly start: number;
  readonly data: Uint8Array;
}

/** The chunks of an AVI are frames inside a list that is stepped over whole. */
const MAX_CHUNKS = 20_000;
const MAX_TEXT_BYTES = 1024 * 1024;

function readChunks(bytes: Uint8Array, from: number): { chunks: readonly Chunk[]; fault?: Fault } {
  const chunks: Chunk[] = [];
  for (let offset = from; offset < bytes.length; ) {
    const length = u32le(bytes, offset + 4);
    if (length === undefined) return { chunks, fault: "truncated" };
    if (chunks.length === MAX_CHUNKS) return { chunks, fault: "too-many" };
    const start = offset + 8;
    const type = latin1(bytes, offset, offset + 4);
    chunks.push({ type, offset, start, data: bytes.subarray(start, start + length) });
    if (start + length > bytes.length) return { chunks, fault: "truncated" };
    offset = start + length + (length % 2);
  }
  return { chunks };
}

const textEntry = (key: string, data: Uint8Array, offset: number): readonly MetadataEntry[] => {
  const value = textOf(data.subarray(0, MAX_TEXT_BYTES)).split("\0")[0]?.trim() ?? "";
  return value === "" ? [] : [{ block: "riff", key: commonName(key), value, offset }];
};

/** Broadcast Wave: a description of 256 bytes, then who made it in 32 (EBU Tech 3285 §2.3). */
const broadcastTexts = ({ data, offset }: Chunk): readonly MetadataEntry[] => [
  ...textEntry("description", data.subarray(0, 256), offset),
  ...textEntry("encoded_by", data.subarray(256, 288), offset),
];

function entriesOf(chunk: Chunk, file: Uint8Array): readonly MetadataEntry[] {
  const { type, data, offset, start } = chunk;
  if (type === "LIST" && hasAscii(data, 0, "INFO")) {
    const { chunks } = readChunks(file.subarray(0, start + data.length), start + 4);
    return chunks.flatMap((item) => textEntry(item.type, item.data, item.offset));
  }
  if (type === "bext") return broadcastTexts(chunk);
  // GB 45438 has a chunk of its own in WAV; the rest are texts too.
  if (type === "AIGC" || type === "iXML") return textEntry(type, data, offset);
  return type.toLowerCase() === "id3 " ? readId3(file, start).entries : [];
}

function blocksOf({ type, data, offset, start }: Chunk, file: Uint8Array): readonly RawBlock[] {
  if (type === "_PMX") return [{ kind: "xmp", data, offset }];
  if (type === "C2PA") return [{ kind: "jumbf", data, offset }];
  return type.toLowerCase() === "id3 " ? readId3(file, start).blocks : [];
}

/** Finds the metadata of a WAV or AVI: INFO lists, XMP (XMP part 3 §1.2.9), ID3, Broadcast Wave, C2PA. */
export function readRiffContainer(bytes: Uint8Array): Container {
  const { chunks, fault } = readChunks(bytes, 12);
  return {
    entries: chunks.flatMap((chunk) => entriesOf(chunk, bytes)),
    blocks: chunks.flatMap((chunk) => blocksOf(chunk, bytes)),
    missing: missingOf(fault),
  };
}
