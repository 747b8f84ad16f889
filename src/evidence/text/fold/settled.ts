import { isSmall, toSmall } from "./char-class.ts";

const BACKTICK = 0x60;
const isAsciiLetter = (code: number): boolean => code < 0x80 && isSmall(toSmall(code));
const CLOSING = new Set([...".,!?;:)\"']"].map((char) => char.charCodeAt(0)));

/** Most words: ASCII letters, at most the first a capital or all of them, then closing punctuation. */
export function lettersOf(codes: readonly number[], start: number, end: number): number {
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
export function isSettled(codes: readonly number[], start: number, end: number): boolean {
  let letters = 0;
  while (isAsciiLetter(codes[start + letters] ?? 0)) letters += 1;
  if (letters > 1) return isContraction(codes, start + letters, end);
  for (let i = start; i < end; i += 1) {
    const code = codes[i] ?? 0;
    const isPlain = code < 0x80 && code !== BACKTICK && !isAsciiLetter(code);
    if (!isPlain && !DASHES.has(code)) return false;
  }
  return end > start;
}

/** `'t`, `'re`, and what closes the word. */
function isContraction(codes: readonly number[], apostrophe: number, end: number): boolean {
  if (!APOSTROPHES.has(codes[apostrophe] ?? 0)) return false;
  let i = apostrophe + 1;
  while (i < end && i <= apostrophe + 2 && isSmall(codes[i] ?? 0)) i += 1;
  const hasLetter = i > apostrophe + 1;
  while (i < end && CLOSING.has(codes[i] ?? 0)) i += 1;
  return hasLetter && i === end;
}

/** The code points of a settled token as they are folded. */
export function settled(code: number): number {
  if (APOSTROPHES.has(code)) return 39;
  return DASHES.has(code) ? 45 : toSmall(code);
}
