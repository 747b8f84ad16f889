import { mkdir, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { quote } from "../documents/quote.ts";
import { AdclauseError } from "../types/error.ts";
import { printNote } from "./print-error.ts";
import type { Terminal } from "./terminal.ts";

export interface NewFile {
  /** Ours, or the last part of a path of the user's own. */
  readonly name: string;
  readonly data: Uint8Array;
}

/**
 * Writes files into a folder, which is made where it is missing; nothing that is there is written over.
 *
 * @throws AdclauseError E_OPTION when they cannot be written
 */
export async function writeNew(folder: string, files: readonly NewFile[], terminal: Terminal): Promise<void> {
  try {
    await mkdir(resolve(terminal.cwd, folder), { recursive: true });
    for (const { name, data } of files)
      await writeFile(resolve(terminal.cwd, folder, name), data, { flag: "wx" });
  } catch (cause) {
    const isThere = cause instanceof Error && "code" in cause && cause.code === "EEXIST";
    throw new AdclauseError("E_OPTION", `cannot write into ${quote(folder)}`, {
      hint: isThere
        ? "it holds such files already; name another folder"
        : "name a folder that you may write to",
      cause,
    });
  }
  await printNote(terminal, `${folder}: ${files.map(({ name }) => name).join(", ")} written`);
}
