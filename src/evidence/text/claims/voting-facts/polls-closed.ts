import type { ElectionContext } from "../election.ts";
import type { Sentence } from "../sentence.ts";
import { wholeWords } from "../whole-words.ts";
import type { SaidDay } from "./days-said.ts";
import { comingVotes, dayInWords } from "./voting-days.ts";
import { isUnsure, tied, type VotingFact } from "./voting-fact.ts";

const POLLS =
  "(?:polls|polling (?:places?|stations?|sites?|locations?|hall|halls)?|precincts?|voting (?:sites?|centers?|centres?|locations?)|vote centers?)";
const CLOSED = new RegExp(
  `(?<= )${POLLS} (?:(?:in|at|for|across) (?:[^ ]+ ){1,4}?)?(?:are |is |have been |has been |will be )(?:now |all |already |permanently |indefinitely )*(?:closed|shut)(?: down)?(?! (?:at|by|until|in|after) )(?= )`,
  "u",
);
const CLOSING = new RegExp(
  `(?<= )${POLLS} (?:will |now |all |are |is )*(?:close|closes|closing|shut|shuts|shutting)(?: early)?(?: today)? at (?:(?<noon>noon|midday)|(?<hour>\\d{1,2})(?: ?(?:\\d\\d))? ?(?<half>a ?m|p ?m)?)(?= )`,
  "u",
);
const EARLY = wholeWords(
  "(?:early|advance|advanced|registration|drop|if|when|once|after|before|until|till|where)",
);

/**
 * The hour (0–24) at which polls close. In Great Britain it is fixed at ten (Representation of the People Act 1983,
 * schedule 1, rule 1). No state of the United States closes before six on election day; five leaves room for places
 * that vote by their own rules.
 */
const CLOSING_HOURS: Readonly<
  Record<string, { readonly from: number; readonly to: number; readonly note: string }>
> = {
  GB: { from: 22, to: 22, note: "polls close at 10 pm" },
  US: { from: 17, to: 24, note: "no state closes its polls before 6 pm" },
};

/** Polls said to be closed before the vote is over. On the last day itself they may well be. */
function closedPolls(
  words: string,
  said: readonly SaidDay[],
  context: ElectionContext,
): VotingFact | undefined {
  const match = CLOSED.exec(words);
  if (
    match === null ||
    / (?:when|once|after|before|until|till|if|where|they) (?:the )?$/.test(words.slice(0, match.index))
  )
    return undefined;
  const votes = comingVotes(context);
  const on = words.startsWith(" on ", match.index + match[0].length)
    ? said.find(({ from }) => from > match.index)
    : undefined;
  const vote = on === undefined ? votes[0] : votes.find(({ day }) => day === on.day);
  if (vote === undefined) return undefined;
  return {
    kind: "suppression",
    target: "time",
    from: match.index,
    to: match.index + match[0].length,
    note: `the vote is on ${dayInWords(vote.day)}`,
    isLead: isUnsure(context) || vote.day === context.day,
    election: tied(vote.election),
  };
}

function closingHour(words: string, context: ElectionContext): VotingFact | undefined {
  const match = CLOSING.exec(words);
  if (match === null || EARLY.test(words.replace(" closing early ", " "))) return undefined;
  const country = context.places.codes[0]?.slice(0, 2) ?? "";
  const known = CLOSING_HOURS[country];
  if (known === undefined || context.places.isGuess) return undefined;
  const { noon, hour = "12", half } = match.groups ?? {};
  const said = Number(hour);
  const isEvening = noon === undefined && said < 12 && !(half?.startsWith("a") ?? false);
  const at = isEvening ? said + 12 : said;
  if (said > 24 || (at >= known.from && at <= known.to)) return undefined;
  return {
    kind: "suppression",
    target: "time",
    from: match.index,
    to: match.index + match[0].length,
    note: known.note,
    isLead: false,
  };
}

/** Polls said to be closed, or to close too early. */
export const pollsClosed = (
  { words }: Sentence,
  said: readonly SaidDay[],
  context: ElectionContext,
): VotingFact | undefined => closedPolls(words, said, context) ?? closingHour(words, context);
