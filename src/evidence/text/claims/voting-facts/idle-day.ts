import type { ElectionContext } from "../election.ts";
import type { Sentence } from "../sentence.ts";
import { wholeWords } from "../whole-words.ts";
import type { SaidDay } from "./days-said.ts";
import { comingVotes, dayInWords } from "./voting-days.ts";
import { isUnsure, tied, type VotingFact } from "./voting-fact.ts";

const IDLE =
  / (?:stay|staying|sit|remain|rest|relax|sleep|chill) (?:(?:at|in|on) )?(?:your |the )?(?:home|in|bed|couch|sofa|inside|indoors|away)(?: [^ ]+){0,4} $/;
const IDLE_NEXT =
  /^ (?:[,;] )?(?:please |just |everybody |everyone )?(?:stay|sit|remain|sleep) (?:at )?(?:home|in) /;
/** Those who have voted may stay at home, and those who urge others to vote speak of staying there. */
const OTHERWISE = wholeWords(
  "(?:early|by mail|absentee|mail|don't stay|do not stay|not|never|can't|cannot|won't|if|who|stayed|already voted|vote from|after you vote|instead of)",
);

/** An appeal to stay at home on a day that is a voting day: it need not name the vote. */
export function idleDay(
  { words }: Sentence,
  said: SaidDay,
  context: ElectionContext,
): VotingFact | undefined {
  const isIdle =
    IDLE.test(words.slice(0, said.from).replace(/ (?:on|this|,) $/, " ")) ||
    IDLE_NEXT.test(words.slice(said.to));
  if (!isIdle || OTHERWISE.test(words)) return undefined;
  const vote = comingVotes(context).find(({ day }) => day === said.day);
  if (vote === undefined) return undefined;
  return {
    kind: "discourage-voting",
    target: "voters",
    from: said.from,
    to: said.to,
    note: `the vote is on ${dayInWords(vote.day)}`,
    isLead: isUnsure(context),
    election: tied(vote.election),
  };
}
