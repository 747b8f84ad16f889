import { addDays, dayOf, daysBetween, monthLength, weekday, yearOf } from "../../../../elections/days.ts";
import type { Day } from "../../../../types/election.ts";
import { MONTH_NAMES, monthNumber } from "../time-words.ts";

/** A day that words name, with what they say of it and where they stand. */
export interface SaidDay {
  readonly day: Day;
  /** ISO weekday named beside a date that falls on another one. */
  readonly wrongWeekday?: number;
  /** A date, or only a weekday or a word such as `tomorrow`, which the day of the ad resolves. */
  readonly isDate: boolean;
  /** Place in the words of the sentence. */
  readonly from: number;
  readonly to: number;
}

const SHORT_MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
/** ISO weekdays by name, English, short and Spanish. */
const WEEKDAYS = new Map(
  [
    "monday mon lunes",
    "tuesday tues tue martes",
    "wednesday wed weds miercoles",
    "thursday thurs thu thur jueves",
    "friday fri viernes",
    "saturday sabado",
    "sunday domingo",
  ].flatMap((names, i) => names.split(" ").map((name): [string, number] => [name, i + 1])),
);
const WEEKDAY = `(?<weekday>${[...WEEKDAYS.keys()].join("|")})`;
const MONTH = `(?:${MONTH_NAMES}|${Object.keys(SHORT_MONTHS).join("|")})`;
const YEAR = "(?: ,)?(?: (?<year>20\\d\\d))?";
const DATE = (part: string): string => `(?<date${part}>\\d{1,2})(?:st|nd|rd|th)?`;
const LEAD = `(?:${WEEKDAY} (?:, )?(?:the )?)?`;

const SAID = new RegExp(
  `(?<= )(?:${LEAD}(?:(?<monthA>${MONTH}) (?:the )?${DATE("A")}|${DATE("B")} (?:of |de )?(?<monthB>${MONTH}))${YEAR}` +
    `|(?<iso>20\\d\\d (?:0\\d|1[0-2]) [0-3]\\d)` +
    `|(?:${WEEKDAY.replace("weekday", "weekdayC")} (?:, )?)?the (?<dateC>\\d{1,2})(?:st|nd|rd|th)` +
    `|${WEEKDAY.replace("weekday", "weekdayD")}|(?<word>tomorrow|manana|(?:following|next) day))(?= )`,
  "gu",
);
/** Words before a weekday that make it another one than the next to come. */
const NOT_NEXT = / (?:last|every|each|past|next|previous|since|super|giving|black|cyber|ash|good|taco) $/;
/** A date without a year lies at most so long ago, or else it is next year's. */
const BACK_DAYS = 60;

const monthOf = (name: string): number | undefined => monthNumber(name) ?? SHORT_MONTHS[name];

/** The first day from `from` on with that date of the month. */
function nextDate(from: Day, date: number): Day | undefined {
  for (let ahead = 0; ahead < 62; ahead += 1) {
    const day = addDays(from, ahead);
    if (Number(day.slice(8)) === date) return day;
  }
  return undefined;
}

function dateIn(groups: Readonly<Record<string, string | undefined>>, from: Day): Day | undefined {
  const month = monthOf(groups.monthA ?? groups.monthB ?? "");
  const date = Number(groups.dateA ?? groups.dateB);
  if (month === undefined || date < 1) return undefined;
  const onDay = (year: number): Day | undefined =>
    date <= monthLength(year, month) ? dayOf(year, month, date) : undefined;
  if (groups.year !== undefined) return onDay(Number(groups.year));
  const here = onDay(yearOf(from));
  return here === undefined || daysBetween(from, here) < -BACK_DAYS ? onDay(yearOf(from) + 1) : here;
}

function resolve(
  groups: Readonly<Record<string, string | undefined>>,
  from: Day,
  last: SaidDay | undefined,
): { readonly day: Day; readonly isDate: boolean } | undefined {
  const { iso, dateC, weekdayD, word } = groups;
  if (iso !== undefined) {
    const [year = 0, month = 0, date = 0] = iso.split(" ").map(Number);
    return date >= 1 && date <= monthLength(year, month)
      ? { day: dayOf(year, month, date), isDate: true }
      : undefined;
  }
  if (dateC !== undefined) {
    const day = nextDate(from, Number(dateC));
    return day === undefined ? undefined : { day, isDate: true };
  }
  if (weekdayD !== undefined) {
    const ahead = ((WEEKDAYS.get(weekdayD) ?? 1) - weekday(from) + 7) % 7;
    return { day: addDays(from, ahead), isDate: false };
  }
  if (word !== undefined) {
    const isAfterLast = word.endsWith("day");
    if (isAfterLast && last === undefined) return undefined;
    return { day: addDays(isAfterLast ? (last?.day ?? from) : from, 1), isDate: false };
  }
  const day = dateIn(groups, from);
  return day === undefined ? undefined : { day, isDate: true };
}

/** The days that the words of a sentence name, in order, as a reader on the day `from` takes them. */
export function daysSaid(words: string, from: Day): SaidDay[] {
  const said: SaidDay[] = [];
  for (const match of words.matchAll(SAID)) {
    const groups = match.groups ?? {};
    if (groups.weekdayD !== undefined && NOT_NEXT.test(words.slice(0, match.index))) continue;
    const found = resolve(groups, from, said.at(-1));
    if (found === undefined) continue;
    const named = WEEKDAYS.get(groups.weekday ?? groups.weekdayC ?? "");
    const isWrong = named !== undefined && named !== weekday(found.day);
    said.push({
      ...found,
      ...(isWrong ? { wrongWeekday: named } : {}),
      from: match.index,
      to: match.index + match[0].length,
    });
  }
  return said;
}
