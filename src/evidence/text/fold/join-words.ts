import { isSmall } from "./char-class.ts";
import { COMMON, NOWHERE, ROOT, rankOf, rankOfCodes, step, UNKNOWN } from "./known-words.ts";
import { copyTo, coveringSpan, emptyMapped, type Mapped, pushCode } from "./mapped.ts";
import { repairWord } from "./repair.ts";
import { segment } from "./segment.ts";

/** A gap of more than one space parts words that are spelled letter by letter. */
export const WIDE = 0x2003;

const BLANK = 32;
const LINE_FEED = 10;
const HYPHEN = 45;

const isGap = (code: number | undefined): boolean =>
  code === undefined || code === BLANK || code === LINE_FEED || code === WIDE;
const isClosing = (code: number): boolean => [46, 44, 33, 63, 59, 58].includes(code);
/** `0`, `1`, `3`, `4`, `5`, `7`, `@`, `$`, `!`, `|`. */
const isLetterSign = (code: number): boolean =>
  [48, 49, 51, 52, 53, 55, 64, 36, 33, 124].includes(code);
const isSeparator = (code: number): boolean => code < 0x7f ? !isSmall(code) && !(code >= 48 && code <= 57) : true;

interface Spelled {
  /** Indices of the letters, in order. */
  readonly letters: readonly number[];
  /** First index after the run. */
  readonly end: number;
  /** Single letters with single spaces, three at least: spelled for sure. */
  readonly isSure: boolean;
}

/** Reads a word spelled letter by letter from `start` on, `least` letters of it: `v o t e`, `v - o - t - e`, one letter a line. */
function readSpelled({ codes }: Mapped, start: number, least: number): Spelled | undefined {
  const isLone = (at: number): boolean => {
    const code = codes[at] ?? 0;
    if (!isSmall(code) && !isLetterSign(code)) return false;
    const after = codes[at + 1];
    return isGap(after) || (isClosing(after ?? 0) && isGap(codes[at + 2]));
  };
  if (!isGap(codes[start - 1]) || !isLone(start) || !isGap(codes[start + 1])) return undefined;
  const gap = codes[start + 1];
  const between = codes[start + 2] ?? 0;
  const hasSeparator = isSeparator(between) && !isLetterSign(between) && codes[start + 3] === gap;
  const stride = hasSeparator ? 4 : 2;
  const letters = [start];
  let at = start;
  while (
    codes[at + 1] === gap &&
    (!hasSeparator || (codes[at + 2] === between && codes[at + 3] === gap)) &&
    isLone(at + stride)
  ) {
    at += stride;
    letters.push(at);
  }
  if (letters.length < least) return undefined;
  const areLetters = letters.every((index) => isSmall(codes[index] ?? 0));
  return { letters, end: at + 1, isSure: letters.length > 2 && areLetters && !hasSeparator && gap === BLANK };
}

/** Adds a spelled word in one piece, or in as many words as it makes; false when it makes none. */
function appendSpelled(from: Mapped, { letters, isSure }: Spelled, out: Mapped): boolean {
  const word = letters.map((index) => String.fromCodePoint(from.codes[index] ?? 0)).join("");
  const read = /^[a-z]+$/.test(word) ? word : (repairWord(word) ?? "").replaceAll(" ", "");
  const isSameLength = read.length === letters.length && /^[a-z]+$/.test(read);
  const lengths = isSameLength ? segment(read, true) : undefined;
  if (lengths === undefined && !isSure) return false;
  let at = 0;
  for (const [i, length] of (lengths ?? [letters.length]).entries()) {
    const index = letters[at] ?? 0;
    if (i > 0) pushCode(out, BLANK, ...coveringSpan(from, index - 1, index));
    for (let end = at + length; at < end; at += 1) copyTo(out, from, letters[at] ?? 0, read.charCodeAt(at));
  }
  return true;
}

/** Longest word, in letters, and most pieces that are put together. */
const MAX_PIECES = 5;

/**
 * The end of a known word that begins at `start` in pieces (`elec tion`, `elec-` and `tion` on the next line), of
 * which one at least is no word; undefined when there is none. Words of three letters must be in scraps of one or two.
 */
function endOfPieces({ codes }: Mapped, start: number): number | undefined {
  let state = ROOT;
  let best: number | undefined;
  let areWords = true;
  let longest = 0;
  let size = 0;
  let at = start;
  for (let piece = 0; piece < MAX_PIECES; piece += 1) {
    const from = at;
    while (isSmall(codes[at] ?? 0) && state !== NOWHERE) {
      state = step(state, codes[at] ?? 0);
      at += 1;
    }
    if (state === NOWHERE || at === from) break;
    const isCut = codes[at] === HYPHEN && codes[at + 1] === LINE_FEED;
    const isEnd = isGap(codes[at]) || isCut || isClosing(codes[at] ?? 0);
    if (!isEnd) break;
    areWords &&= rankOfCodes(codes, from, at) >= COMMON;
    longest = Math.max(longest, at - from);
    size += at - from;
    const isLongEnough = size > 3 || (size === 3 && longest <= 2);
    if (piece > 0 && !areWords && isLongEnough && rankOf(state) !== UNKNOWN) best = at;
    if (isCut) at += 2;
    else if (codes[at] === BLANK || codes[at] === LINE_FEED) at += 1;
    else break;
  }
  return best;
}

/** Puts together words in pieces and words spelled letter by letter, and narrows wide gaps. */
export function joinWords(from: Mapped): Mapped {
  const { codes } = from;
  const out = emptyMapped();
  let least = 3;
  for (let i = 0; least === 3 && i < codes.length; i += 1) if (readSpelled(from, i, 3) !== undefined) least = 2;
  for (let i = 0; i < codes.length; ) {
    const code = codes[i] ?? 0;
    if (isGap(codes[i - 1]) && !isGap(code)) {
      const spelled = readSpelled(from, i, least);
      if (spelled !== undefined && appendSpelled(from, spelled, out)) {
        i = spelled.end;
        continue;
      }
      const end = isSmall(code) ? endOfPieces(from, i) : undefined;
      if (end !== undefined) {
        for (let k = i; k < end; k += 1) if (isSmall(codes[k] ?? 0)) copyTo(out, from, k, codes[k] ?? 0);
        i = end;
        continue;
      }
    }
    copyTo(out, from, i, code === WIDE ? BLANK : code);
    i += 1;
  }
  return out;
}
