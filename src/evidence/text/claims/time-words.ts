import { wholeWords } from "./whole-words.ts";

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

const COMING = wholeWords(
  "(?:(?:this|next|coming|upcoming|the upcoming|the coming) (?:november|fall|year|tuesday|week" +
    "|election|elections|vote|cycle|primary|midterms?|october|count)|(?<!all )this time|november(?:'s)?" +
    "|(?:on |by )?election day|tuesday(?:'s)?|tomorrow|our next election|this november|(?:proximas?" +
    "|estas) (?:elecciones|comicios)|(?:esta|proxima) (?:eleccion|votacion|contienda)|este (?:noviembre|martes|domingo|ano)" +
    "|el proximo (?:martes|domingo)|esta vez|noviembre|martes(?! pasado))",
);
const LAST = wholeWords(
  "(?:last|previous|past) (?:time|election|elections|november|year|cycle|fall|midterms?)|(?:four|two" +
    "|six|eight) years ago|back then|la (?:ultima|pasada) (?:eleccion|vez)|la vez pasada" +
    "|(?:las )?(?:ultimas|pasadas) elecciones|(?:elecciones|comicios) (?:pasad[ao]s|anteriores)|eleccion (?:pasada|anterior)" +
    "|(?:ano|domingo|martes|noviembre) pasado|hace (?:\\d+|dos|cuatro|seis|ocho) anos",
);
const AGAIN = wholeWords(
  "(?:again|once more|another (?:election|vote|presidency|four|4|term)|next time|repeat|otra vez|de nuevo|nuevamente|una vez mas|(?:volver(?:an|a)?|vuelv[ae]n?) a)",
);

const NOW = wholeWords(
  "(?:this|these|our) (?:[^ ]+ ){0,2}?(?:elections?|vote|race|cycle|count|recount|results?)|right now|today|tonight|as we speak|currently|underway|under way|in (?:real time|progress)|(?:\\d+|two|three|few|several) (?:more )?(?:days|weeks) (?:until|till|before|to|away|left)|esta (?:eleccion|votacion)|estas elecciones|ahora|hoy",
);
const ALREADY = wholeWords("(?:already|so far|just|ya)");

export const isNow = (words: string): boolean => NOW.test(words);
export const isAlready = (words: string): boolean => ALREADY.test(words);
export const isAgain = (words: string): boolean => AGAIN.test(words);
export const isComing = (words: string): boolean => COMING.test(words);
export const isLast = (words: string): boolean => LAST.test(words);

/** Years named as such, with where they stand; amounts and counts are not years. */
export const yearsIn = (words: string): { readonly year: number; readonly at: number }[] =>
  [...words.matchAll(/(?<= )(?:19|20)\d\d(?:'s|s)?(?= )/g)].map(({ 0: year, index }) => ({
    year: Number.parseInt(year, 10),
    at: index,
  }));

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
