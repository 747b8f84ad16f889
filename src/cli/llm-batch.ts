import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { quote } from "../documents/quote.ts";
import { batchLine, recordingOfLine } from "../llm/openai/batch.ts";
import { writeRecording } from "../llm/openai/recordings.ts";
import { realWorld } from "../llm/openai/world.ts";
import { count } from "../report/count.ts";
import { findSubmissions } from "../submission/find-submissions.ts";
import { AdclauseError } from "../types/error.ts";
import { EXIT } from "./exit-code.ts";
import { type LlmWork, questionsFor } from "./llm-questions.ts";
import { printError, printNote } from "./print-error.ts";

/** Writes a line for the batch endpoint for every ad that a check would ask about. A bad ad costs no other its line. */
export const exportBatch: LlmWork = async (paths, flags, terminal) => {
  const { llm } = flags;
  if (llm === undefined || llm === "") {
    throw new AdclauseError("E_OPTION", "no model was named", { hint: "name the model: `--llm <model>`" });
  }
  const questionOf = await questionsFor(paths[0], flags, terminal);
  let written = 0;
  let left = 0;
  let errors = 0;
  for (const { source } of await findSubmissions(paths)) {
    try {
      const { question, isSuspect } = await questionOf(source);
      if (!isSuspect && !flags["llm-all"]) {
        left += 1;
        continue;
      }
      await terminal.stdout.write(`${batchLine(question, llm, realWorld)}\n`);
      written += 1;
    } catch (error) {
      if (!(error instanceof AdclauseError)) throw error;
      await printError(terminal, error, source);
      errors += 1;
    }
  }
  await printNote(
    terminal,
    `${count(written, "request")} written, ${count(left, "ad")} left out; nothing was sent`,
  );
  if (errors > 0) return EXIT.error;
  return written + left === 0 ? EXIT.nothingChecked : EXIT.pass;
};

/** Turns what the batch endpoint gave back into recordings for `check --replay`. */
export const importBatch: LlmWork = async (paths, { record }, terminal) => {
  if (record === undefined) {
    throw new AdclauseError("E_OPTION", "no folder for the answers was named", {
      hint: "write `--record <folder>`",
    });
  }
  const folder = resolve(terminal.cwd, record);
  let kept = 0;
  let bad = 0;
  for (const path of paths) {
    for (const line of (await readAnswers(path, terminal.cwd)).split("\n")) {
      if (line.trim() === "") continue;
      const recording = recordingOfLine(line);
      if (recording === undefined) bad += 1;
      else {
        await writeRecording(folder, recording);
        kept += 1;
      }
    }
  }
  const faults = bad === 0 ? "" : `, ${count(bad, "line")} that hold none`;
  await printNote(terminal, `${count(kept, "answer")} kept${faults}`);
  return bad > 0 ? EXIT.error : kept === 0 ? EXIT.nothingChecked : EXIT.pass;
};

async function readAnswers(path: string, cwd: string): Promise<string> {
  try {
    return await readFile(resolve(cwd, path), "utf8");
  } catch (cause) {
    throw new AdclauseError("E_OPTION", `cannot read the answers ${quote(path)}`, {
      hint: "name the file that the batch endpoint gave back",
      cause,
    });
  }
}
