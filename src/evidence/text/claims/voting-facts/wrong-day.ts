import { weekday } from "../../../../elections/days.ts";
import type { Day, Election } from "../../../../types/election.ts";
import type { ElectionContext } from "../election.ts";
import type { Sentence } from "../sentence.ts";
import { wholeWords } from "../whole-words.ts";
import type { SaidDay } from "./days-said.ts";
import {
  comingVotes,
  dayInWords,
  isVotingDay,
  missedBy,
  nearVote,
  weekdayAfterVote,
  weekdayName,
} from "./voting-days.ts";
import { isUnsure, tied, type VotingFact } from "./voting-fact.ts";

/** The sentence says when to vote. */
const VOTING = wholeWords(
  "(?:vote|(?<!(?:our|their|those|these|of|your|the) )votes|voting(?:'s)?|election day|election is|polls (?:[^ ]+ ){0,3}open|polling (?:day|place|station)s?|go to the polls|precincts?|head to the polls|cast your (?:vote|ballot)|midterms? (?:is|are)|vota|voten|votan|votar|voto|elecciones|eleccion)",
);
/** Where voting is in view, so does one of these. */
const GOING =
  /(?:^ |[,;] |(?:should|please|must|can|to|just|so|then|you|will|not|don't) )(?:come|go|show up|turn up|report|presentese|presentate|vayan?) /;
/** Days of something else, or votes that are no election. */
const OTHER_DAY = wholeWords(
  "(?:results?|recount|count|counted|counting|certif\\w+|received|arrives?|postmark\\w*|mailed|cure|register\\w*|registration|deadlines?|requests?|apply|application|hearing|meeting|rally|town hall|parade|event|webinar|inaugurat\\w+|sworn|debates?|episode|tickets?|sale|senate (?:will )?votes?|house (?:will )?votes?|congress|committee|council votes?|lawmakers?|legislat\\w+|mps|parliament votes?|parliament will|justices|nominee|confirmation|bill|floor vote|vote on (?!nov|the \\d)|runoff if|poll results?|recap|join|meet|celebrate|party|see you|thanks?|watch party|award|semifinal|finale|winners? announced|resultados|escrutinio|registr\\w+|plazo)",
);
const AFTER = / (?:after|until|till|since|through|before|hasta|desde|despues de|tras) (?:the |el )?$/;
const EXTENDED = wholeWords("(?:extended|extends|extending|extend|prolonged|continues?|continued)");
const EARLY = wholeWords("(?:early|advance|absentee|mail)");
const MOVED_TO =
  / (?:moved|shifted|postponed|rescheduled|changed|pushed|delayed|switched|moving|trasladad[oa]s?|pospuest[oa]s?)(?: back| up| forward)? (?:to|until|till|al|para)(?: the| el)? $/;
const NAMES_THE_DAY =
  / (?:voting(?: in [^ ]+(?: county)?)?|the vote|election day|polling day|the election|the midterms?|midterms|the primary|voting day) (?:is|are|will be|falls|falls on|will be held|will take place|has been moved to|has moved to|has been changed to)(?: on| now| actually)*(?: to)? $/;
/** Voting that goes on, or is held, up to or on a day. */
const HELD =
  / (?:polls|voting|vote|election)(?: [^ ]+){0,5} (?:will be held|will take place|takes place|is held|open|extended|continues?)(?: on| through| until| till| to)*(?: the)? $/;
/** A day that voters are bound to: early voting binds nobody. */
const OBLIGED =
  / (?:must|have to|has to|can only|may only|are required to|is required to|only) (?:vote|go to the polls)(?: only)?(?: on)? $/;
const TOLD_NOT =
  / (?:do not|don't|dont|never|no) (?:go|come|vote|show up|bother|bother going|turn up|line up) (?:out )?(?:to (?:the )?[^ ]+ )?(?:on |until |till )?$/;

/** How far an election day that is given wrong may lie from the right one. */
const NAMED_WITHIN = 30;

interface Vote {
  readonly election: Election;
  readonly day: Day;
}

/** The voting day that a sentence tells its reader to miss: `do not go on Tuesday`. */
function toldToMiss(before: string, said: SaidDay, context: ElectionContext): Vote | undefined {
  if (/ (?:until|till) $/.test(before)) return undefined;
  return comingVotes(context).find(({ day }) => day === said.day);
}

/** The vote that a day given for it misses: too late, named wrong, or made out to be the only one. */
function missedVote(
  words: string,
  before: string,
  said: SaidDay,
  context: ElectionContext,
): Vote | undefined {
  const goesOn = EXTENDED.test(before);
  const isHeld = HELD.test(before) && !EARLY.test(before);
  if (AFTER.test(before) && !isHeld && !goesOn && !MOVED_TO.test(before)) return undefined;
  const given = goesOn && !said.isDate ? weekdayAfterVote(context, said.day) : said.day;
  const late = missedBy(context, given);
  if (late !== undefined || EARLY.test(words)) return late;
  if (NAMES_THE_DAY.test(before) || MOVED_TO.test(before)) return nearVote(context, said.day, NAMED_WITHIN);
  const isBound = OBLIGED.test(before) && !isVotingDay(context, said.day);
  return isBound ? comingVotes(context)[0] : undefined;
}

/** A lead: the weekday beside a date is that of another one. */
function wrongWeekday({ day, isDate, wrongWeekday: named }: SaidDay): string | undefined {
  if (named === undefined || !isDate) return undefined;
  return `${day} is a ${weekdayName(weekday(day))}, not a ${weekdayName(named)}`;
}

/** What is wrong with one day that a sentence gives for voting. `isNear` tells that voting is in view. */
export function wrongDay(
  { words }: Sentence,
  said: SaidDay,
  context: ElectionContext,
  isNear: boolean,
): VotingFact | undefined {
  if (OTHER_DAY.test(words) || (EXTENDED.test(words) && EARLY.test(words))) return undefined;
  if (!VOTING.test(words) && !(isNear && GOING.test(words))) return undefined;
  const before = words.slice(0, said.from);
  const at = { kind: "suppression" as const, target: "time" as const, from: said.from, to: said.to };
  const hasNegation = TOLD_NOT.test(before);
  const vote = hasNegation ? toldToMiss(before, said, context) : missedVote(words, before, said, context);
  if (vote !== undefined) {
    const note = `the vote is on ${dayInWords(vote.day)}`;
    return { ...at, note, isLead: isUnsure(context), election: tied(vote.election), hasNegation };
  }
  const note = hasNegation ? undefined : wrongWeekday(said);
  return note === undefined ? undefined : { ...at, note, isLead: true };
}
