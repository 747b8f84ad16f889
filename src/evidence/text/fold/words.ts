import { isSmall, isSpace, isWordPart, toSmall } from "./char-class.ts";
import { wordStarts } from "./hashtag.ts";
import { joinWords, WIDE } from "./join-words.ts";
import { CONTRACTION, rankOfCodes, UNKNOWN } from "./known-words.ts";
import { copyTo, coveringSpan, emptyMapped, type Mapped, pushCode, replaceBy, textOf } from "./mapped.ts";
import { repairTag, repairWord } from "./repair.ts";
import { segment } from "./segment.ts";
import { plainToken } from "./token-letters.ts";

interface FoldedWords {
  readonly text: Mapped;
  /** Some word mixes Latin with letters of another script that look Latin. */
  readonly mixed: boolean;
}

const LINE_FEED = 10;
const BLANK = 32;
const FULL_STOP = 46;
const HASH = 35;
const CLOSING = new Set([...".,!?;:)\"']"].map((char) => char.charCodeAt(0)));

/** Longest token that is searched for separators and signs; letters alone may be as long as they like. */
const MAX_SEPARATED = 400;

/** Most words: ASCII letters, at most the first a capital or all of them, then closing punctuation. */
function lettersOf(codes: readonly number[], start: number, end: number): number {
  let stop = start;
  let small = 0;
  while (stop < end) {
    const code = codes[stop] ?? 0;
    if (isSmall(code)) small += 1;
    else if (code < 65 || code > 90 || small > 0) break;
    stop += 1;
  }
  let last = stop;
  while (last < end && CLOSING.has(codes[last] ?? 0)) last += 1;
  return last === end ? stop - start : 0;
}

const APOSTROPHES = new Set([39, 0x2019]);
const DASHES = new Set([0x2013, 0x2014]);

/** A token in which nothing can be hidden: numbers and signs without a letter, or `don't`. */
function isSettled(codes: readonly number[], start: number, end: number): boolean {
  let i = start;
  while (i < end && isSmall(toSmall(codes[i] ?? 0)) && (codes[i] ?? 0) < 0x80) i += 1;
  if (i > start + 1) {
    if (!APOSTROPHES.has(codes[i] ?? 0) || end - i > 3 || end - i < 2) return false;
    for (i += 1; i < end && isSmall(codes[i] ?? 0); i += 1);
    while (i < end && CLOSING.has(codes[i] ?? 0)) i += 1;
    return i === end;
  }
  for (i = start; i < end; i += 1) {
    const code = codes[i] ?? 0;
    const isPlain = code < 0x80 && code !== 0x60 && !isSmall(toSmall(code));
    if (!isPlain && !DASHES.has(code)) return false;
  }
  return end > start;
}

function settled(code: number): number {
  if (APOSTROPHES.has(code)) return 39;
  return DASHES.has(code) ? 45 : toSmall(code);
}

/** Letters of `v.o.t.e`, `v/o/t/e` or `v--o--t--e`: single letters with separators; undefined for other words. */
function joinSeparated(token: Mapped, used: ReadonlySet<number>): number[] | undefined {
  const { codes } = token;
  const letters: number[] = [];
  const separators = new Set<number>();
  let end = codes.length;
  while (end > 0 && !isWordPart(codes[end - 1] ?? 0)) end -= 1;
  for (let i = 0; i < end; i += 1) {
    const code = codes[i] ?? 0;
    if (!isWordPart(code)) separators.add(code);
    else if (!isSmall(code) || (letters.length > 0 && letters.at(-1) === i - 1)) return undefined;
    else letters.push(i);
  }
  const isUsed = [...separators].every((code) => used.has(code));
  if (letters.length < (isUsed && letters.length > 0 ? 2 : 3)) return undefined;
  const rest = Array.from({ length: codes.length - end }, (_, i) => end + i);
  return [...letters, ...rest];
}

/** Separators that part at least three single letters somewhere in the text, a full stop at least four (`U.S.A.`). */
function separatorsUsed(codes: readonly number[]): ReadonlySet<number> {
  const used = new Set<number>();
  let [separator, letters] = [0, 0];
  for (let i = 0; i < codes.length; i += 1) {
    const code = codes[i] ?? 0;
    if (isSpace(code)) letters = 0;
    else if (!isWordPart(code)) {
      if (code !== separator) letters = Math.min(letters, isWordPart(codes[i - 1] ?? 0) ? 1 : 0);
      separator = code;
    } else {
      const isLone = !isWordPart(codes[i - 1] ?? 0) && !isWordPart(codes[i + 1] ?? 0);
      letters = isLone ? letters + 1 : 0;
      if (letters >= (separator === FULL_STOP ? 4 : 3)) used.add(separator);
    }
  }
  return used;
}

const lowered = (token: Mapped): Mapped => ({ ...token, codes: token.codes.map(toSmall) });

const select = (from: Mapped, indices: readonly number[]): Mapped => {
  const out = emptyMapped();
  for (const index of indices) copyTo(out, from, index, from.codes[index] ?? 0);
  return out;
};

const slice = ({ codes, starts, ends }: Mapped, from: number, to: number): Mapped => ({
  codes: codes.slice(from, to),
  starts: starts.slice(from, to),
  ends: ends.slice(from, to),
});

/** Opening and closing marks around a word; signs that may stand for a letter are part of it. */
const AROUND = /^([^a-z0-9@$|+([<€&!\\/]*)(.*?)((?:(?<!\()\)|[.,;:!?"'\]…>])*)$/su;

/** What the rest of the text says about a word in it. */
interface Context {
  readonly used: ReadonlySet<number>;
  /** Other words are written with signs, so `15` may be `is`. */
  readonly isLeet: boolean;
  /** A word written with signs was met. */
  sawLeet: boolean;
}

const LEET = /[0-9$!+|].*[a-z]|[a-z].*[0-9$!+|]/s;

/** Adds one token, repaired; it may become several words. */
function appendRepaired(token: Mapped, context: Context, isTag: boolean, out: Mapped): void {
  const { used, isLeet } = context;
  const joined = token.codes.length <= MAX_SEPARATED ? joinSeparated(token, used) : undefined;
  const word = joined === undefined ? token : select(token, joined);
  const [, lead = "", core = "", tail = ""] = AROUND.exec(textOf(word)) ?? [];
  const repaired =
    core === "" ? undefined : ((isTag ? repairTag(core) : undefined) ?? repairWord(core, isLeet));
  if (repaired === undefined) {
    for (let i = 0; i < word.codes.length; i += 1) copyTo(out, word, i, word.codes[i] ?? 0);
    return;
  }
  if (LEET.test(core) && !LEET.test(repaired)) context.sawLeet = true;
  const first = [...lead].length;
  const last = word.codes.length - tail.length;
  for (let i = 0; i < first; i += 1) copyTo(out, word, i, word.codes[i] ?? 0);
  replaceWords(out, word, first, last, repaired);
  for (let i = last; i < word.codes.length; i += 1) copyTo(out, word, i, word.codes[i] ?? 0);
}

/** Writes `text` for the code points `[start, end)`; where only spaces were put in, every letter keeps its place. */
function replaceWords(out: Mapped, from: Mapped, start: number, end: number, text: string): void {
  if (text.replaceAll(" ", "").length !== end - start) {
    replaceBy(out, from, start, end, text);
    return;
  }
  let at = start;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === BLANK) pushCode(out, code, ...coveringSpan(from, at - 1, at));
    else {
      copyTo(out, from, at, code);
      at += 1;
    }
  }
}

const CAPITAL_I = 73;
const SMALL_L = 108;

/** `eIection`: a capital I after a small letter that makes a known word as `l`. */
function withoutCapitalI(token: Mapped): Mapped {
  const { codes } = token;
  const isInside = (code: number, i: number): boolean =>
    code === CAPITAL_I &&
    (isSmall(codes[i - 1] ?? 0) || (codes[i - 1] === CAPITAL_I && isSmall(codes[i - 2] ?? 0)));
  if (!codes.some(isInside)) return token;
  const read = codes.map((code, i) => (isInside(code, i) ? SMALL_L : code));
  const small = read.map(toSmall);
  let end = 0;
  while (isSmall(small[end] ?? 0)) end += 1;
  const isWord =
    rankOfCodes(small, 0, end) !== UNKNOWN || segment(String.fromCodePoint(...small.slice(0, end)));
  return isWord ? { ...token, codes: read } : token;
}

/** Adds a token that is not an ordinary word, in as many words as a reader takes it for. */
function appendToken(token: Mapped, context: Context, out: Mapped): void {
  const { codes } = token;
  const mayHide = (code: number): boolean => code < 0x80 && (isWordPart(code) || context.isLeet);
  if (!codes.some(mayHide)) {
    for (let i = 0; i < codes.length; i += 1) copyTo(out, token, i, toSmall(codes[i] ?? 0));
    return;
  }
  const starts = codes.length <= MAX_SEPARATED ? wordStarts(codes) : [];
  const isTag = codes[0] === HASH && isWordPart(codes[1] ?? 0);
  const small = lowered(withoutCapitalI(token));
  const bounds = [isTag ? 1 : 0, ...starts, codes.length];
  if (isTag) copyTo(out, small, 0, HASH);
  for (let i = 0; i + 1 < bounds.length; i += 1) {
    const [from, to] = [bounds[i] ?? 0, bounds[i + 1] ?? 0];
    if (i > 0) pushCode(out, BLANK, ...coveringSpan(small, from - 1, from));
    appendRepaired(slice(small, from, to), context, isTag, out);
  }
}

/** Adds the white space `[start, end)`: a line feed, one space, or one wide one for any wider gap. */
function appendGap(from: Mapped, start: number, end: number, out: Mapped): void {
  let isLine = false;
  for (let i = start; i < end; i += 1) {
    const code = from.codes[i] ?? 0;
    isLine ||= code === LINE_FEED || code === 13 || code === 0x2028 || code === 0x2029;
  }
  const gap = isLine ? LINE_FEED : end - start > 1 ? WIDE : BLANK;
  pushCode(out, gap, from.starts[start] ?? 0, from.ends[end - 1] ?? 0);
}

/** Folds word by word: lookalikes, leet, separated, stretched and spaced-out letters, then single spaces. */
export function foldWords(from: Mapped): FoldedWords {
  const context: Context = { used: separatorsUsed(from.codes), isLeet: false, sawLeet: false };
  const folded = foldEach(from, context);
  const { text, mixed } = context.sawLeet ? foldEach(from, { ...context, isLeet: true }) : folded;
  return { text: joinWords(text), mixed };
}

function foldEach(from: Mapped, context: Context): FoldedWords {
  const { codes } = from;
  const text = emptyMapped();
  let mixed = false;
  for (let at = 0; at < codes.length; ) {
    let end = at;
    while (end < codes.length && !isSpace(codes[end] ?? 0)) end += 1;
    const letters = lettersOf(codes, at, end);
    const first = text.codes.length;
    if (isSettled(codes, at, end) && !context.isLeet) {
      for (let i = at; i < end; i += 1) copyTo(text, from, i, settled(codes[i] ?? 0));
    } else if (letters > 0) {
      for (let i = at; i < end; i += 1) copyTo(text, from, i, toSmall(codes[i] ?? 0));
      const rank = rankOfCodes(text.codes, first, first + letters);
      if (rank === UNKNOWN || rank === CONTRACTION) repairInPlace(text, first, first + letters);
    } else if (end > at) {
      const raw = emptyMapped();
      mixed = plainToken(from, at, end, raw) || mixed;
      appendToken(raw, context, text);
    }
    at = end;
    while (at < codes.length && isSpace(codes[at] ?? 0)) at += 1;
    if (at > end) appendGap(from, end, at, text);
  }
  return { text, mixed };
}

/** Repairs the letters `[start, end)` at the end of `text`, before what closes the word. */
function repairInPlace(text: Mapped, start: number, end: number): void {
  const repaired = repairWord(textOf(text, start, end));
  if (repaired === undefined) return;
  const old = slice(text, start, text.codes.length);
  text.codes.length = start;
  text.starts.length = start;
  text.ends.length = start;
  replaceWords(text, old, 0, end - start, repaired);
  for (let i = end - start; i < old.codes.length; i += 1) copyTo(text, old, i, old.codes[i] ?? 0);
}
