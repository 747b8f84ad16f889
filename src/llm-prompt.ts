import { contentDetectors } from "./check.ts";
import { gather } from "./evidence/gather.ts";
import { wordsOf } from "./evidence/text/words-of.ts";
import type { Messages } from "./llm/classifier.ts";
import { NONCE_PLACEHOLDER } from "./llm/prompt/question.ts";
import { questionAbout } from "./llm/second-reader.ts";
import { loadCalendar } from "./rules/load-calendar.ts";
import { loadPacks } from "./rules/load-packs.ts";
import type { LoadedSubmission } from "./submission/loaded.ts";
import type { Day } from "./types/election.ts";

interface PromptOptions {
  readonly packs?: readonly string[] | undefined;
  readonly elections?: readonly string[] | undefined;
  readonly asOf: Day;
  readonly policy?: string | undefined;
}

/** What a language model would be asked about an ad, with a placeholder for the random number. Nothing is sent. */
export async function llmPrompt(loaded: LoadedSubmission, options: PromptOptions): Promise<Messages> {
  const { asOf, policy } = options;
  const [packs, calendar] = await Promise.all([loadPacks(options.packs), loadCalendar(options.elections)]);
  const detectors = await contentDetectors(loaded);
  const { facts } = await gather(loaded, { wanted: new Set(["words"]), detectors, calendar, asOf });
  const { passages } = wordsOf(facts);
  return questionAbout(loaded.ad, passages, { packs, calendar, asOf }, policy).messages(NONCE_PLACEHOLDER);
}
