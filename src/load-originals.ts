import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { digestOf, sha256 } from "./documents/digest.ts";
import { quote } from "./documents/quote.ts";
import type { Original, Originals } from "./evidence/forensics/originals/original.ts";
import { MAX_MEDIUM_BYTES } from "./submission/limits.ts";
import { KINDS } from "./submission/media-format.ts";
import { readFileSafely } from "./submission/read-file.ts";
import { sniff } from "./submission/sniff.ts";
import { AdclauseError } from "./types/error.ts";

/** Half a megabyte each is kept of them. */
const MAX_PICTURES = 2_000;

const faulty = (message: string, hint: string, cause?: unknown): AdclauseError =>
  new AdclauseError("E_ORIGINALS", message, { hint, cause });

/**
 * Loads known originals from files and from folders with all below them. In a folder, files that are no pictures are
 * passed over; `undefined` when no path is given.
 *
 * @throws AdclauseError E_ORIGINALS for a path or a picture that cannot be read, a folder without pictures, or too many:
 * a list that is silently shorter would pass what it was to catch
 */
export async function loadOriginals(paths: readonly string[] | undefined): Promise<Originals | undefined> {
  if (paths === undefined || paths.length === 0) return undefined;
  const entries: Original[] = [];
  const digests: string[] = [];
  for (const path of paths) {
    const before = entries.length;
    for (const { file, isNamed } of await filesOf(path)) {
      const bytes = await readFileSafely(file, { maxBytes: MAX_MEDIUM_BYTES, followLink: isNamed });
      if (typeof bytes === "string") throw unreadable(file, bytes);
      if (!isNamed && KINDS[sniff(bytes).format] !== "image") continue;
      entries.push(await readOriginal(file, bytes));
      digests.push(sha256(bytes));
      if (entries.length > MAX_PICTURES)
        throw faulty(
          `there are more than ${MAX_PICTURES} originals`,
          "give those that the ads may stem from",
        );
    }
    if (entries.length === before)
      throw faulty(
        `there is no picture in ${quote(path, 200)}`,
        "give pictures, or a folder that holds some",
      );
  }
  return { entries, digest: digestOf(digests) };
}

const unreadable = (file: string, why: string): AdclauseError =>
  faulty(`the original ${quote(file, 200)} cannot be read: ${why}`, "give a JPEG, PNG, WebP, GIF or AVIF");

interface Found {
  readonly file: string;
  /** Whether the caller named the file itself. */
  readonly isNamed: boolean;
}

/** The files in the order of their names, which is the same on every machine; links inside a folder are passed over. */
async function filesOf(path: string): Promise<readonly Found[]> {
  const stats = await stat(path).catch(() => undefined);
  if (!stats?.isDirectory()) return [{ file: path, isNamed: true }];
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw faulty(`the folder ${quote(path, 200)} cannot be read`, "check its permissions", cause);
  });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.sort().map((file) => ({ file, isNamed: false }));
}

/** The decoder is loaded only for those who give originals. */
async function readOriginal(file: string, bytes: Uint8Array): Promise<Original> {
  const [{ inspectPicture }, { greyOf }, { originalOf }] = await Promise.all([
    import("./evidence/image/picture.ts"),
    import("./evidence/image/grey.ts"),
    import("./evidence/forensics/originals/original.ts"),
  ]);
  const { decoded, problem } = await inspectPicture(bytes);
  if (decoded === undefined)
    throw unreadable(file, problem?.note ?? problem?.unknown ?? "it does not decode");
  const original = originalOf(basename(file), greyOf(decoded.pixels));
  if (original === undefined) throw unreadable(file, "there is too little in it to know it again");
  return original;
}
