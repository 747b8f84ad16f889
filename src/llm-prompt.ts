import { contentDetectors } from "./check.ts";
import { gather } from "./evidence/gather.ts";
import { wordsOf } from "./evidence/text/words-of.ts";
import type { Question } from "./llm/classifier.ts";
import { isSuspect } from "./llm/is-suspect.ts";
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

interface AdQuestion {
  readonly question: Question;
  /** Whether a check would ask about the ad unless told to ask about all. */
  readonly isSuspect: boolean;
}

/** What a language model would be asked about ads, as a check on that day asks it. Nothing is sent. */
export async function createQuestions(
  options: PromptOptions,
): Promise<(loaded: LoadedSubmission) => Promise<AdQuestion>> {
  const { asOf, policy } = options;
  const [packs, calendar] = await Promise.all([loadPacks(options.packs), loadCalendar(options.elections)]);
  const wanted = new Set(["words", "claims"]);
  return async (loaded) => {
    const detectors = await contentDetectors(loaded);
    const { facts } = await gather(loaded, { wanted, detectors, calendar, asOf });
    const { passages } = wordsOf(facts);
    return {
      question: questionAbout(loaded.ad, passages, { packs, calendar, asOf }, policy),
      isSuspect: isSuspect(loaded.ad, facts, passages),
    };
  };
}
