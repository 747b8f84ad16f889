import type { Span } from "../../../types/fact.ts";

/**
 * Characters with the place each came from: `chars[i]` was written at `[starts[i], ends[i])` of the original,
 * in UTF-16 code units. One character may stand for many (`&#x76;`), and many may share one place.
 */
export interface Mapped {
  readonly chars: string[];
  readonly starts: number[];
  readonly ends: number[];
}

export const emptyMapped = (): Mapped => ({ chars: [], starts: [], ends: [] });

/** Adds `text` as characters that all came from one place. */
export function push(to: Mapped, text: string, start: number, end: number): void {
  for (const char of text) {
    to.chars.push(char);
    to.starts.push(start);
    to.ends.push(end);
  }
}

/** Adds the characters of `text` one by one, as written from `offset` on. */
export function pushPlain(to: Mapped, text: string, offset: number): void {
  let at = offset;
  for (const char of text) {
    to.chars.push(char);
    to.starts.push(at);
    at += char.length;
    to.ends.push(at);
  }
}

/** Copies character `index` of `from`, written as `char`. */
export function copyTo(to: Mapped, from: Mapped, index: number, char: string): void {
  const start = from.starts[index] ?? 0;
  const end = from.ends[index] ?? 0;
  if (char.length > 1) {
    push(to, char, start, end);
    return;
  }
  to.chars.push(char);
  to.starts.push(start);
  to.ends.push(end);
}

export const isAscii = (char: string): boolean => char.length === 1 && char < "\x7F";

/** White space as a word matcher sees it. */
export function isSpace(char: string): boolean {
  if (isAscii(char)) return char === " " || (char >= "\t" && char <= "\r");
  return /\s/u.test(char);
}

/**
 * The smallest original span that covers characters `[from, to)`; reversed text makes the order arbitrary.
 */
export function coveringSpan(mapped: Pick<Mapped, "starts" | "ends">, from: number, to: number): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (let i = Math.max(0, from); i < Math.min(to, mapped.starts.length); i += 1) {
    start = Math.min(start, mapped.starts[i] ?? start);
    end = Math.max(end, mapped.ends[i] ?? end);
  }
  return start < end ? [start, end] : [0, 0];
}
