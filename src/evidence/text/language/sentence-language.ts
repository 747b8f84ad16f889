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

const ENGLISH = new Set([...COMMON_ENGLISH, ...(STOP_WORDS.en ?? [])]);
const SPANISH = new Set([...COMMON_SPANISH, ...(STOP_WORDS.es ?? [])]);
/** The language of each common word; none for one of both. */
const SIDES: ReadonlyMap<string, Language | undefined> = new Map([
  ...[...ENGLISH].map((word) => [word, SPANISH.has(word) ? undefined : "en"] as const),
  ...[...SPANISH].filter((word) => !ENGLISH.has(word)).map((word) => [word, "es"] as const),
]);

function sideOf(word: string): Language | undefined {
  if (SIDES.has(word)) return SIDES.get(word);
  if (SPANISH_ENDING.test(word)) return "es";
  return ENGLISH_ENDING.test(word) ? "en" : undefined;
}

interface Hits {
  readonly english: number;
  readonly spanish: number;
}

/** How many of the words only English has and only Spanish; a word of both says nothing. */
function hitsOf(words: readonly string[]): Hits {
  let [english, spanish, ofNames] = [0, 0, 0];
  for (const word of words) {
    const side = sideOf(word);
    if (side === "en") english += 1;
    if (side !== "es") continue;
    spanish += 1;
    if (OF_NAMES.has(word)) ofNames += 1;
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

/** Enough to see what most of a text is in. */
const MAX_CHARS = 4_000;

/** The language that most of a text is in, English when it leans to neither. */
export function languageOfText(text: string): Language {
  const plain = text.slice(0, MAX_CHARS).toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const { english, spanish } = hitsOf(plain.match(/[a-z]+(?:'[a-z]+)?/g) ?? []);
  return spanish > english ? "es" : "en";
}
