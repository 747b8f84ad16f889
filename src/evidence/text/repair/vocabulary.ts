import { distance } from "fastest-levenshtein";
import { skeleton } from "./glyphs.ts";

/** Letter pairs that print alike, besides the shapes that `skeleton` makes one. */
const PAIRS = new Set("ao oa oc co od do br rb yv vy ft tf ec ce uv vu hb bh fp pf nh hn".split(" "));
/** So many letters of a word may hide one that was lost, added or changed. */
const LONG = 7;
/** Shorter words are too easily other words. */
const LEAST = 4;

/** Known words, for which reading errors are undone. */
export interface Vocabulary {
  /** Whether the word (lower case) stands in it as it is. */
  isKnown(lower: string): boolean;
  /** The word that reading errors have made `read` of; undefined when there is none. */
  repaired(read: string): string | undefined;
  /** The same, for look-alike shapes and listed misreadings alone: sure enough for a part of a word. */
  alike(read: string): string | undefined;
  /** Whether some word of it begins like `read`; a quick no for most words. */
  mayBegin(read: string): boolean;
}

/** One letter is another that prints alike. */
function isSlip(read: string, word: string): boolean {
  if (read.length !== word.length) return false;
  let slips = 0;
  for (let i = 0; i < word.length; i += 1) {
    if (read[i] === word[i]) continue;
    if (slips > 0 || !PAIRS.has(`${read[i]}${word[i]}`)) return false;
    slips += 1;
  }
  return slips === 1;
}

/** A known word in the shape in which words are compared. */
interface Target {
  readonly shape: string;
  readonly word: string;
  readonly letters: number;
  /** Letters that may have been lost, added or changed in it. */
  readonly allowed: number;
}

/** The letters of a word as bits, digits and the rest as one; a change of one letter changes two bits at most. */
function lettersOf(shape: string): number {
  let bits = 0;
  for (let i = 0; i < shape.length; i += 1) {
    const letter = shape.charCodeAt(i) - 97;
    bits |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return bits;
}

/** Whether so many letters are in one word alone that it takes more changes than are allowed. */
function isFar(one: number, other: number, allowed: number): boolean {
  let differing = one ^ other;
  for (let i = 0; i < 2 * allowed && differing !== 0; i += 1) differing &= differing - 1;
  return differing !== 0;
}

function isRead(shape: string, letters: number, target: Target): boolean {
  // A reading error at both ends of a word is one too many.
  if (target.shape[0] !== shape[0] && target.shape.at(-1) !== shape.at(-1)) return false;
  if (isFar(letters, target.letters, Math.max(1, target.allowed))) return false;
  if (isSlip(shape, target.shape)) return true;
  return target.allowed > 0 && distance(shape, target.shape) <= target.allowed;
}

const MAX_SHAPE = 30;

/**
 * Makes a vocabulary.
 *
 * @param words - lower case, separated by spaces
 * @param misread - misreadings of words that are too short to be told by their letters
 */
export function vocabularyOf(words: string, misread: Readonly<Record<string, string>> = {}): Vocabulary {
  const list = words.split(" ");
  const known = new Set(list);
  const byShape = new Map(list.map((word) => [skeleton(word), word]));
  const sameAs = (read: string, shape: string): string | undefined => {
    const lower = read.toLowerCase();
    return Object.hasOwn(misread, lower) ? misread[lower] : byShape.get(shape);
  };
  const targets = [...byShape]
    .filter(([shape]) => shape.length >= LEAST)
    .map(([shape, word]): Target => {
      const allowed = Math.min(2, Math.floor(shape.length / LONG));
      return { shape, word, letters: lettersOf(shape), allowed };
    });
  const byLength = Array.from({ length: MAX_SHAPE + 1 }, (_, length) =>
    targets.filter(({ shape, allowed }) => Math.abs(shape.length - length) <= allowed),
  );
  const search = (shape: string): string | undefined => {
    const letters = lettersOf(shape);
    return byLength[shape.length]?.find((target) => isRead(shape, letters, target))?.word;
  };
  const starts = new Set(list.map((word) => skeleton(word.slice(0, 2))));
  return {
    isKnown: (lower) => known.has(lower),
    alike: (read) => sameAs(read, skeleton(read)),
    mayBegin: (read) => starts.has(skeleton(read.slice(0, 2))),
    repaired(read) {
      const shape = skeleton(read);
      const same = sameAs(read, shape);
      if (same !== undefined) return same;
      return shape.length < LEAST || shape.length > MAX_SHAPE ? undefined : search(shape);
    },
  };
}
