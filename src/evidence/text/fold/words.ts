import { isAddress, unleet } from "./leet.ts";
import { isLatin, lookalike, plainLetter } from "./letters.ts";
import { copyTo, emptyMapped, isAscii, isSpace, type Mapped, push } from "./mapped.ts";

const LETTER = /\p{L}/u;
const WORD = /[\p{L}\p{N}]/u;
const FLAG = /\p{Regional_Indicator}/u;
const SEPARATOR = /[-./_*·•~,'|]/;
const CLOSING = /[.,!?;:)"'\]]/;

interface FoldedWords {
  readonly text: Mapped;
  /** Some word mixes Latin with letters of another script that look Latin. */
  readonly mixed: boolean;
}

/** Plain lower-case letters for one token, and whether it passes foreign letters for Latin ones. */
function foldToken(from: Mapped, start: number, end: number, out: Mapped): boolean {
  const run = from.chars.slice(start, end);
  if (run.every((char) => isAscii(char) && char !== "`")) {
    for (let i = start; i < end; i += 1) copyTo(out, from, i, (from.chars[i] ?? "").toLowerCase());
    return false;
  }
  let mixed = false;
  for (let i = start; i < end; ) {
    let stop = i;
    while (stop < end && FLAG.test(from.chars[stop] ?? "")) stop += 1;
    if (stop > i) {
      foldFlags(from, i, stop, out);
      i = stop;
      continue;
    }
    while (stop < end && WORD.test(from.chars[stop] ?? "")) stop += 1;
    if (stop === i) stop = i + 1;
    mixed = foldRun(from, i, stop, out) || mixed;
    i = stop;
  }
  return mixed;
}

/** Regional indicators: flags (one pair, or one pair again and again) stay, other runs spell words. */
function foldFlags(from: Mapped, start: number, end: number, out: Mapped): void {
  const run = from.chars.slice(start, end);
  const isFlags = run.length % 2 === 0 && run.every((char, i) => char === run[i % 2]);
  run.forEach((char, i) => {
    copyTo(out, from, start + i, isFlags ? char : plainLetter(char));
  });
}

function foldRun(from: Mapped, start: number, end: number, out: Mapped): boolean {
  const run = from.chars.slice(start, end);
  const plain = run.map(plainLetter);
  const beside = plain.some(isLatin);
  const disguised = plain.map((char) => (isLatin(char) ? char : lookalike(char, beside)));
  const letters = plain.filter((char) => LETTER.test(char));
  const swap = beside || (letters.length > 0 && disguised.every((char) => char !== undefined));
  plain.forEach((char, i) => {
    copyTo(out, from, start + i, ((swap ? disguised[i] : undefined) ?? char).toLowerCase());
  });
  return beside && plain.some((char, i) => LETTER.test(char) && !isLatin(char) && disguised[i] !== undefined);
}

/**
 * Letters of `v.o.t.e` or `v/o/t/e`: three single letters or more, one separator throughout. Two will do
 * (`d/o`) for the separator that longer words of the text use.
 */
function joinSeparated(token: Mapped, used: ReadonlySet<string>): number[] | undefined {
  const { chars } = token;
  const separator = chars[1] ?? "";
  if (chars.length < 3 || !SEPARATOR.test(separator)) return undefined;
  let length = chars.length;
  while (length > 0 && CLOSING.test(chars[length - 1] ?? "")) length -= 1;
  if (length < (used.has(separator) ? 3 : 5) || length % 2 === 0) return undefined;
  for (let i = 0; i < length; i += 1) {
    const char = chars[i] ?? "";
    if (i % 2 === 1 ? char !== separator : !LETTER.test(char)) return undefined;
  }
  return [...chars.keys()].filter((i) => i >= length || i % 2 === 0);
}

/** Words that keep a doubled letter when it is stretched. */
const DOUBLED = new RegExp(
  "^(?:all|been|bill|book|feel|fee|free|freedom|good|illegal|illegally|keep|kill|look|need|poll|polls" +
    "|polling|see|soon|still|steel|tell|too|week|well|will)\\b",
);

function shorten(chars: readonly string[], toTwo: boolean): number[] {
  const kept: number[] = [];
  for (let i = 0; i < chars.length; ) {
    let end = i + 1;
    while (end < chars.length && chars[end] === chars[i]) end += 1;
    const run = end - i;
    const keep = run < 3 || !/[a-z]/.test(chars[i] ?? "") ? run : toTwo || run >= 6 ? 2 : 1;
    for (let k = 0; k < keep; k += 1) kept.push(i + k);
    i = end;
  }
  return kept;
}

/** Three or more of one letter are one (`theeee`), or two where the word has two; `www` and `iii` stay. */
function unstretch(chars: readonly string[]): number[] | undefined {
  const word = chars.join("");
  if (!/([a-z])\1\1/.test(word) || /^i+\b/.test(word) || isAddress(word)) return undefined;
  const doubled = shorten(chars, true);
  return DOUBLED.test(doubled.map((i) => chars[i]).join("")) ? doubled : shorten(chars, false);
}

function select(from: Mapped, indices: readonly number[]): Mapped {
  const out = emptyMapped();
  for (const index of indices) copyTo(out, from, index, from.chars[index] ?? "");
  return out;
}

function rewriteToken(token: Mapped, used: ReadonlySet<string>): Mapped {
  let out = token;
  const joined = joinSeparated(out, used);
  if (joined !== undefined) out = select(out, joined);
  const read = unleet(out.chars.join(""));
  if (read !== undefined && read.length === out.chars.length) out = { ...out, chars: read };
  const short = unstretch(out.chars);
  return short === undefined ? out : select(out, short);
}

/** Separators that part at least three single letters somewhere in the text. */
function separatorsUsed(text: string): ReadonlySet<string> {
  const found = text.matchAll(/(?<![\p{L}\p{N}])\p{L}([-/_*·•~|])\p{L}\1\p{L}/gu);
  return new Set([...found].map(([, separator]) => separator ?? ""));
}

const append = (to: Mapped, from: Mapped): void => {
  for (let i = 0; i < from.chars.length; i += 1) copyTo(to, from, i, from.chars[i] ?? "");
};

/** Most words: ASCII letters, no letter three times over, then closing punctuation. */
function isOrdinary(chars: readonly string[], start: number, end: number): boolean {
  let same = 1;
  let isClosing = false;
  for (let i = start; i < end; i += 1) {
    const char = chars[i] ?? "";
    const isLetter = (char >= "a" && char <= "z") || (char >= "A" && char <= "Z");
    if (isLetter ? isClosing || char.length !== 1 : !CLOSING.test(char)) return false;
    isClosing = !isLetter;
    same = i > start && chars[i - 1] === char ? same + 1 : 1;
    if (isLetter && same > 2) return false;
  }
  return true;
}

/** Adds the white space `[start, end)`: a line feed, one space, or two that stand for any wider gap. */
function appendGap(from: Mapped, start: number, end: number, out: Mapped): void {
  let isLine = false;
  for (let i = start; i < end; i += 1) isLine ||= /[\n\r\u2028\u2029]/.test(from.chars[i] ?? "");
  const gap = isLine ? "\n" : end - start > 1 ? WIDE : " ";
  push(out, gap, from.starts[start] ?? 0, from.ends[end - 1] ?? 0);
}

/** A gap of more than one space parts words that are spelled letter by letter. */
const WIDE = "\u2003";

const isGap = (char: string | undefined): boolean =>
  char === undefined || char === " " || char === "\n" || char === WIDE;

/**
 * Closes up words spelled letter by letter (`r i g g e d`), three letters at least, and narrows wide gaps.
 */
function joinSpelled(from: Mapped): Mapped {
  const { chars } = from;
  const isLone = (at: number): boolean =>
    isGap(chars[at - 1]) && /^[a-z]$/.test(chars[at] ?? "") && /^[\s.,!?;:]?$/.test(chars[at + 1] ?? "");
  const out = emptyMapped();
  for (let i = 0; i < chars.length; ) {
    let last = i;
    if (isLone(i)) while (chars[last + 1] === " " && isLone(last + 2)) last += 2;
    const step = last - i >= 4 ? 2 : 1;
    for (; i <= last; i += step) copyTo(out, from, i, chars[i] === WIDE ? " " : (chars[i] ?? ""));
    i = last + 1;
  }
  return out;
}

/** Folds word by word: lookalikes, leet, separated, stretched and spaced-out letters, then single spaces. */
export function foldWords(from: Mapped): FoldedWords {
  const { chars } = from;
  const used = separatorsUsed(chars.join(""));
  const text = emptyMapped();
  let mixed = false;
  for (let at = 0; at < chars.length; ) {
    let end = at;
    while (end < chars.length && !isSpace(chars[end] ?? "")) end += 1;
    if (isOrdinary(chars, at, end)) {
      for (let i = at; i < end; i += 1) copyTo(text, from, i, (chars[i] ?? "").toLowerCase());
    } else {
      const raw = emptyMapped();
      mixed = foldToken(from, at, end, raw) || mixed;
      append(text, rewriteToken(raw, used));
    }
    at = end;
    while (at < chars.length && isSpace(chars[at] ?? "")) at += 1;
    if (at > end) appendGap(from, end, at, text);
  }
  return { text: joinSpelled(text), mixed };
}
