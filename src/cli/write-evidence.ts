import { basename, resolve } from "node:path";
import { evidencePicture } from "../evidence/inspect/evidence-picture.ts";
import { MAX_MEDIUM_BYTES } from "../submission/limits.ts";
import { readFileSafely } from "../submission/read-file.ts";
import type { MediaEvidence } from "../types/media-evidence.ts";
import { printNote } from "./print-error.ts";
import type { Terminal } from "./terminal.ts";
import { writeNew } from "./write-new.ts";

/**
 * Writes a picture of a picture, in which all but the parts that signals of manipulation name is darkened. Where no signal
 * names a part there is nothing to write, and a note says so.
 *
 * @throws AdclauseError E_OPTION when it cannot be written
 */
export async function writeEvidence(
  source: string,
  { edited }: MediaEvidence,
  folder: string,
  terminal: Terminal,
): Promise<void> {
  const regions = edited.signals.flatMap((signal) => signal.regions ?? []);
  const bytes = await readFileSafely(resolve(terminal.cwd, source), {
    maxBytes: MAX_MEDIUM_BYTES,
    followLink: true,
  });
  const data =
    typeof bytes === "string" || regions.length === 0 ? undefined : await evidencePicture(bytes, regions);
  if (data === undefined) await printNote(terminal, `${source}: no part to show`);
  else await writeNew(folder, [{ name: `${basename(source)}.evidence.png`, data }], terminal);
}
