import { COMMON, ELECTION, NOWHERE, ROOT, rankOf, step, UNKNOWN } from "./known-words.ts";

/** Shorter pieces than this are words on their own only when they are `a`, `i` and the like. */
const SHORT_WORD = 4;

/**
 * Cuts letters that run together (`stopthesteal`) into words of the vocabulary, as few as will do, each with its
 * length; undefined when they cannot be cut, or when no piece is a word of elections and `isSure` is not set. Linear:
 * no word of the vocabulary is long.
 */
export function segment(word: string, isSure = false): readonly number[] | undefined {
  const size = word.length;
  const fewest = new Int32Array(size + 1).fill(-1);
  const from = new Int32Array(size + 1);
  fewest[0] = 0;
  for (let start = 0; start < size; start += 1) {
    const pieces = fewest[start] ?? -1;
    if (pieces < 0) continue;
    let state = ROOT;
    for (let at = start; at < size; at += 1) {
      state = step(state, word.charCodeAt(at));
      if (state === NOWHERE) break;
      const known = fewest[at + 1] ?? -1;
      if (rankOf(state) === UNKNOWN || (known >= 0 && known <= pieces + 1)) continue;
      fewest[at + 1] = pieces + 1;
      from[at + 1] = start;
    }
  }
  if ((fewest[size] ?? -1) < 0) return undefined;
  const lengths: number[] = [];
  let isElection = isSure;
  for (let end = size; end > 0; end = from[end] ?? 0) {
    const start = from[end] ?? 0;
    lengths.push(end - start);
    isElection ||= end - start >= SHORT_WORD && rankOfSlice(word, start, end) === ELECTION;
  }
  return isElection ? lengths.reverse() : undefined;
}

function rankOfSlice(word: string, start: number, end: number): number {
  let state = ROOT;
  for (let at = start; at < end; at += 1) state = step(state, word.charCodeAt(at));
  return state === NOWHERE ? UNKNOWN : Math.max(rankOf(state), COMMON);
}

/** The words with a space between them. */
export function spaced(word: string, lengths: readonly number[]): string {
  const out: string[] = [];
  let at = 0;
  for (const length of lengths) {
    out.push(word.slice(at, at + length));
    at += length;
  }
  return out.join(" ");
}
