import { weekday } from "../../../../elections/days.ts";
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
  "(?:results?|recount|count|counted|counting|certif\\w+|received|arrives?|postmark\\w*|mailed|cure|register\\w*|registration|deadlines?|requests?|apply|application|hearing|meeting|rally|town hall|parade|event|webinar|inaugurat\\w+|sworn|debates?|episode|tickets?|sale|senate (?:will )?votes?|house (?:will )?votes?|congress|committee|council votes?|lawmakers?|legislat\\w+|mps|parliament votes?|parliament will|justices|nominee|confirmation|bill|floor vote|vote on (?!nov|the \\d)|runoff if|poll results?|recap|watch party|award|semifinal|finale|winners? announced|resultados|escrutinio|registr\\w+|plazo)",
);
const AFTER = / (?:after|until|till|since|through|before|hasta|desde|despues de|tras) (?:the |el )?$/;
const EXTENDED = wholeWords("(?:extended|extends|extending|extend|prolonged|continues?|continued)");
const EARLY = wholeWords("(?:early|advance|absentee|mail)");
const MOVED = wholeWords(
  "(?:moved|shifted|postponed|rescheduled|changed|pushed(?: back)?|delayed|extended|switched|moving|trasladad[oa]s?|pospuest[oa]s?)",
);
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

/** What is wrong with one day that a sentence gives for voting. `isNear` tells that voting is in view. */
export function wrongDay(
  { words }: Sentence,
  said: SaidDay,
  context: ElectionContext,
  isNear: boolean,
): VotingFact | undefined {
  const before = words.slice(0, said.from);
  if (OTHER_DAY.test(words) || (EXTENDED.test(words) && EARLY.test(words))) return undefined;
  const isTold = VOTING.test(words) || (isNear && GOING.test(words));
  if (!isTold) return undefined;
  const at = { kind: "suppression" as const, target: "time" as const, from: said.from, to: said.to };
  if (TOLD_NOT.test(before)) {
    const vote = comingVotes(context).find(({ day }) => day === said.day);
    if (vote === undefined || / (?:until|till) $/.test(before)) return undefined;
    const note = `the vote is on ${dayInWords(vote.day)}`;
    return { ...at, note, isLead: isUnsure(context), election: tied(vote.election), hasNegation: true };
  }
  const isHeld = HELD.test(before) && !/ (?:early|advance) /.test(before);
  if (AFTER.test(before) && !isHeld && !EXTENDED.test(words) && !MOVED.test(words)) return undefined;
  const isNamed = NAMES_THE_DAY.test(before) || (MOVED.test(before) && !EXTENDED.test(before));
  const given = EXTENDED.test(before) && !said.isDate ? weekdayAfterVote(context, said.day) : said.day;
  const missed =
    missedBy(context, given) ?? (isNamed ? nearVote(context, said.day, NAMED_WITHIN) : undefined);
  if (missed !== undefined) {
    const note = `the vote is on ${dayInWords(missed.day)}`;
    return { ...at, note, isLead: isUnsure(context), election: tied(missed.election) };
  }
  const bound = OBLIGED.test(before) && !isVotingDay(context, said.day) ? comingVotes(context)[0] : undefined;
  if (bound !== undefined && !EARLY.test(words)) {
    const note = `the vote is on ${dayInWords(bound.day)}`;
    return { ...at, note, isLead: isUnsure(context), election: tied(bound.election) };
  }
  if (said.wrongWeekday === undefined || !said.isDate) return undefined;
  const isVote = isVotingDay(context, said.day) ? "voting day " : "";
  const note = `${isVote}${said.day} is a ${weekdayName(weekday(said.day))}, not a ${weekdayName(said.wrongWeekday)}`;
  return { ...at, note, isLead: true };
}
