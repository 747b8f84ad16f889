import { type Container, missingOf } from "../container.ts";
import { readFlac } from "./flac-container.ts";
import { id3Length, readId3, readId3v1 } from "./id3.ts";

/** Some taggers put a second tag behind the first instead of replacing it. */
const MAX_TAGS = 4;

/** Finds the tags of an MP3, or of another file that begins with an ID3 tag, as FLAC sometimes does. */
export function readMp3Container(bytes: Uint8Array): Container {
  const tags: ReturnType<typeof readId3>[] = [];
  let at = 0;
  for (let length = id3Length(bytes, at); length !== undefined && tags.length < MAX_TAGS; ) {
    tags.push(readId3(bytes, at));
    at += length;
    length = id3Length(bytes, at);
  }
  const flac = readFlac(bytes, at);
  return {
    entries: [...tags.flatMap(({ entries }) => entries), ...flac.entries, ...readId3v1(bytes)],
    blocks: tags.flatMap(({ blocks }) => blocks),
    missing: [...missingOf(at > bytes.length ? "truncated" : undefined), ...flac.missing],
  };
}
