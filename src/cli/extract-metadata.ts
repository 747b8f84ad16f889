import { mkdir, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { quote } from "../documents/quote.ts";
import { rawMetadata } from "../evidence/inspect/raw-metadata.ts";
import { MAX_MEDIUM_BYTES } from "../submission/limits.ts";
import { readFileSafely } from "../submission/read-file.ts";
import { AdclauseError } from "../types/error.ts";
import { printNote } from "./print-error.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Writes the raw manifest store and metadata of a file into a folder of its own below `folder`. The folder is named by
 * the user's own file name, its files by us; nothing that is there is written over.
 *
 * @throws AdclauseError E_OPTION when it cannot be written
 */
export async function extractMetadata(source: string, folder: string, terminal: Terminal): Promise<void> {
  const bytes = await readFileSafely(resolve(terminal.cwd, source), {
    maxBytes: MAX_MEDIUM_BYTES,
    followLink: true,
  });
  // Why it cannot be read has been told with its sheet.
  if (typeof bytes === "string") return;
  const into = join(folder, `${basename(source)}.metadata`);
  const files = await rawMetadata(bytes);
  try {
    await mkdir(resolve(terminal.cwd, into), { recursive: true });
    for (const { name, data } of files)
      await writeFile(resolve(terminal.cwd, into, name), data, { flag: "wx" });
  } catch (cause) {
    const isThere = cause instanceof Error && "code" in cause && cause.code === "EEXIST";
    throw new AdclauseError("E_OPTION", `cannot write into ${quote(into)}`, {
      hint: isThere
        ? "it holds such files already; name another folder"
        : "name a folder that you may write to",
      cause,
    });
  }
  await printNote(terminal, `${into}: ${files.map(({ name }) => name).join(", ")} written`);
}
