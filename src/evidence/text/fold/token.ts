import { isSmall, isWordPart, toSmall } from "./char-class.ts";
import { wordStarts } from "./hashtag.ts";
import { rankOfCodes, UNKNOWN } from "./known-words.ts";
import { copyTo, coveringSpan, emptyMapped, type Mapped, pushCode, replaceBy, textOf } from "./mapped.ts";
import { repairTag, repairWord } from "./repair.ts";
import { segment } from "./segment.ts";
import { joinSeparated } from "./separators.ts";

const BLANK = 32;
const HASH = 35;

/** Shortest word that may be written in another way. */
const MIN_REPAIRED = 3;

/** Longest token that is searched for separators and signs; letters alone may be as long as they like. */
const MAX_SEPARATED = 400;

const lowered = (token: Mapped): Mapped => ({ ...token, codes: token.codes.map(toSmall) });

const select = (from: Mapped, indices: readonly number[]): Mapped => {
  const out = emptyMapped();
  for (const index of indices) copyTo(out, from, index, from.codes[index] ?? 0);
  return out;
};

export const slice = ({ codes, starts, ends }: Mapped, from: number, to: number): Mapped => ({
  codes: codes.slice(from, to),
  starts: starts.slice(from, to),
  ends: ends.slice(from, to),
});

/** Signs that may begin a word as letters or brackets do. */
const OPENING_SIGNS = new Set([..."@$|+([<€&!\\/"].map((char) => char.charCodeAt(0)));
const CLOSING = new Set([...".,;:!?)\"']…>"].map((char) => char.charCodeAt(0)));
const [OPEN_BRACKET, CLOSE_BRACKET] = [40, 41];

/** The place of a word between the marks around it; signs that may stand for a letter are part of it. */
function coreOf(codes: readonly number[]): readonly [from: number, to: number] {
  let from = 0;
  while (from < codes.length && !isCore(codes[from] ?? 0)) from += 1;
  let to = codes.length;
  while (to > from && CLOSING.has(codes[to - 1] ?? 0)) {
    if (codes[to - 1] === CLOSE_BRACKET && codes[to - 2] === OPEN_BRACKET) break;
    to -= 1;
  }
  return [from, to];
}

const isCore = (code: number): boolean =>
  isSmall(code) || (code >= 48 && code <= 57) || OPENING_SIGNS.has(code);

/** What the rest of the text says about a word in it. */
export interface Context {
  readonly used: ReadonlySet<number>;
  /** Other words are written with signs, so `15` may be `is`. */
  readonly isLeet: boolean;
  /** A word written with signs was met. */
  sawLeet: boolean;
}

const hasSigns = (word: string): boolean => /[0-9$!+|]/.test(word) && /[a-z]/.test(word);

/** Adds one token, repaired; it may become several words. */
function appendRepaired(token: Mapped, context: Context, isTag: boolean, out: Mapped): void {
  const { used, isLeet } = context;
  const joined = token.codes.length <= MAX_SEPARATED ? joinSeparated(token, used) : undefined;
  const word = joined === undefined ? token : select(token, joined);
  const [first, last] = coreOf(word.codes);
  const core = textOf(word, first, last);
  const isWhole = core.length >= (isLeet ? 2 : MIN_REPAIRED);
  const repaired = isWhole ? ((isTag ? repairTag(core) : undefined) ?? repairWord(core, isLeet)) : undefined;
  if (repaired !== undefined && hasSigns(core) && !hasSigns(repaired)) context.sawLeet = true;
  const end = repaired === undefined ? word.codes.length : first;
  for (let i = 0; i < end; i += 1) copyTo(out, word, i, word.codes[i] ?? 0);
  if (repaired === undefined) return;
  replaceWords(out, word, first, last, repaired);
  for (let i = last; i < word.codes.length; i += 1) copyTo(out, word, i, word.codes[i] ?? 0);
}

/** Writes `text` for the code points `[start, end)`; where only spaces were put in, every letter keeps its place. */
export function replaceWords(out: Mapped, from: Mapped, start: number, end: number, text: string): void {
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
export function appendToken(token: Mapped, context: Context, out: Mapped): void {
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
