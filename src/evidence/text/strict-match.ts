import type { Span } from "../../types/fact.ts";
import { remember } from "./remember.ts";

/**
 * Anything that could make the eye and the matcher disagree: ignorable and control characters, marks, odd
 * letters.
 */
const UNREADABLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Co}\p{Cs}\p{M}]|[^\P{Cc}\t\n\r]/u;
/** A word of Latin letters and letters of a script that passes for Latin, in whatever order. */
const MIXED = new RegExp(
  "\\p{Script=Latin}\\p{M}*[\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Armenian}\\p{Script=Cherokee}\\p{Script=Lisu}" +
    "\\p{Script=Coptic}\\p{Script=Canadian_Aboriginal}]|[\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Armenian}" +
    "\\p{Script=Cherokee}\\p{Script=Lisu}\\p{Script=Coptic}\\p{Script=Canadian_Aboriginal}]\\p{M}*\\p{Script=Latin}",
  "u",
);
const QUOTES: Readonly<Record<string, string>> = { "‘": "'", "’": "'", "“": '"', "”": '"', "\u00A0": " " };
const TRAILING = /[\s.!?…:;]+$/u;
const WORD = /[\p{L}\p{N}]/u;

const EMOJI = /\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic})*/gu;

/** More white space than this within a wording pulls it apart on the page. */
const MAX_GAP = 40;

/**
 * Whether nothing in the text hides from the eye: no ignorable, control, private or stray mark characters, and no word
 * of two scripts.
 */
export function isReadable(text: string): boolean {
  const seen = text.replace(EMOJI, " ").normalize("NFC");
  return !UNREADABLE.test(seen) && !MIXED.test(seen);
}

interface Plain {
  readonly text: string;
  readonly at: readonly number[];
}

const isBlank = (unit: string): boolean =>
  unit < "\x7F" ? unit === " " || (unit >= "\t" && unit <= "\r") : /\s/u.test(unit);

function plainUnit(unit: string): string {
  const char = QUOTES[unit] ?? unit;
  const lower = char.toLowerCase();
  return lower.length === 1 ? lower : char;
}

/**
 * Lower case, straight quotes, one space for each run of white space, which stays a line feed when it is too wide to
 * read across; `at[i]` is where unit `i` stood.
 */
function plain(text: string): Plain {
  const units: string[] = [];
  const at: number[] = [];
  for (let i = 0; i < text.length; ) {
    let end = i;
    while (end < text.length && isBlank(text[end] ?? "")) end += 1;
    at.push(i);
    units.push(end === i ? plainUnit(text[i] ?? "") : end - i > MAX_GAP ? "\n" : " ");
    i = Math.max(end, i + 1);
  }
  at.push(text.length);
  return { text: units.join(""), at };
}

/** The form in which wordings, a few hundred at most, are looked for. */
const wantedOf = remember((wording) => plain(wording).text.trim().replace(TRAILING, ""), {
  most: 500,
  longest: 1_000,
});

/** The first place where `wanted` stands in `given`, the plain form of `text`, word for word. */
function findStrictly(text: string, given: Plain, wanted: string): Span | undefined {
  if (wanted === "") return undefined;
  for (let from = given.text.indexOf(wanted); from !== -1; from = given.text.indexOf(wanted, from + 1)) {
    const end = from + wanted.length;
    const start = given.at[from] ?? 0;
    const stop = (given.at[end - 1] ?? 0) + 1;
    const isWhole = !WORD.test(given.text[from - 1] ?? "") && !WORD.test(given.text[end] ?? "");
    if (isWhole && !UNREADABLE.test(text.slice(Math.max(0, start - 1), stop + 1))) return [start, stop];
  }
  return undefined;
}

/** `containsStrictly` for many wordings: the text is made ready once. */
export function strictFinder(text: string): (wording: string) => Span | undefined {
  const given = plain(text);
  return (wording) => findStrictly(text, given, wantedOf(wording));
}

/**
 * Where a mandated wording stands in `text`: the same words in the same order, ignoring only case, runs of
 * white space (of at most 40 characters), the shape of quotation marks and punctuation at its end. Hidden characters, lookalike letters
 * and stacked marks make it absent, because a notice that readers cannot read is no notice.
 */
export const containsStrictly = (text: string, wording: string): Span | undefined =>
  strictFinder(text)(wording);
