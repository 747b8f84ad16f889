import {
  COMMON_ENGLISH,
  COMMON_SPANISH,
  ENGLISH_ENDING,
  OF_NAMES,
  SPANISH_ENDING,
  STOP_WORDS,
} from "./profiles.ts";

/** A language whose grammar the detectors have. */
export type Language = "en" | "es";

const isEnglish = (word: string): boolean => COMMON_ENGLISH.has(word) || STOP_WORDS.en?.has(word) === true;
const isSpanish = (word: string): boolean => COMMON_SPANISH.has(word) || STOP_WORDS.es?.has(word) === true;

interface Hits {
  readonly english: number;
  readonly spanish: number;
}

/** How many of the words only English has and only Spanish; a word of both says nothing. */
function hitsOf(words: readonly string[]): Hits {
  let [english, spanish, ofNames] = [0, 0, 0];
  for (const word of words) {
    const [isEn, isEs] = [isEnglish(word), isSpanish(word)];
    if (isEn && isEs) continue;
    if (isEs || (!isEn && SPANISH_ENDING.test(word))) {
      spanish += 1;
      if (OF_NAMES.has(word)) ofNames += 1;
    } else if (isEn || ENGLISH_ENDING.test(word)) {
      english += 1;
    }
  }
  return { english, spanish: spanish === ofNames && english > 0 ? 0 : spanish };
}

/** Words of Spanish that make a sentence of both languages one that a Spanish reader wrote. */
const MIXED = 2;

/**
 * The language of " folded words ", or `usual` when they lean to neither. A sentence with words enough of both counts as
 * Spanish, whose lexicon has the English words as well.
 */
export function languageOfWords(words: string, usual: Language): Language {
  const { english, spanish } = hitsOf(words.trim().split(" "));
  if (spanish >= MIXED && spanish * 2 > english) return "es";
  if (english === spanish) return usual;
  return spanish > english ? "es" : "en";
}

const MAX_CHARS = 20_000;

/** The language that most of a text is in, English when it leans to neither. */
export function languageOfText(text: string): Language {
  const plain = text.slice(0, MAX_CHARS).toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const { english, spanish } = hitsOf(plain.match(/[a-z]+(?:'[a-z]+)?/g) ?? []);
  return spanish > english ? "es" : "en";
}
