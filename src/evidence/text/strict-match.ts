import type { Span } from "../../types/fact.ts";

/**
 * Anything that could make the eye and the matcher disagree: ignorable and control characters, marks, odd
 * letters.
 */
const UNREADABLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Co}\p{Cs}\p{M}]|[^\P{Cc}\t\n\r]/u;
const QUOTES: Readonly<Record<string, string>> = { "‘": "'", "’": "'", "“": '"', "”": '"', "\u00A0": " " };
const TRAILING = /[\s.!?…:;]+$/u;
const WORD = /[\p{L}\p{N}]/u;

const EMOJI = /\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic})*/gu;

/**
 * Whether nothing in the text hides from the eye: no ignorable, control, private or stray mark characters.
 */
export const isReadable = (text: string): boolean =>
  !UNREADABLE.test(text.replace(EMOJI, " ").normalize("NFC"));

interface Plain {
  readonly text: string;
  readonly at: readonly number[];
}

/** Lower case, straight quotes, one space for each run of white space; `at[i]` is where unit `i` stood. */
function plain(text: string): Plain {
  const units: string[] = [];
  const at: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text[i] ?? "";
    const char = /\s/u.test(unit) ? " " : (QUOTES[unit] ?? unit);
    if (char === " " && units.at(-1) === " ") continue;
    const lower = char.toLowerCase();
    units.push(lower.length === 1 ? lower : char);
    at.push(i);
  }
  at.push(text.length);
  return { text: units.join(""), at };
}

/** The places where `wording` stands in `text`, word for word. See `containsStrictly`. */
function* strictMatches(text: string, wording: string): Generator<Span> {
  const wanted = plain(wording).text.trim().replace(TRAILING, "");
  if (wanted === "") return;
  const given = plain(text);
  for (let from = given.text.indexOf(wanted); from !== -1; from = given.text.indexOf(wanted, from + 1)) {
    const end = from + wanted.length;
    const start = given.at[from] ?? 0;
    const stop = (given.at[end - 1] ?? 0) + 1;
    const isWhole = !WORD.test(given.text[from - 1] ?? "") && !WORD.test(given.text[end] ?? "");
    const isHidden = UNREADABLE.test(text.slice(Math.max(0, start - 1), stop + 1));
    if (isWhole && !isHidden) yield [start, stop];
  }
}

/**
 * Where a mandated wording stands in `text`: the same words in the same order, ignoring only case, runs of
 * white space, the shape of quotation marks and punctuation at its end. Hidden characters, lookalike letters
 * and stacked marks make it absent, because a notice that readers cannot read is no notice.
 */
export function containsStrictly(text: string, wording: string): Span | undefined {
  const [first] = strictMatches(text, wording);
  return first;
}
