import type { Stats } from "node:fs";
import { lstat, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { quote } from "../documents/quote.ts";
import { failureOf, type ReadFailure, readFileSafely } from "./read-file.ts";

/** A path that tries to leave the folder of the submission, or could: the submission is refused. */
interface JailBreak {
  readonly message: string;
  readonly hint: string;
}

/** What became of a media path: its bytes, why there are none, or why it may not be opened at all. */
export type JailedFile =
  | { readonly bytes: Uint8Array }
  | { readonly failure: ReadFailure }
  | { readonly refused: JailBreak };

const RELATIVE = "name the file relative to the folder of the submission, such as `media/spot.mp4`";
const COPY_IT = "copy the file itself into the folder of the submission";

/** What is wrong with the words of a path, on any system, since a submission made on one is checked on another. */
const LEXICAL: readonly (readonly [test: RegExp, message: string, hint: string])[] = [
  [/^$/, "is empty", RELATIVE],
  [/^[a-z][a-z0-9+-]+:/i, "is an address, not a file", "download the file into the folder of the submission"],
  [/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u, "holds an invisible character", "rename the file"],
  [/\\/, "holds a backslash", "write `/` between folders"],
  [/^\//, "is absolute", RELATIVE],
  [/(^|\/)\.\./, "climbs out of its folder with `..`", RELATIVE],
  [/[:*?"<>|;]/, "holds a character that some systems give a meaning to", 'leave out `: * ? " < > | ;`'],
  [/(^|\/)-/, "has a part that starts with a dash, as options of programs do", "rename the file"],
  [
    /(?:[^/.]\.+| )(?:\/|$)/,
    "has a part that ends in a dot or a space, which Windows drops",
    "rename the file",
  ],
];

/**
 * Opens a media path inside the folder of its submission and nowhere else: no way out by `..`, an absolute path, a
 * symbolic or hard link, a device, or a swap between look and read.
 *
 * @param root - folder of the submission
 */
export async function readJailed(root: string, path: string, maxBytes: number): Promise<JailedFile> {
  for (const [test, message, hint] of LEXICAL) {
    if (test.test(path)) return { refused: { message: `the media path ${quote(path)} ${message}`, hint } };
  }
  try {
    return await readInside(await realpath(root), path, maxBytes);
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

async function readInside(root: string, path: string, maxBytes: number): Promise<JailedFile> {
  const parts = path.split("/").filter((part) => part !== "" && part !== ".");
  let walked = root;
  let seen: Stats | undefined;
  for (const part of parts) {
    walked = join(walked, part);
    seen = await lstat(walked);
    if (seen.isSymbolicLink()) return refuse(path, "leads through a symbolic link");
  }
  if (!seen?.isFile()) return refuse(path, "is not a regular file");
  if (seen.nlink !== 1) return refuse(path, "has a second name elsewhere (a hard link)");
  const looked = seen;
  const accept = async (opened: Stats): Promise<boolean> => {
    const real = await realpath(walked);
    const now = await stat(real);
    const isSameFile = [looked, now].every(({ dev, ino }) => dev === opened.dev && ino === opened.ino);
    return isSameFile && opened.nlink === 1 && real.startsWith(root.endsWith(sep) ? root : root + sep);
  };
  const read = await readFileSafely(walked, { maxBytes, followLink: false, accept });
  return typeof read === "string" ? { failure: read } : { bytes: read };
}

const refuse = (path: string, message: string): JailedFile => ({
  refused: { message: `the media path ${quote(path)} ${message}`, hint: COPY_IT },
});
