import { createQuestions } from "../llm-prompt.ts";
import { loadSubmission } from "../submission/load-submission.ts";
import { asOfDay } from "./day-flag.ts";
import type { ExitCode } from "./exit-code.ts";
import { packSource } from "./pack-source.ts";
import { projectFor } from "./project-for.ts";
import type { Terminal } from "./terminal.ts";

/** Flags of `adclause llm`. */
export const LLM_VERB_FLAGS = {
  pack: { type: "string", multiple: true },
  "as-of": { type: "string" },
  elections: { type: "string", multiple: true },
  llm: { type: "string" },
  "llm-policy": { type: "string" },
  "llm-all": { type: "boolean" },
  record: { type: "string" },
  format: { type: "string" },
  project: { type: "string" },
  "no-project": { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

interface LlmVerbFlags {
  readonly pack?: string[] | undefined;
  readonly "as-of"?: string | undefined;
  readonly elections?: string[] | undefined;
  readonly llm?: string | undefined;
  readonly "llm-policy"?: string | undefined;
  readonly "llm-all"?: boolean | undefined;
  readonly record?: string | undefined;
  readonly format?: string | undefined;
  readonly project?: string | undefined;
  readonly "no-project"?: boolean | undefined;
}

/** One of the things that `adclause llm` does. */
export type LlmWork = (
  paths: readonly [string, ...string[]],
  flags: LlmVerbFlags,
  terminal: Terminal,
) => Promise<ExitCode>;

/** Loads an ad, `-` being standard input, and gives its question. */
export async function questionsFor(path: string, flags: LlmVerbFlags, terminal: Terminal) {
  const project = await projectFor(flags, path, terminal);
  const asOf = await asOfDay(flags["as-of"], project, terminal);
  const questionOf = await createQuestions({
    packs: flags.pack?.map((pack) => packSource(pack, terminal.cwd)) ?? project.packs,
    elections: [...project.elections, ...(flags.elections ?? [])],
    asOf,
    policy: flags["llm-policy"],
  });
  return async (source: string) => {
    const given = source === "-" ? { document: await terminal.readInput(), name: "<stdin>" } : source;
    return questionOf(await loadSubmission(given, { declarations: project.declarations }));
  };
}
