import { isSmall } from "./char-class.ts";
import { COMMON_WORDS, CONTRACTIONS, ELECTION_WORDS, PARTICLES } from "./vocabulary.ts";

const LETTERS = 26;
const A = 97;

/** A step that leads nowhere. */
export const NOWHERE = 0;
export const ROOT = 1;

/** How well a state of the tree knows the letters that led to it. */
export const UNKNOWN = 0;
/** A word too short, in Spanish, to be looked for inside others. */
export const PARTICLE = 1;
/** Written without its apostrophe: `dont`. */
export const CONTRACTION = 2;
export const COMMON = 3;
export const ELECTION = 4;

/** A tree of the vocabulary: `next[state * 26 + letter]` is the state after one more letter. */
interface Tree {
  readonly next: Int32Array;
  readonly rank: Uint8Array;
}

const wordsIn = (list: string): string[] =>
  list
    .normalize("NFD")
    .split(/\s+/)
    .filter((word) => /^[a-z]+$/.test(word));

let ranked: ReadonlyMap<string, number> | undefined;

function rankWords(): ReadonlyMap<string, number> {
  const lists: readonly (readonly [string, number])[] = [
    [ELECTION_WORDS, ELECTION],
    [COMMON_WORDS, COMMON],
    [PARTICLES, PARTICLE],
    [CONTRACTIONS.replaceAll("'", ""), CONTRACTION],
  ];
  const ranks = new Map<string, number>();
  for (const [words, rank] of lists)
    for (const word of wordsIn(words)) if (!ranks.has(word)) ranks.set(word, rank);
  return ranks;
}

const rankedWords = (): ReadonlyMap<string, number> => {
  ranked ??= rankWords();
  return ranked;
};

/** The words of elections, then the common ones. */
export const vocabulary = (): readonly string[] => [...rankedWords().keys()];

let tree: Tree | undefined;

function grow(): Tree {
  const size = vocabulary().reduce((sum, word) => sum + word.length, ROOT + 1);
  const next = new Int32Array(size * LETTERS);
  const rank = new Uint8Array(size);
  let states = ROOT + 1;
  for (const [word, wordRank] of rankedWords()) {
    let state = ROOT;
    for (let at = 0; at < word.length; at += 1) {
      const slot = state * LETTERS + word.charCodeAt(at) - A;
      if (next[slot] === NOWHERE) {
        next[slot] = states;
        states += 1;
      }
      state = next[slot] ?? NOWHERE;
    }
    rank[state] = wordRank;
  }
  return { next, rank };
}

/** The state after `code`; `NOWHERE` when no word goes on so. */
export function step(state: number, code: number): number {
  if (!isSmall(code)) return NOWHERE;
  tree ??= grow();
  return tree.next[state * LETTERS + code - A] ?? NOWHERE;
}

export function rankOf(state: number): number {
  tree ??= grow();
  return tree.rank[state] ?? UNKNOWN;
}

/** How well the vocabulary knows the small letters `[start, end)`. */
export function rankOfCodes(codes: readonly number[], start: number, end: number): number {
  let state = ROOT;
  for (let i = start; i < end && state !== NOWHERE; i += 1) state = step(state, codes[i] ?? 0);
  return state === NOWHERE ? UNKNOWN : rankOf(state);
}

export function rankOfWord(word: string): number {
  let state = ROOT;
  for (let i = 0; i < word.length && state !== NOWHERE; i += 1) state = step(state, word.charCodeAt(i));
  return state === NOWHERE ? UNKNOWN : rankOf(state);
}

export const isKnown = (word: string): boolean => rankOfWord(word) !== UNKNOWN;
