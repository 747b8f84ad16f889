import { isSmall } from "./char-class.ts";
import { COMMON_WORDS, ELECTION_WORDS } from "./vocabulary.ts";

const LETTERS = 26;
const A = 97;

/** A step that leads nowhere. */
export const NOWHERE = 0;
export const ROOT = 1;

/** How well a state of the tree knows the letters that led to it. */
export const UNKNOWN = 0;
export const COMMON = 1;
export const ELECTION = 2;

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

let electionWords: readonly string[] | undefined;
let commonWords: readonly string[] | undefined;

/** The words of elections, then the common ones. */
export function vocabulary(): readonly string[] {
  electionWords ??= wordsIn(ELECTION_WORDS);
  commonWords ??= wordsIn(COMMON_WORDS);
  return [...electionWords, ...commonWords];
}

let tree: Tree | undefined;

function grow(): Tree {
  const words = vocabulary();
  const size = words.reduce((sum, word) => sum + word.length, 2);
  const next = new Int32Array(size * LETTERS);
  const rank = new Uint8Array(size);
  let states = ROOT + 1;
  for (const [i, word] of words.entries()) {
    let state = ROOT;
    for (let at = 0; at < word.length; at += 1) {
      const slot = state * LETTERS + word.charCodeAt(at) - A;
      if (next[slot] === NOWHERE) {
        next[slot] = states;
        states += 1;
      }
      state = next[slot] ?? NOWHERE;
    }
    const isElection = i < (electionWords?.length ?? 0);
    rank[state] = Math.max(rank[state] ?? 0, isElection ? ELECTION : COMMON);
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
