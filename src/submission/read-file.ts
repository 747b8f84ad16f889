import { constants, type Stats } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";

/** Why a file was not read. `changed`: someone wrote to it, or put another in its place, meanwhile. */
export type ReadFailure = "missing" | "unreadable" | "not-a-file" | "too-large" | "changed";

export interface ReadFileOptions {
  readonly maxBytes: number;
  /** Whether the last step of the path may be a symbolic link. */
  readonly followLink: boolean;
  /** A last word on the opened file. */
  readonly accept?: (stats: Stats) => boolean | Promise<boolean>;
}

/**
 * Reads a regular file whole, or says why not; never throws and never waits, whatever is at the path: a FIFO or a
 * device is opened without blocking and put back unread.
 */
export async function readFileSafely(
  path: string,
  options: ReadFileOptions,
): Promise<Uint8Array | ReadFailure> {
  // Windows has neither flag; there `|` takes them for 0.
  const flags = constants.O_RDONLY | constants.O_NONBLOCK | (options.followLink ? 0 : constants.O_NOFOLLOW);
  try {
    const file = await open(path, flags);
    try {
      return await readOpen(file, options);
    } finally {
      await file.close();
    }
  } catch (error) {
    return failureOf(error);
  }
}

async function readOpen(file: FileHandle, options: ReadFileOptions): Promise<Uint8Array | ReadFailure> {
  const before = await file.stat();
  if (!before.isFile()) return "not-a-file";
  if (before.size > options.maxBytes) return "too-large";
  if (options.accept && !(await options.accept(before))) return "changed";
  const bytes = new Uint8Array(before.size);
  let length = 0;
  while (length < bytes.length) {
    const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
    if (bytesRead === 0) return "changed";
    length += bytesRead;
  }
  return isSame(before, await file.stat()) ? bytes : "changed";
}

/** Whether two looks at a file saw the same file in the same state. */
const isSame = (left: Stats, right: Stats): boolean =>
  left.dev === right.dev &&
  left.ino === right.ino &&
  left.size === right.size &&
  left.mtimeMs === right.mtimeMs &&
  left.ctimeMs === right.ctimeMs &&
  left.nlink === right.nlink;

/** What a failed call of the file system means for the reader of a message. */
export function failureOf(error: unknown): ReadFailure {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return "missing";
  if (code === "ELOOP") return "changed";
  return code === "EISDIR" || code === "ENXIO" ? "not-a-file" : "unreadable";
}
