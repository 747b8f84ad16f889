import { ANSWER_JSON_SCHEMA } from "../llm/answer.ts";
import { PARAMETERS } from "../llm/openai/openai-options.ts";
import { bodyOf } from "../llm/openai/send-once.ts";
import { NONCE_PLACEHOLDER } from "../llm/prompt/question.ts";
import { inert } from "../report/inert.ts";
import { AdclauseError } from "../types/error.ts";
import { oneOf } from "./arguments.ts";
import { EXIT } from "./exit-code.ts";
import { type LlmWork, questionsFor } from "./llm-questions.ts";

/** Shows what would be sent for one ad, with zeros for the random number. */
export const showPrompt: LlmWork = async ([path, ...others], flags, terminal) => {
  if (others.length > 0) {
    throw new AdclauseError("E_OPTION", "more than one ad was named", { hint: "name one file or folder" });
  }
  const format = oneOf("--format", flags.format ?? "pretty", ["pretty", "json"]);
  const { question } = await (await questionsFor(path, flags, terminal))(path);
  const messages = question.messages(NONCE_PLACEHOLDER);
  const body = bodyOf({ model: flags.llm ?? "", messages, form: "json_schema", parameters: PARAMETERS });
  const text =
    format === "json"
      ? JSON.stringify(body, null, 2)
      : [
          "== system",
          messages.system,
          "== user",
          messages.user,
          "== the answer must fit",
          JSON.stringify(ANSWER_JSON_SCHEMA),
        ].join("\n");
  const lines = text.split("\n").map((line) => inert(line, "tty", Number.POSITIVE_INFINITY));
  await terminal.stdout.write(`${lines.join("\n")}\n`);
  return EXIT.pass;
};
