import { foldText } from "../fold.ts";
import { tokenise } from "../tokens.ts";
import { COMMON_ENGLISH, COMMON_SPANISH, ENGLISH_ENDING, STOP_WORDS } from "./profiles.ts";

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

interface Score {
  readonly language: string;
  readonly hits: number;
}

const scoresOf = (words: readonly string[]): Score[] =>
  Object.entries(STOP_WORDS).map(([language, stops]) => ({
    language,
    hits: words.filter((word) => stops.has(word) || (language === "es" && COMMON_SPANISH.has(word))).length,
  }));

/**
 * Guesses the language of a text from its script and its common words; names, numbers and addresses say
 * nothing.
 */
export function guessLanguage(text: string): LanguageGuess {
  const sample = text.slice(0, MAX_CHARS).replace(/https?:\S+|\S{1,64}@\S+|[@#]\S+/g, " ");
  const folded = foldText(sample).folded;
  const script = otherScript(folded);
  if (script !== undefined) return { state: "other", guess: script };
  const words = tokenise(folded).words.filter((word) => /^\p{L}/u.test(word));
  const scores = scoresOf(words);
  const most = Math.max(...scores.map(({ hits }) => hits));
  const foreign = Math.max(...scores.map(({ language, hits }) => (language === "en" ? 0 : hits)));
  const english = words.filter(isEnglish).length;
  if (english > foreign && english >= words.length * MIN_ENGLISH) return { state: "known", guess: "en" };
  const guess = firstOf(scores, most);
  const isShort = words.length <= SHORT_WORDS;
  if (most === 0 || most < words.length * MIN_SHARE)
    return { state: isShort ? "short" : "other", guess: "und" };
  if (isShort && most === 1 && guess !== "es") return { state: "short", guess };
  return { state: SUPPORTED.includes(guess) ? "known" : "other", guess };
}

/** English and Spanish before the languages that share their short words. */
const firstOf = (scores: readonly Score[], hits: number): string =>
  ["en", "es", ...scores.map(({ language }) => language)].find((wanted) =>
    scores.some((score) => score.language === wanted && score.hits === hits),
  ) ?? "und";
