import type { ElectionContext } from "../election.ts";
import type { Sentence } from "../sentence.ts";
import { daysSaid } from "./days-said.ts";
import { idleDay } from "./idle-day.ts";
import { pollsClosed } from "./polls-closed.ts";
import { splitDays } from "./split-days.ts";
import type { VotingFact } from "./voting-fact.ts";
import { wrongDay } from "./wrong-day.ts";

/**
 * What a sentence says of voting days and hours that the calendar shows to be wrong, or that is worth a look. Right days
 * give nothing, nor do earlier ones: early voting makes them true. `isNear` tells that voting is in view.
 */
export function votingFacts(
  sentence: Sentence,
  before: Sentence | undefined,
  context: ElectionContext,
  isNear: boolean,
): VotingFact[] {
  const said = daysSaid(sentence.words, context.day);
  return [
    splitDays(sentence, said, context, before),
    ...said.flatMap((day) => [wrongDay(sentence, day, context, isNear), idleDay(sentence, day, context)]),
    pollsClosed(sentence, said, context),
  ].filter((fact) => fact !== undefined);
}
