import { compile } from "./lexicon.ts";

/** Which way a sentence looks. */
export type Direction = "past" | "future" | "present" | "none";

const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  enero: 1,
  febrero: 2,
  marzo: 3,
  abril: 4,
  mayo: 5,
  junio: 6,
  julio: 7,
  agosto: 8,
  septiembre: 9,
  octubre: 10,
  noviembre: 11,
  diciembre: 12,
};

const FUTURE = compile(
  "(?:will|won't|going to|about to|trying to|tries to|try to|tried and tried|plan(?:s|ning)? to" +
    "|planning|want(?:s)? to|ready to|prepar(?:e|ing)|attempt(?:s|ing)? to|attempts?|efforts? to" +
    "|working to|scheming|plotting|resorting|gearing up|let (?:them|him|her|the)|don't let|can't let" +
    "|cannot let|won't let|cannot allow|can't allow|before they|so they can|in order to|would|could" +
    "|might|van a|va a|quieren|intentan|[a-z]+ran)",
);
const PRESENT = compile(
  "(?:is|are|being|stealing|rigging|cheating|hacking|flooding|inviting|is already|are already|now" +
    "|right now|esta|estan)",
);
const PAST = compile(
  "(?:was|were|had|did|stole|won|provided|decided|helped|allowed|gave|fue|fueron|robaron|hubo" +
    "|hicieron|amanaron)" +
    "|(?:rigged|cheated|hacked|flipped|dumped|voted|switched|cost|found|cast) (?:the|our|it|this|that|an?|" +
    "his|her|their|your|us|in|for|against|by|illegally|twice|\\d+)",
);
const COMING = compile(
  "(?:(?:this|next|coming|upcoming|the upcoming|the coming) (?:november|fall|year|tuesday|week" +
    "|election|elections|vote|cycle|primary|midterms?|october|count)|(?<!all )this time|november(?:'s)?" +
    "|(?:on |by )?election day|tuesday(?:'s)?|tomorrow|our next election|this november|(?:proximas?" +
    "|estas) elecciones|esta eleccion|este noviembre|noviembre|martes)",
);
const LAST = compile(
  "(?:last|previous|past) (?:time|election|elections|november|year|cycle|fall|midterms?)|(?:four|two" +
    "|six|eight) years ago|back then|la (?:ultima|pasada) (?:eleccion|vez)|elecciones pasadas",
);
const AGAIN = compile(
  "(?:again|once more|another (?:election|vote|presidency|four|4|term)|next time|repeat|otra vez|de nuevo)",
);

export const isAgain = (words: string): boolean => AGAIN.test(words);
export const isComing = (words: string): boolean => COMING.test(words);
export const isLast = (words: string): boolean => LAST.test(words);

/** The direction of the predicate: modals and plans before past forms, since "are about to rig" has both. */
export function directionOf(words: string): Direction {
  if (FUTURE.test(words)) return "future";
  if (PAST.test(words)) return "past";
  return PRESENT.test(words) ? "present" : "none";
}

/** Years named as such; amounts and counts are not years. */
export const yearsIn = (words: string): number[] =>
  [...words.matchAll(/(?<= )(?:19|20)\d\d(?:'s|s)?(?= )/g)].map(([year]) => Number.parseInt(year, 10));

/** The names as alternatives of a pattern. */
export const MONTH_NAMES: string = Object.keys(MONTHS).join("|");

/** Month of an English or Spanish name, from 1. */
export const monthNumber = (word: string): number | undefined =>
  Object.hasOwn(MONTHS, word) ? MONTHS[word] : undefined;

/** Months named, from 1; `may` and `march` only where they cannot be verbs. */
export const monthsIn = (words: string): number[] =>
  [...words.matchAll(/(?<= )([a-z]+)(?:'s)?(?= )/g)].flatMap(([, word = ""]) => {
    const month = monthNumber(word);
    return month === undefined || word === "may" || word === "march" ? [] : [month];
  });
