import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { SUBMISSION_LIMITS } from "../documents/limits.ts";
import { quote, quoteList } from "../documents/quote.ts";
import { AdclauseError } from "../types/error.ts";
import { failureOf, type ReadFailure, readFileSafely } from "./read-file.ts";

/** A document found on disk: its text, its name in messages, and the folder that media paths are relative to. */
export interface FoundSubmission {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly folder: string;
  /** What the ad is called when it gives itself no id. */
  readonly name: string;
}

/** How the document of an ad that has a folder to itself is called. */
export const isAdFile = (name: string): boolean => /^ad\.(ya?ml|json)$/i.test(name);

/** How the documents of several ads in one folder are called: `spring.ad.yaml`. */
export const isNamedAdFile = (name: string): boolean => /.\.ad\.(ya?ml|json)$/i.test(name);

const WHY: Readonly<Record<ReadFailure, readonly [message: string, hint: string]>> = {
  missing: ["does not exist", "name a submission file, or a folder that holds `ad.yaml`"],
  unreadable: ["cannot be read", "check its permissions"],
  "not-a-file": ["is not a regular file", "name a file or folder; `-` reads standard input"],
  changed: ["is a symbolic link, or changed while it was read", "put the file itself there and try again"],
  "too-large": [
    `is over ${SUBMISSION_LIMITS.maxBytes} bytes`,
    "a submission names its media by path, it does not hold them",
  ],
};

/** Finds and reads the document that a path names: the file itself, or the `ad.yaml`, `ad.yml` or `ad.json` in a folder. */
export async function findSubmission(path: string): Promise<FoundSubmission> {
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    (error: unknown) => fail(path, failureOf(error)),
  );
  const file = isFolder ? join(path, await adFileIn(path)) : path;
  // A folder may come from a stranger; a file was named by whoever runs this, links and all.
  const read = await readFileSafely(file, { maxBytes: SUBMISSION_LIMITS.maxBytes, followLink: !isFolder });
  if (typeof read === "string") return fail(file, read);
  return { bytes: read, file, folder: dirname(file), name: nameOf(isFolder ? resolve(path) : file) };
}

async function adFileIn(folder: string): Promise<string> {
  const names = await readdir(folder).catch((error: unknown) => fail(folder, failureOf(error)));
  const [name, ...others] = names.filter(isAdFile).sort();
  if (name === undefined) {
    throw new AdclauseError("E_SUBMISSION", `the folder ${quote(folder)} holds no submission`, {
      hint: "a submission folder holds `ad.yaml`, `ad.yml` or `ad.json`",
    });
  }
  if (others.length > 0) {
    const message = `the folder ${quote(folder)} holds several submissions: ${quoteList([name, ...others])}`;
    throw new AdclauseError("E_SUBMISSION", message, { hint: "keep one, or call them `name.ad.yaml`" });
  }
  return name;
}

/** `creatives/spring/ad.yaml` and `spring.ad.yaml` are both called `spring`. */
function nameOf(path: string): string {
  const name = basename(path);
  return isAdFile(name) ? basename(dirname(resolve(path))) : name.replace(/(\.ad)?\.(ya?ml|json)$/i, "");
}

function fail(path: string, failure: ReadFailure): never {
  const [message, hint] = WHY[failure];
  throw new AdclauseError("E_SUBMISSION", `${quote(path)} ${message}`, { hint });
}
