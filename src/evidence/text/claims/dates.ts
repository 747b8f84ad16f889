import { dayOf, daysBetween, yearOf } from "../../../elections/days.ts";
import { lastVotingDay } from "../../../elections/phase.ts";
import type { ClaimElection } from "../../../types/claim.ts";
import { type ElectionContext, electionOf } from "./election.ts";
import { MONTH_NAMES, monthNumber, yearsIn } from "./time-words.ts";
import { wholeWords } from "./whole-words.ts";

/** A voting date in the words that comes after the polls have closed for good. */
export interface WrongDate {
  readonly election: ClaimElection;
  /** Place of the date in the words of the sentence. */
  readonly from: number;
  readonly to: number;
  /** The right date. */
  readonly note: string;
}

/** A voting day given too late, as far as it can be told from a date for something else. */
const MAX_DAYS_LATE = 7;

const VOTING = wholeWords(
  "(?:votes?|voting|election day|election is|polls open|polls are open|go to the polls" +
    "|cast your (?:vote|ballot)|vota|voten|votar|elecciones)",
);
const OTHER_DATE = wholeWords(
  "(?:results?|count|counted|counting|certif\\w+|received|arrive|postmarked|cure|runoff|register\\w*" +
    "|after|until|since|hearing|meeting|rally|party|recount|inaugurat\\w+)",
);
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const DATE = new RegExp(`(?<= )(?:(${MONTH_NAMES}) ${DAY}|${DAY} (?:of |de )?(${MONTH_NAMES}))(?= )`, "gu");

/**
 * A date on which the sentence says to vote, up to a week after the last voting day of the election it means.
 * Earlier dates are not judged: early voting makes them true.
 */
export function wrongDate(words: string, context: ElectionContext): WrongDate | undefined {
  if (!VOTING.test(words) || OTHER_DATE.test(words)) return undefined;
  for (const match of words.matchAll(DATE)) {
    const month = monthNumber(match[1] ?? match[4] ?? "");
    if (month === undefined) continue;
    const election = electionOf(context, {
      kind: "suppression",
      target: "time",
      words,
      at: match.index,
      around: "",
      tense: "present",
    });
    const known = context.calendar.byId.get(election.id ?? "");
    if (known === undefined) continue;
    const right = lastVotingDay(known);
    const year = yearsIn(words)[0]?.year ?? yearOf(right);
    const given = dayOf(year, month, Number(match[2] ?? match[3]));
    const late = daysBetween(right, given);
    if (late < 1 || late > MAX_DAYS_LATE) continue;
    return {
      election,
      from: match.index,
      to: match.index + match[0].length,
      note: `the vote is on ${right}`,
    };
  }
  return undefined;
}
