import { AdclauseError } from "../../types/error.ts";
import { oneOf, parseArguments } from "../arguments.ts";
import { EXIT } from "../exit-code.ts";
import { LLM_HELP } from "../help.ts";
import { exportBatch, importBatch } from "../llm-batch.ts";
import { LLM_VERB_FLAGS } from "../llm-questions.ts";
import { showPrompt } from "../llm-show-prompt.ts";
import type { Verb } from "../verb.ts";

const WORK = { prompt: showPrompt, batch: exportBatch, import: importBatch } as const;

/** `adclause llm prompt|batch|import`: what a language model would be asked, and asking it by hand. */
export const llm: Verb = async (args, terminal) => {
  const { values: flags, positionals } = parseArguments(args, LLM_VERB_FLAGS);
  if (flags.help) {
    await terminal.stdout.write(LLM_HELP);
    return EXIT.pass;
  }
  const [what = "", ...paths] = positionals;
  const work = WORK[oneOf("adclause llm", what, ["prompt", "batch", "import"])];
  const [first, ...others] = paths;
  if (first === undefined) {
    throw new AdclauseError("E_OPTION", what === "import" ? "no file was named" : "no ad was named", {
      hint: "name a file or folder, or `-` for standard input",
    });
  }
  return work([first, ...others], flags, terminal);
};
