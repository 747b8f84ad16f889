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
  const alike = (read: string): string | undefined => {
    const lower = read.toLowerCase();
    return Object.hasOwn(misread, lower) ? misread[lower] : byShape.get(skeleton(read));
  };
  const long = [...byShape].filter(([target]) => target.length >= LEAST);
  const starts = new Set(list.map((word) => skeleton(word.slice(0, 2))));
  const search = (shape: string): string | undefined => {
    for (const [target, word] of long) {
      if (Math.abs(target.length - shape.length) > 2) continue;
      // A reading error at both ends of a word is one too many.
      if (target[0] !== shape[0] && target.at(-1) !== shape.at(-1)) continue;
      if (isSlip(shape, target)) return word;
      const allowed = Math.min(2, Math.floor(target.length / LONG));
      if (allowed > 0 && distance(shape, target) <= allowed) return word;
    }
    return undefined;
  };
  return {
    isKnown: (lower) => known.has(lower),
    alike,
    mayBegin: (read) => starts.has(skeleton(read.slice(0, 2))),
    repaired(read) {
      const same = alike(read);
      if (same !== undefined) return same;
      const shape = skeleton(read);
      return shape.length < LEAST || shape.length > 30 ? undefined : search(shape);
    },
  };
}
