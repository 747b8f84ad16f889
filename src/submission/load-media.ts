import { sha256 } from "../documents/digest.ts";
import type { Document } from "../documents/read-document.ts";
import type { Problem } from "../types/error.ts";
import type { Unknown } from "../types/fact.ts";
import { MAX_MEDIA_BYTES, MAX_MEDIUM_BYTES } from "./limits.ts";
import type { LoadedMedium } from "./loaded.ts";
import { type JailedFile, readJailed } from "./media-jail.ts";
import type { ReadFailure } from "./read-file.ts";
import type { Medium } from "./schema.ts";

interface LoadedMedia {
  readonly media: readonly LoadedMedium[];
  /** Paths that may not be opened; with any of them the submission is refused. */
  readonly problems: readonly Problem[];
}

const FAILURES: Readonly<Record<ReadFailure, Unknown>> = {
  missing: { unknown: "media-unreadable", note: "there is no such file in the folder of the submission" },
  unreadable: { unknown: "media-unreadable", note: "the file could not be read" },
  "not-a-file": { unknown: "media-unreadable", note: "it is not a regular file" },
  changed: { unknown: "media-unreadable", note: "the file changed while it was read" },
  "too-large": { unknown: "too-large", note: `files over ${MAX_MEDIUM_BYTES} bytes are not read` },
};

const OVER_TOTAL: Unknown = {
  unknown: "too-large",
  note: `the media of one submission are read up to ${MAX_MEDIA_BYTES} bytes together`,
};

/** Opens every medium once. A file that cannot be had is an unknown of that medium alone; nothing is lost. */
export async function loadMedia(
  declared: readonly Medium[],
  root: string | undefined,
  document: Document,
): Promise<LoadedMedia> {
  const media: LoadedMedium[] = [];
  const problems: Problem[] = [];
  let left = MAX_MEDIA_BYTES;
  for (const [index, medium] of declared.entries()) {
    const field = `media[${index}]`;
    const read = await bytesOf(medium, root, Math.min(left, MAX_MEDIUM_BYTES));
    if ("refused" in read) {
      problems.push({
        code: "E_MEDIA",
        ...read.refused,
        ...document.at(["media", index, "path"]),
        path: `${field}.path`,
      });
    } else if ("bytes" in read) {
      left -= read.bytes.length;
      media.push({ field, declared: medium, bytes: read.bytes, sha256: sha256(read.bytes) });
    } else if ("failure" in read) {
      const isTotal = read.failure === "too-large" && left < MAX_MEDIUM_BYTES;
      media.push({ field, declared: medium, problem: isTotal ? OVER_TOTAL : FAILURES[read.failure] });
    } else {
      media.push({ field, declared: medium, problem: { unknown: "media-not-inspected", note: read.note } });
    }
  }
  return { media, problems };
}

async function bytesOf(
  { bytes, path }: Medium,
  root: string | undefined,
  maxBytes: number,
): Promise<JailedFile | { readonly note: string }> {
  if (bytes) return bytes.length > maxBytes ? { failure: "too-large" } : { bytes };
  if (path === undefined) return { note: "the submission gives neither a path nor bytes" };
  if (root === undefined) return { note: "no folder was given that the path is relative to" };
  return readJailed(root, path, maxBytes);
}
