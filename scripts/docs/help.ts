import {
  CHECK_HELP,
  CLAIMS_HELP,
  GENERAL_HELP,
  INIT_HELP,
  INSPECT_HELP,
  LLM_HELP,
  RULES_HELP,
} from "../../src/cli/help.ts";

const PAGES = {
  adclause: GENERAL_HELP,
  check: CHECK_HELP,
  claims: CLAIMS_HELP,
  inspect: INSPECT_HELP,
  llm: LLM_HELP,
  rules: RULES_HELP,
  init: INIT_HELP,
};

/** The help texts as the command prints them. */
export function helpTexts(): string {
  return Object.entries(PAGES)
    .map(([verb, text]) => `## ${verb}\n\n\`\`\`text\n${text.trimEnd()}\n\`\`\``)
    .join("\n\n");
}
