import { COMMON_ENGLISH, COMMON_SPANISH, ENGLISH_ENDING, SPANISH_ENDING, STOP_WORDS } from "./profiles.ts";

/** A language whose grammar the detectors have. */
export type Language = "en" | "es";

const isEnglish = (word: string): boolean => COMMON_ENGLISH.has(word) || STOP_WORDS.en?.has(word) === true;
const isSpanish = (word: string): boolean => COMMON_SPANISH.has(word) || STOP_WORDS.es?.has(word) === true;

/** How much more Spanish than English the words are; a word of both languages says nothing. */
function balanceOf(words: readonly string[]): number {
  let balance = 0;
  for (const word of words) {
    const [english, spanish] = [isEnglish(word), isSpanish(word)];
    if (english !== spanish) balance += spanish ? 1 : -1;
    else if (!english && SPANISH_ENDING.test(word)) balance += 1;
    else if (!english && ENGLISH_ENDING.test(word)) balance -= 1;
  }
  return balance;
}

/** The language of " folded words ", or `usual` when they lean to neither. */
export function languageOfWords(words: string, usual: Language): Language {
  const balance = balanceOf(words.trim().split(" "));
  if (balance === 0) return usual;
  return balance > 0 ? "es" : "en";
}

const MAX_CHARS = 20_000;

/** The language that most of a text is in, English when it leans to neither. */
export function languageOfText(text: string): Language {
  const plain = text.slice(0, MAX_CHARS).toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return balanceOf(plain.match(/[a-z]+(?:'[a-z]+)?/g) ?? []) > 0 ? "es" : "en";
}
