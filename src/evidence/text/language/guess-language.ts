import { foldText } from "../fold.ts";
import { tokenise } from "../tokens.ts";
import {
  COMMON_ENGLISH,
  COMMON_FOREIGN,
  COMMON_SPANISH,
  ELIDING,
  ELISION,
  ENDINGS,
  ENGLISH_ENDING,
  LETTERS,
  OF_NAMES,
  STOP_WORDS,
} from "./profiles.ts";

/** Languages that the text detectors read, BCP 47 primary subtags. */
export const SUPPORTED: readonly string[] = ["en", "es"];

/**
 * `known`: the language is one that the detectors read. `other`: it is not; `guess` is its subtag, or `und-`
 * and an ISO 15924 script. `short`: too few words to tell, and none that points to another language.
 */
export interface LanguageGuess {
  readonly state: "known" | "other" | "short";
  readonly guess: string;
}

/** Enough for any profile; reading on would change nothing. */
const MAX_CHARS = 20_000;
/**
 * Share of stop words below which running text is not of that language; English prose has about .45, Spanish
 * .5.
 */
const MIN_SHARE = 0.12;
/** The same for words that are common in English or end as English words do. */
const MIN_ENGLISH = 0.2;
const SHORT_WORDS = 4;
/** Two languages that share all their words in a text no longer than this cannot be told apart. */
const TIED_WORDS = 8;
/** Words whose spelling tells more than their folded letters. */
const NOT_PLAIN = /[^a-z0-9.,!?:;"()#$%&-]/;

const SCRIPTS = [
  "Cyrl",
  "Grek",
  "Arab",
  "Hebr",
  "Hani",
  "Kana",
  "Hira",
  "Hang",
  "Deva",
  "Thai",
  "Beng",
  "Taml",
];
const scriptTests = SCRIPTS.map((code) => [code, new RegExp(`\\p{Script=${code}}`, "gu")] as const);

function otherScript(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters === 0 || latin >= letters / 2) return undefined;
  const counts = scriptTests.map(([code, test]) => [code, text.match(test)?.length ?? 0] as const);
  const [code, count] = counts.reduce((best, next) => (next[1] > best[1] ? next : best));
  return count === 0 ? "und" : `und-${code}`;
}

const isEnglish = (word: string): boolean =>
  COMMON_ENGLISH.has(word) || STOP_WORDS.en?.has(word) === true || ENGLISH_ENDING.test(word);

const LANGUAGES = Object.keys(STOP_WORDS);

const COMMON: Readonly<Record<string, ReadonlySet<string>>> = {
  ...COMMON_FOREIGN,
  en: COMMON_ENGLISH,
  es: COMMON_SPANISH,
};

/** Languages in which a word is common, by word. */
const COMMON_IN = new Map<string, string[]>();
for (const language of LANGUAGES) {
  const common = COMMON[language] ?? [];
  for (const word of new Set([...(STOP_WORDS[language] ?? []), ...common]))
    COMMON_IN.set(word, [...(COMMON_IN.get(word) ?? []), language]);
}

const endingIn = (word: string): string[] =>
  Object.keys(ENDINGS).filter((language) => ENDINGS[language]?.test(word));

const lettersOf = (word: string): string[] =>
  Object.keys(LETTERS).filter((language) => LETTERS[language]?.test(word));

/** Points of each language: a word that is common in it or ends as its words do, and a letter of its own. */
function pointsOf(words: readonly string[], written: readonly string[]): ReadonlyMap<string, number> {
  const points = new Map(LANGUAGES.map((language) => [language, 0]));
  const add = (languages: readonly string[]): void => {
    for (const language of languages) points.set(language, (points.get(language) ?? 0) + 1);
  };
  for (const word of words) add(COMMON_IN.get(word) ?? endingIn(word));
  for (const word of written) {
    if (ELISION.test(word)) add(ELIDING);
    add(lettersOf(word));
  }
  return points;
}

/** `#NoAlFraude` is three words. */
const spokenTags = (text: string): string =>
  text.replace(/#[\p{L}\p{N}_]+/gu, (tag) =>
    tag
      .slice(1)
      .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
      .replaceAll("_", " "),
  );

/**
 * Guesses the language of a text from its script and its common words; names, numbers and addresses say
 * nothing.
 */
export function guessLanguage(text: string): LanguageGuess {
  const sample = spokenTags(text.slice(0, MAX_CHARS).replace(/https?:\S+|\S{1,64}@\S+|@\S+/g, " "));
  const folded = foldText(sample).folded;
  const script = otherScript(folded);
  if (script !== undefined) return { state: "other", guess: script };
  const words = tokenise(folded).words.filter((word) => /^\p{L}/u.test(word));
  const written = sample
    .normalize("NFC")
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => NOT_PLAIN.test(word));
  const points = pointsOf(words, written);
  const most = Math.max(...points.values());
  const ofNames = words.filter((word) => OF_NAMES.has(word)).length;
  const foreign = Math.max(
    ...[...points].map(([language, count]) =>
      language === "en" ? 0 : language === "es" ? count - ofNames : count,
    ),
  );
  const english = words.filter(isEnglish).length;
  if (english > foreign && english >= words.length * MIN_ENGLISH) return { state: "known", guess: "en" };
  const best = [...points.keys()].filter((language) => points.get(language) === most);
  const guess = BEFORE.find((language) => best.includes(language)) ?? best[0] ?? "und";
  const isShort = words.length <= SHORT_WORDS;
  if (most === 0 || most < words.length * MIN_SHARE)
    return { state: isShort ? "short" : "other", guess: "und" };
  const isTied =
    guess === "es" ? best.some((language) => RIVALS.includes(language)) : isShort && best.length > 1;
  if (isTied && words.length <= TIED_WORDS) return { state: "short", guess };
  if (isShort && most === 1 && guess !== "es") return { state: "short", guess };
  return { state: SUPPORTED.includes(guess) ? "known" : "other", guess };
}

/** Of languages that share their short words, first those that most ads are in. */
const BEFORE: readonly string[] = ["en", "es"];
/** Languages whose ads are too common to take their words for Spanish on a tie. */
const RIVALS: readonly string[] = ["pt", "it", "fr"];
