import type { ElectionContext } from "../election.ts";
import type { Sentence } from "../sentence.ts";
import { daysSaid } from "./days-said.ts";
import { pollsClosed } from "./polls-closed.ts";
import { splitDays } from "./split-days.ts";
import type { VotingFact } from "./voting-fact.ts";
import { wrongDay } from "./wrong-day.ts";

/**
 * The first word on when to vote in a sentence that the calendar shows to be wrong, or else the first that is worth a
 * look. Right days give nothing, nor do earlier ones: early voting makes them true. `isNear` tells that voting is in
 * view of the sentence.
 */
export function findVotingFact(
  sentence: Sentence,
  context: ElectionContext,
  isNear: boolean,
): VotingFact | undefined {
  const said = daysSaid(sentence.words, context.day);
  const split = splitDays(sentence, said, context);
  const wrong = said.map((day) => wrongDay(sentence, day, context, isNear));
  const facts = [split, ...wrong, pollsClosed(sentence, context)].filter((fact) => fact !== undefined);
  return facts.find(({ isLead }) => !isLead) ?? facts[0];
}
