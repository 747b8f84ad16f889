import type { Span } from "../../../types/fact.ts";

/**
 * Code points with the place each came from: `codes[i]` was written at `[starts[i], ends[i])` of the original, in
 * UTF-16 code units. One code point may stand for many (`&#x76;`), and many may share one place.
 */
export interface Mapped {
  readonly codes: number[];
  readonly starts: number[];
  readonly ends: number[];
}

export const emptyMapped = (): Mapped => ({ codes: [], starts: [], ends: [] });

/** Adds a code point that came from `[start, end)`. */
export function pushCode(to: Mapped, code: number, start: number, end: number): void {
  to.codes.push(code);
  to.starts.push(start);
  to.ends.push(end);
}

/** Adds `text` as code points that all came from one place. */
export function push(to: Mapped, text: string, start: number, end: number): void {
  for (const char of text) pushCode(to, char.codePointAt(0) ?? 0, start, end);
}

/** Adds `text.slice(from, end)` as written; the text begins at `offset` of the original. */
export function pushPlain(to: Mapped, text: string, from: number, end: number, offset: number): void {
  for (let at = from; at < end; ) {
    const code = text.codePointAt(at) ?? 0;
    const next = at + (code > 0xffff ? 2 : 1);
    pushCode(to, code, offset + at, offset + next);
    at = next;
  }
}

/** The first `end` code points. */
export const head = ({ codes, starts, ends }: Mapped, end: number): Mapped => ({
  codes: codes.slice(0, end),
  starts: starts.slice(0, end),
  ends: ends.slice(0, end),
});

/** Copies code point `index` of `from`, written as `code`. */
export function copyTo(to: Mapped, from: Mapped, index: number, code: number): void {
  pushCode(to, code, from.starts[index] ?? 0, from.ends[index] ?? 0);
}

/** Adds `text` in place of the code points `[start, end)` of `from`; a text as long keeps the place of each. */
export function replaceBy(to: Mapped, from: Mapped, start: number, end: number, text: string): void {
  if (text.length === end - start) {
    for (let i = 0; i < text.length; i += 1) copyTo(to, from, start + i, text.charCodeAt(i));
    return;
  }
  const [first, last] = coveringSpan(from, start, end);
  push(to, text, first, last);
}

/** The code points `[start, end)` as a string. */
export function textOf(mapped: Mapped, start = 0, end = mapped.codes.length): string {
  if (end - start < 1_000) return String.fromCodePoint(...mapped.codes.slice(start, end));
  const parts: string[] = [];
  for (let at = start; at < end; at += 1_000)
    parts.push(String.fromCodePoint(...mapped.codes.slice(at, Math.min(end, at + 1_000))));
  return parts.join("");
}

/**
 * The smallest original span that covers places `[from, to)`; reversed text makes the order arbitrary.
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
