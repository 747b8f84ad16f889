import { basename, join, resolve } from "node:path";
import { rawMetadata } from "../evidence/inspect/raw-metadata.ts";
import { MAX_MEDIUM_BYTES } from "../submission/limits.ts";
import { readFileSafely } from "../submission/read-file.ts";
import type { Terminal } from "./terminal.ts";
import { writeNew } from "./write-new.ts";

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
  await writeNew(join(folder, `${basename(source)}.metadata`), await rawMetadata(bytes), terminal);
}
