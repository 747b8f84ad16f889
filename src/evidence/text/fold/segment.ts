import { ELECTION, NOWHERE, PARTICLE, ROOT, rankOf, rankOfWord, step, UNKNOWN } from "./known-words.ts";
import { CONTRACTIONS } from "./vocabulary.ts";

/** A shorter word of elections proves nothing. */
const MIN_ELECTION_WORD = 4;
/** Of two words in one, neither may be shorter. */
const MIN_OF_TWO = 3;
/** Short words that are endings too: `deportan`, `republicanos` and `votaron` are inflected, not run together. */
const ENDINGS: ReadonlySet<string> = new Set(
  "a an as en es is nos on us me no in so al el la lo le se te ya able ante".split(" "),
);

/** For each place that whole words reach, where the last of the fewest words begins; undefined if the end is none. */
function cheapestCuts(word: string, isSure: boolean): Int32Array | undefined {
  const size = word.length;
  const fewest = new Int32Array(size + 1).fill(-1);
  const from = new Int32Array(size + 1);
  fewest[0] = 0;
  for (let start = 0; start < size; start += 1) {
    const pieces = fewest[start] ?? -1;
    if (pieces < 0) continue;
    let state = step(ROOT, word.charCodeAt(start));
    for (let end = start + 1; state !== NOWHERE && end <= size; end += 1) {
      const known = fewest[end] ?? -1;
      const isBetter = known < 0 || known > pieces + 1;
      if (isBetter && rankOf(state) > (isSure ? UNKNOWN : PARTICLE)) {
        fewest[end] = pieces + 1;
        from[end] = start;
      }
      state = step(state, word.charCodeAt(end));
    }
  }
  return (fewest[size] ?? -1) < 0 ? undefined : from;
}

/**
 * Cuts letters that run together (`stopthesteal`) into words of the vocabulary, as few as will do, each with its
 * length; undefined when they cannot be cut, or when no piece is a word of elections and `isSure` is not set. Linear:
 * no word of the vocabulary is long.
 */
export function segment(word: string, isSure = false): readonly number[] | undefined {
  const from = hasFirstWord(word) ? cheapestCuts(word, isSure) : undefined;
  if (from === undefined) return undefined;
  const lengths: number[] = [];
  let isElection = isSure;
  for (let end = word.length; end > 0; end = from[end] ?? 0) {
    const start = from[end] ?? 0;
    lengths.push(end - start);
    isElection ||= end - start >= MIN_ELECTION_WORD && rankOfWord(word.slice(start, end)) === ELECTION;
  }
  const isInflected = ENDINGS.has(word.slice(word.length - (lengths[0] ?? 0)));
  const isTooShort = lengths.length === 2 && Math.min(...lengths) < MIN_OF_TWO;
  const isCut = isSure || lengths.length === 1 || !(isInflected || isTooShort);
  return isElection && isCut ? lengths.reverse() : undefined;
}

/** Whether some word begins the letters: a quick no for most. */
function hasFirstWord(word: string): boolean {
  let state = ROOT;
  for (let at = 0; at < word.length && state !== NOWHERE; at += 1) {
    state = step(state, word.charCodeAt(at));
    if (state !== NOWHERE && rankOf(state) !== UNKNOWN) return true;
  }
  return false;
}

const CONTRACTED: ReadonlyMap<string, string> = new Map(
  CONTRACTIONS.split(" ").map((word) => [word.replace("'", ""), word]),
);

/** `dont` with its apostrophe. */
export const contracted = (word: string): string | undefined => CONTRACTED.get(word);

/** The words with a space between them. */
export function spaced(word: string, lengths: readonly number[]): string {
  const out: string[] = [];
  let at = 0;
  for (const length of lengths) {
    const piece = word.slice(at, at + length);
    out.push(CONTRACTED.get(piece) ?? piece);
    at += length;
  }
  return out.join(" ");
}
