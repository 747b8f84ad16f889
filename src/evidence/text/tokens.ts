import type { Span } from "../../types/fact.ts";
import { remember } from "./remember.ts";

/** Words of a text with their places: word `i` is `text.slice(starts[i], ends[i])`. */
export interface Tokens {
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu;

/** Words of a (folded) text. Letters, digits and inner apostrophes make a word; hyphens part words. */
export function tokenise(text: string): Tokens {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(WORD)) {
    words.push(match[0]);
    starts.push(match.index);
    ends.push(match.index + match[0].length);
  }
  return { words, starts, ends };
}

/** Sentences longer than this are cut at a space, so that what looks around in one stays cheap. */
const MAX_SENTENCE = 600;

/** A full stop, a line of its own, or a bullet (not one between letters: `v•o•t•e`) may end a sentence. */
const BOUNDARY = /[.!?…]+["'”’)\]]*(?=\s|$)|\n\s*\n|\r?\n|(?<!\p{L})[•▪►✅➡]|[•▪►✅➡](?!\p{L})|\s[*|]\s/gu;
const ABBREVIATION = new RegExp(
  '(?:^|[\\s("])(?:mr|mrs|ms|dr|sen|rep|gov|lt|gen|hon|rev|prof|sr|jr|st|no|vs|dist|inc|u\\.s' +
    "|u\\.s\\.a|d\\.c|a\\.m|p\\.m|e\\.g|i\\.e|sra?|jan|feb|mar|apr|aug|sept?|oct|nov|dec|[a-z])\\.$",
  "i",
);

function isBreak(text: string, match: RegExpMatchArray & { index: number }): boolean {
  const mark = match[0];
  const end = match.index + mark.length;
  const after = text.slice(end, end + 40).trimStart();
  if (mark === "\n" || mark === "\r\n") return !/^\p{Ll}/u.test(after);
  if (mark !== ".") return true;
  if (/^\p{Ll}/u.test(after)) return false;
  const before = text.slice(Math.max(0, end - 12), end);
  return !(ABBREVIATION.test(before) && /^[\p{Lu}\d]/u.test(after));
}

/** The same place, or the next when it would part a surrogate pair. */
const endOfCharacter = (text: string, at: number): number =>
  (text.codePointAt(at - 1) ?? 0) > 0xffff ? at + 1 : at;

function pushTrimmed(text: string, from: number, to: number, out: Span[]): void {
  let start = from;
  while (start < to && /\s/u.test(text[start] ?? "")) start += 1;
  let end = to;
  while (end > start && /\s/u.test(text[end - 1] ?? "")) end -= 1;
  while (end - start > MAX_SENTENCE) {
    const space = text.slice(start, start + MAX_SENTENCE + 1).lastIndexOf(" ");
    const cut = space > 0 ? start + space : endOfCharacter(text, start + MAX_SENTENCE);
    out.push([start, cut]);
    start = cut;
    while (start < end && /\s/u.test(text[start] ?? "")) start += 1;
  }
  if (start < end) out.push([start, end]);
}

/** Ends of stretches that a right-to-left override turns around; what is torn apart in one cannot be turned back. */
const OVERRIDDEN = /\u202E[^\u202C\n\u2029]*/g;

function overriddenSpans(text: string): Span[] {
  return Array.from(text.matchAll(OVERRIDDEN), (match): Span => [match.index, match.index + match[0].length]);
}

/** A line of one letter goes on in the next line when words are written down the page. */
const LONE_LINE = /(?:^|\n)[^\S\n]*\p{L}[^\S\n]*$/u;
const STARTS_LONE_LINE = /^[^\S\n]*\p{L}[^\S\n]*(?:\n|[.!?]|$)/u;

function isDownThePage(text: string, match: RegExpMatchArray & { index: number }): boolean {
  if (match[0] !== "\n") return false;
  const after = match.index + 1;
  return (
    LONE_LINE.test(text.slice(Math.max(0, match.index - 4), match.index)) &&
    STARTS_LONE_LINE.test(text.slice(after, after + 4))
  );
}

function split(text: string): readonly Span[] {
  const out: Span[] = [];
  const overridden = overriddenSpans(text);
  let next = 0;
  let from = 0;
  for (const match of text.matchAll(BOUNDARY)) {
    while ((overridden[next]?.[1] ?? Number.POSITIVE_INFINITY) <= match.index) next += 1;
    if (match.index > (overridden[next]?.[0] ?? Number.POSITIVE_INFINITY)) continue;
    if (isDownThePage(text, match) || !isBreak(text, match)) continue;
    const end = match.index + match[0].length;
    pushTrimmed(text, from, end, out);
    from = end;
  }
  pushTrimmed(text, from, text.length, out);
  return out;
}

/** Spans of the sentences of a text as submitted, in order, without the white space around them. */
export const sentences = remember(split, { most: 8 });
