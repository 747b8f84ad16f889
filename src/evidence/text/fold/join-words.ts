import { isSmall } from "./char-class.ts";
import { NOWHERE, PARTICLE, ROOT, rankOf, rankOfCodes, step, UNKNOWN } from "./known-words.ts";
import { copyTo, coveringSpan, head, type Mapped, pushCode } from "./mapped.ts";
import { repairWord } from "./repair.ts";
import { segment } from "./segment.ts";

/** A gap of more than one space parts words that are spelled letter by letter. */
export const WIDE = 0x2003;

const BLANK = 32;
const LINE_FEED = 10;
const HYPHEN = 45;

/** Fewest letters that spell a word for sure. */
const MIN_SPELLED = 3;

const isGap = (code: number | undefined): boolean =>
  code === undefined || code === BLANK || code === LINE_FEED || code === WIDE;
const isClosing = (code: number): boolean => [46, 44, 33, 63, 59, 58].includes(code);
/** `0`, `1`, `3`, `4`, `5`, `7`, `@`, `$`, `!`, `|`. */
const isLetterSign = (code: number): boolean => [48, 49, 51, 52, 53, 55, 64, 36, 33, 124].includes(code);
const isSeparator = (code: number): boolean =>
  code < 0x7f ? !isSmall(code) && !(code >= 48 && code <= 57) : true;

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
  if (!isLone(start)) return undefined;
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
  if (letters.length < (gap === BLANK ? least : MIN_SPELLED)) return undefined;
  const areLetters = letters.every((index) => isSmall(codes[index] ?? 0));
  return { letters, end: at + 1, isSure: letters.length > 2 && areLetters && !hasSeparator && gap === BLANK };
}

/** Words that a spelled word makes. */
interface SpelledWords {
  readonly word: string;
  readonly lengths: readonly number[];
}

/** Reads the letters of a spelled word, in one piece or several; undefined when they make none. */
function lettersOf(from: Mapped, { letters, isSure }: Spelled): SpelledWords | undefined {
  const written = letters.map((index) => String.fromCodePoint(from.codes[index] ?? 0)).join("");
  const word = /^[a-z]+$/.test(written) ? written : (repairWord(written) ?? "").replaceAll(" ", "");
  const isSameLength = word.length === letters.length && /^[a-z]+$/.test(word);
  const lengths = isSameLength ? segment(word, true) : undefined;
  if (lengths !== undefined) return { word, lengths };
  return isSure ? { word, lengths: [letters.length] } : undefined;
}

/** Adds the words, each letter where it came from. */
function appendSpelled(
  from: Mapped,
  { letters }: Spelled,
  { word, lengths }: SpelledWords,
  out: Mapped,
): void {
  let at = 0;
  for (const length of lengths) {
    const index = letters[at] ?? 0;
    if (at > 0) pushCode(out, BLANK, ...coveringSpan(from, index - 1, index));
    for (const end = at + length; at < end; at += 1) copyTo(out, from, letters[at] ?? 0, word.charCodeAt(at));
  }
}

/** Most pieces that are put together. */
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
    for (; isSmall(codes[at] ?? 0) && state !== NOWHERE; at += 1) state = step(state, codes[at] ?? 0);
    const gap = gapAfter(codes, at);
    if (state === NOWHERE || at === from || gap === undefined) break;
    areWords &&= at - from > 1 && rankOfCodes(codes, from, at) >= PARTICLE;
    longest = Math.max(longest, at - from);
    size += at - from;
    const isLongEnough = size > 3 || (size === 3 && longest <= 2);
    if (piece > 0 && !areWords && isLongEnough && rankOf(state) !== UNKNOWN) best = at;
    if (gap === 0) break;
    at += gap;
  }
  return best;
}

/** Code points between a piece and the next, 0 when it is the last, undefined when it goes on with something else. */
function gapAfter(codes: readonly number[], at: number): number | undefined {
  const code = codes[at];
  if (code === BLANK || code === LINE_FEED) return 1;
  if (code === HYPHEN && codes[at + 1] === LINE_FEED) return 2;
  return isGap(code) || isClosing(code ?? 0) ? 0 : undefined;
}

const isAlone = (codes: readonly number[], at: number): boolean =>
  isGap(codes[at + 1]) && isGap(codes[at - 1]);

/** Whether some word is spelled letter by letter for sure, so that two letters may be one too. */
function hasSpelled(from: Mapped): boolean {
  const { codes } = from;
  for (let i = 0; i < codes.length; i += 1)
    if (isAlone(codes, i) && readSpelled(from, i, MIN_SPELLED) !== undefined) return true;
  return false;
}

/** A word put together: where it ends, and how it is written. */
interface Joint {
  readonly end: number;
  readonly write: (out: Mapped) => void;
}

/** The word in pieces or spelled letter by letter that begins at `start`, if there is one. */
function jointAt(from: Mapped, start: number, least: number): Joint | undefined {
  const { codes } = from;
  const code = codes[start] ?? 0;
  if (isGap(code) || !isGap(codes[start - 1])) return undefined;
  const spelled = isAlone(codes, start) ? readSpelled(from, start, least) : undefined;
  const words = spelled === undefined ? undefined : lettersOf(from, spelled);
  if (spelled !== undefined && words !== undefined)
    return { end: spelled.end, write: (out) => appendSpelled(from, spelled, words, out) };
  const end = isSmall(code) ? endOfPieces(from, start) : undefined;
  return end === undefined ? undefined : { end, write: (out) => appendPieces(from, start, end, out) };
}

function appendPieces(from: Mapped, start: number, end: number, out: Mapped): void {
  for (let i = start; i < end; i += 1) {
    const code = from.codes[i] ?? 0;
    if (isSmall(code)) copyTo(out, from, i, code);
  }
}

/** Whether a word in pieces, or one spelled letter by letter, may begin with these small letters and signs. */
export function mayBeginJoint(codes: readonly number[]): boolean {
  if (codes.length <= 2) return true;
  let state = ROOT;
  let at = 0;
  for (; isSmall(codes[at] ?? 0) && state !== NOWHERE; at += 1) state = step(state, codes[at] ?? 0);
  const isPiece = at === codes.length || (codes[at] === HYPHEN && at + 1 === codes.length);
  return isPiece && state !== NOWHERE;
}

/** Whether `joinWords` would put anything together. */
export function hasJoint(codes: number[]): boolean {
  // Joints are found by the codes alone; their places matter when they are written.
  const from: Mapped = { codes, starts: [], ends: [] };
  const least = hasSpelled(from) ? 2 : MIN_SPELLED;
  for (let at = 0; at < codes.length; at += 1) {
    if (isGap(codes[at - 1]) && jointAt(from, at, least) !== undefined) return true;
  }
  return false;
}

/** Puts together words in pieces and words spelled letter by letter, and narrows wide gaps in `from` itself. */
export function joinWords(from: Mapped): Mapped {
  const { codes } = from;
  let out: Mapped | undefined;
  const least = hasSpelled(from) ? 2 : MIN_SPELLED;
  for (let i = 0; i < codes.length; ) {
    const joint = jointAt(from, i, least);
    if (joint !== undefined) {
      out ??= head(from, i);
      joint.write(out);
      i = joint.end;
      continue;
    }
    const code = codes[i] === WIDE ? BLANK : (codes[i] ?? 0);
    if (out === undefined) codes[i] = code;
    else copyTo(out, from, i, code);
    i += 1;
  }
  return out ?? from;
}
