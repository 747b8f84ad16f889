import { ANSWER_JSON_SCHEMA } from "../../llm/answer.ts";
import { PARAMETERS } from "../../llm/openai/openai-options.ts";
import { bodyOf } from "../../llm/openai/send-once.ts";
import { llmPrompt } from "../../llm-prompt.ts";
import { inert } from "../../report/inert.ts";
import { loadSubmission } from "../../submission/load-submission.ts";
import { AdclauseError } from "../../types/error.ts";
import { oneOf, parseArguments } from "../arguments.ts";
import { asOfDay } from "../day-flag.ts";
import { EXIT } from "../exit-code.ts";
import { LLM_HELP } from "../help.ts";
import { packSource } from "../pack-source.ts";
import { projectFor } from "../project-for.ts";
import type { Verb } from "../verb.ts";

const FLAGS = {
  pack: { type: "string", multiple: true },
  "as-of": { type: "string" },
  elections: { type: "string", multiple: true },
  llm: { type: "string" },
  "llm-policy": { type: "string" },
  format: { type: "string" },
  project: { type: "string" },
  "no-project": { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** `adclause llm prompt`: shows what a language model would be asked about an ad. */
export const llm: Verb = async (args, terminal) => {
  const { values: flags, positionals } = parseArguments(args, FLAGS);
  if (flags.help) {
    await terminal.stdout.write(LLM_HELP);
    return EXIT.pass;
  }
  const [what = "", path] = positionals;
  oneOf("adclause llm", what, ["prompt"]);
  if (path === undefined || positionals.length > 2) {
    throw new AdclauseError(
      "E_OPTION",
      path === undefined ? "no ad was named" : "more than one ad was named",
      {
        hint: "name one file or folder, or `-` for standard input",
      },
    );
  }
  const format = oneOf("--format", flags.format ?? "pretty", ["pretty", "json"]);
  const project = await projectFor(flags, path, terminal);
  const asOf = await asOfDay(flags["as-of"], project, terminal);
  const given = path === "-" ? { document: await terminal.readInput(), name: "<stdin>" } : path;
  const messages = await llmPrompt(await loadSubmission(given, { declarations: project.declarations }), {
    packs: flags.pack?.map((pack) => packSource(pack, terminal.cwd)) ?? project.packs,
    elections: [...project.elections, ...(flags.elections ?? [])],
    asOf,
    policy: flags["llm-policy"],
  });
  const { system, user } = messages;
  const text =
    format === "json"
      ? JSON.stringify(
          bodyOf({ model: flags.llm ?? "", messages, form: "json_schema", parameters: PARAMETERS }),
          null,
          2,
        )
      : [
          "== system",
          system,
          "== user",
          user,
          "== the answer must fit",
          JSON.stringify(ANSWER_JSON_SCHEMA),
        ].join("\n");
  const lines = text.split("\n").map((line) => inert(line, "tty", Number.POSITIVE_INFINITY));
  await terminal.stdout.write(`${lines.join("\n")}\n`);
  return EXIT.pass;
};
