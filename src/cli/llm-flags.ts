import { resolve } from "node:path";
import { quote } from "../documents/quote.ts";
import { openaiClassifier } from "../index.ts";
import type { ClaimClassifier, LlmUsage } from "../llm/classifier.ts";
import type { OpenaiOptions } from "../llm/openai/openai-options.ts";
import { count } from "../report/count.ts";
import { AdclauseError } from "../types/error.ts";
import { printNote } from "./print-error.ts";
import type { Terminal } from "./terminal.ts";

/** Flags of a language model, for verbs that can ask one. A key is never a flag: others see the flags of a process. */
export const LLM_FLAGS = {
  llm: { type: "string" },
  "llm-url": { type: "string" },
  "llm-policy": { type: "string" },
  "llm-all": { type: "boolean" },
  "llm-budget": { type: "string" },
  record: { type: "string" },
  replay: { type: "string" },
  offline: { type: "boolean" },
} as const;

interface LlmFlags {
  readonly llm?: string | undefined;
  readonly "llm-url"?: string | undefined;
  readonly "llm-policy"?: string | undefined;
  readonly "llm-all"?: boolean | undefined;
  readonly "llm-budget"?: string | undefined;
  readonly record?: string | undefined;
  readonly replay?: string | undefined;
  readonly offline?: boolean | undefined;
}

const contradiction = (message: string, hint: string): AdclauseError =>
  new AdclauseError("E_OPTION", message, { hint });

/**
 * The language model that flags name; undefined without one, whatever the environment says.
 *
 * @throws AdclauseError E_OPTION for flags that contradict each other or need another
 */
export async function classifierOf(
  flags: LlmFlags,
  terminal: Terminal,
): Promise<ClaimClassifier | undefined> {
  const { llm, record, replay, offline } = flags;
  if (llm === undefined) {
    const idle = (["llm-url", "llm-policy", "llm-all", "llm-budget", "record", "replay"] as const).find(
      (name) => flags[name] !== undefined,
    );
    if (idle === undefined) return undefined;
    throw contradiction(`\`--${idle}\` needs \`--llm\``, "name the model: `--llm <model>`");
  }
  if (record !== undefined && replay !== undefined) {
    throw contradiction("`--record` and `--replay` contradict each other", "keep one");
  }
  if (offline && replay === undefined) {
    throw contradiction(
      "`--offline` and `--llm` contradict each other",
      "keep one, or take recorded answers with `--replay <folder>`",
    );
  }
  const folder = record ?? replay;
  return openaiClassifier({
    model: llm,
    ...endpointOf(flags, terminal),
    policy: flags["llm-policy"],
    asks: flags["llm-all"] ? "all" : "suspects",
    budget: { run: { tokens: tokensOf(flags["llm-budget"]) } },
    recordings:
      folder === undefined
        ? undefined
        : { folder: resolve(terminal.cwd, folder), mode: record === undefined ? "replay" : "record" },
  });
}

function tokensOf(budget: string | undefined): number | undefined {
  if (budget === undefined) return undefined;
  if (/^\d{1,12}$/.test(budget)) return Number(budget);
  throw new AdclauseError("E_OPTION", `${quote(budget)} is no number of tokens`, {
    hint: "write `--llm-budget 200000`",
  });
}

const given = (value: string | undefined): string | undefined => (value === "" ? undefined : value);

/** The key of OpenAI goes to OpenAI, or where its own variable points; other addresses get the key that is meant for them. */
function endpointOf(flags: LlmFlags, { env }: Terminal): Pick<OpenaiOptions, "baseURL" | "apiKey"> {
  const url = given(flags["llm-url"]) ?? given(env.ADCLAUSE_LLM_URL);
  const key = given(env.ADCLAUSE_LLM_KEY);
  if (url !== undefined) return { baseURL: url, apiKey: key };
  return { baseURL: given(env.OPENAI_BASE_URL), apiKey: key ?? given(env.OPENAI_API_KEY) };
}

/** Tells what left the machine, or that nothing did. */
export async function tellUsage(usage: LlmUsage | undefined, terminal: Terminal): Promise<void> {
  if (usage === undefined) return;
  const { endpoint, requests, bytesSent, replayed, tokens } = usage;
  const recorded = replayed === 0 ? "" : `; ${count(replayed, "recorded answer")} used`;
  const sent =
    requests === 0
      ? "nothing left this machine"
      : `sent to ${endpoint}: ${count(requests, "request")}, ${(bytesSent / 1000).toFixed(1)} kB` +
        ` (${tokens.input} tokens in, ${tokens.output} out)`;
  await printNote(terminal, `${sent}${recorded}`);
}
