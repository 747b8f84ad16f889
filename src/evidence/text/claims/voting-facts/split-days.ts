import type { ElectionContext } from "../election.ts";
import type { Sentence } from "../sentence.ts";
import { wholeWords } from "../whole-words.ts";
import { daysSaid, type SaidDay } from "./days-said.ts";
import { comingVotes, dayInWords, isVotingDay } from "./voting-days.ts";
import { isUnsure, tied, type VotingFact } from "./voting-fact.ts";

/** Groups that no law gives a voting day of their own. */
const GROUPS =
  /(?<= )(?:republicans?|gop|democrats?|democratic|dems?|liberals?|conservatives?|independents?|tories|labour|labor|greens|progressives|libertarians?|one party|the other|others?|everyone else|the rest|rest|surnames?|last names?|names?|family names?|men|women|ladies|households?|odd|even|addresses|seniors|students|unaffiliated|blue|red|[a-z] ?(?:-|to|through|,) ?[a-z]|first half|second half|republicanos|democratas|apellidos?|hombres|mujeres|los demas|el resto)(?= )/gu;
/** Whoever they are told apart from. */
const REST = /^(?:the other|others|everyone else|the rest|rest|los demas|el resto)$/;
const VOTES = wholeWords(
  "(?:votes?|voting|to vote|go to the polls|cast (?:your|their) (?:ballots?|votes?)|polls|vota|votan|voten|votar|votamos)",
);
const PRIMARY = wholeWords("(?:primary|primaries|caucus|caucuses|caucusing)");
const OTHER = wholeWords(
  "(?:debates?|rally|convention|senate|congress|house|bill|poll|lead|leads|early votes?|returned|ahead|hearing)",
);

/**
 * Two groups that are told to vote on different days, the second perhaps in a sentence after the first. Parties do so
 * only in primaries.
 */
export function splitDays(
  { words }: Sentence,
  said: readonly SaidDay[],
  context: ElectionContext,
  before: Sentence | undefined,
): VotingFact | undefined {
  if (!VOTES.test(words) || PRIMARY.test(words) || OTHER.test(words)) return undefined;
  return splitWithin(words, said, context) ?? splitAcross(words, said, context, before);
}

const factOn = (context: ElectionContext, from: number, to: number): VotingFact => {
  const [vote] = comingVotes(context);
  return {
    kind: "suppression",
    target: "time",
    from,
    to,
    note: vote === undefined ? "no group has a voting day of its own" : `all vote on ${dayInWords(vote.day)}`,
    isLead: isUnsure(context) || vote === undefined,
    ...(vote === undefined ? {} : { election: tied(vote.election) }),
  };
};

function splitAcross(
  words: string,
  said: readonly SaidDay[],
  context: ElectionContext,
  before: Sentence | undefined,
): VotingFact | undefined {
  const [second] = said;
  if (before === undefined || second === undefined || !VOTES.test(before.words)) return undefined;
  if (PRIMARY.test(before.words) || OTHER.test(before.words)) return undefined;
  const [first] = daysSaid(before.words, context.day);
  const [one] = before.words.match(GROUPS) ?? [];
  const [other] = words.slice(0, second.from).match(GROUPS) ?? [];
  const isSplit = one !== undefined && other !== undefined && one !== other;
  if (!isSplit || first === undefined || first.day === second.day) return undefined;
  return isVotingDay(context, first.day) && isVotingDay(context, second.day)
    ? undefined
    : factOn(context, second.from, second.to);
}

function splitWithin(
  words: string,
  said: readonly SaidDay[],
  context: ElectionContext,
): VotingFact | undefined {
  const groups = [...words.matchAll(GROUPS)].map(({ 0: name, index }) => ({ name, at: index }));
  for (const [i, first] of said.entries()) {
    const second = said[i + 1];
    if (second === undefined || second.day === first.day) continue;
    const before = groups.filter(({ at }) => at < first.from);
    const between = groups.filter(({ at }) => at > first.from && at < second.from);
    const after = groups.filter(({ at }) => at > second.from);
    const isSplit =
      (before.length > 0 && between.some(({ name }) => before.every((one) => one.name !== name))) ||
      between.some(({ name }) => REST.test(name)) ||
      (before.length === 0 && between.length > 0 && after.length > 0);
    if (!isSplit || (isVotingDay(context, first.day) && isVotingDay(context, second.day))) continue;
    return factOn(context, first.from, second.to);
  }
  return undefined;
}
