import { remember } from "../remember.ts";
import { COMMON, ELECTION, isKnown, rankOfWord } from "./known-words.ts";
import { isAddress, unleet } from "./leet.ts";
import { contracted, segment, spaced } from "./segment.ts";
import { sameLooking, unmask } from "./skeleton.ts";
import { unstretch } from "./stretch.ts";

/** Shortest letters that may be two words, and shortest word that may have been misread. */
const MIN_JOINED = 6;
const MIN_MISREAD = 4;

/** Longest word with signs in it that is looked at; letters alone may be as long as they like. */
const MAX_SIGNED = 60;

const LETTERS = /^[a-z]+$/;
/** `don't`, `voters'`, `l'election`: an apostrophe inside a word is no trick. */
const WITH_APOSTROPHE = /^[a-z]+'[a-z]*$/;
const IN_BRACKETS = /[([{]([a-z])[)\]}]/g;
const SEPARATORS = /[^a-z0-9]+/;
const MASK = /^([a-z]+)[^a-z0-9'@$!+|&€(]([a-z]*)$/u;

/** Misreadings of letters alone are put right only into words of elections, and never into a shorter word's sense. */
function unmisread(word: string): string | undefined {
  if (word.length < MIN_MISREAD || (word.length === MIN_MISREAD && !/rn|vv/.test(word))) return undefined;
  const other = sameLooking(word);
  if (other === undefined) return undefined;
  return rankOfWord(other) === ELECTION || /rn|vv/.test(word) ? other : undefined;
}

/** Small letters as a reader takes them; undefined when they stay. */
function repairLetters(word: string): string | undefined {
  const contraction = contracted(word);
  if (contraction !== undefined) return contraction;
  if (isKnown(word)) return undefined;
  const short = unstretch(word);
  if (short !== undefined) return repairLetters(short) ?? short;
  const lengths = word.length >= MIN_JOINED ? segment(word) : undefined;
  return lengths === undefined ? unmisread(word) : spaced(word, lengths);
}

/** Names and other words that the vocabulary lacks come again and again. */
const readLetters = remember((word) => repairLetters(word) ?? word, { most: 4_000, longest: 30 });

function repairKnown(word: string): string | undefined {
  const read = readLetters(word);
  return read === word ? undefined : read;
}

/** `vo-te`, `v(o)te` and `v*te`: a known word with something put into it, or over one of its letters. */
function repairPierced(word: string): string | undefined {
  const bare = word.replace(IN_BRACKETS, "$1");
  if (bare !== word && isKnown(bare)) return bare;
  const parts = word.split(SEPARATORS).filter((part) => part !== "");
  if (parts.length < 2 || parts.length > 12) return undefined;
  const joined = parts.join("");
  if (!LETTERS.test(joined)) return undefined;
  const areWords = parts.every((part) => rankOfWord(part) >= COMMON);
  if (!areWords && joined.length > 2 && isKnown(joined)) return joined;
  const mask = MASK.exec(word);
  const unmasked = mask === null || areWords ? undefined : unmask(`${mask[1]}*${mask[2]}`);
  if (unmasked !== undefined) return unmasked;
  const signs = word.replace(/[a-z]+/g, "");
  const isOneSign = /^([+|=^~\\])\1*$/.test(signs);
  return isOneSign && areWords ? parts.join(" ") : undefined;
}

/** Words between hyphens and the like, each by itself. */
function repairParts(word: string): string | undefined {
  const read = word
    .split(/([^a-z']+)/)
    .map((part) => (LETTERS.test(part) ? (repairLetters(part) ?? part) : part))
    .join("");
  return read === word ? undefined : read;
}

/**
 * A lower-case word as a reader takes it: signs as letters, what was put into it left out, words that run together
 * apart, stretched and misread letters put right. Undefined when the word stays as it is. `isLeet` says that other words
 * of the text are written with signs.
 */
export function repairWord(word: string, isLeet = false): string | undefined {
  if (LETTERS.test(word)) return repairKnown(word);
  if (word.length > MAX_SIGNED || WITH_APOSTROPHE.test(word) || isAddress(word)) return undefined;
  const pierced = repairPierced(word);
  if (pierced !== undefined) return pierced;
  const read = unleet(word, isLeet);
  if (read === undefined) return repairParts(word);
  if (LETTERS.test(read)) return repairLetters(read) ?? read;
  return repairPierced(read) ?? repairParts(read) ?? read;
}

/** The words of a hashtag in small letters, which need not speak of elections. */
export function repairTag(word: string): string | undefined {
  if (!LETTERS.test(word) || isKnown(word)) return undefined;
  const lengths = segment(word, true);
  return lengths === undefined ? undefined : spaced(word, lengths);
}
