import type { Span } from "../../types/fact.ts";
import { decodeEscapes } from "./fold/decode.ts";
import { coveringSpan } from "./fold/mapped.ts";
import { keepVisible } from "./fold/visible.ts";
import { foldWords } from "./fold/words.ts";

/** Text as a matcher for prohibited content should read it. */
export interface FoldedText {
  /** Lower case, plain letters, one space between words (a line feed where there was one). */
  readonly folded: string;
  /** Original span of `folded.slice(start, end)`, in UTF-16 code units; `[0, 0]` for an empty slice. */
  toOriginal(start: number, end: number): Span;
  /** Hidden characters, reversed text or words of mixed script were there. */
  readonly hidden: boolean;
}

/**
 * Text with nothing to fold but capitals: words, single spaces, plain punctuation, no digit beside a letter.
 */
const PLAIN = /^[A-Za-z0-9 \n,.'"!?;:-]*$/;
const TRICK = /([A-Za-z])\1\1|[A-Za-z!][0-9]|[0-9!][A-Za-z]|[ \n][ \n]/;
const SPELLED = /(?<![A-Za-z])[A-Za-z]([ .'_-])[A-Za-z]\1[A-Za-z](?![A-Za-z])/;

const isPlain = (text: string): boolean => PLAIN.test(text) && !TRICK.test(text) && !SPELLED.test(text);

/**
 * Reads text the way a person sees it, through the tricks that hide words from filters: entities, zero-width
 * and bidi characters (UAX #9), styled and foreign lookalike letters (UTS #39), leet, spaced-out and
 * stretched words. Linear.
 *
 * For prohibited content only: it reads more into a text than is there, so a required notice must never be
 * looked for in it (see `containsStrictly`).
 */
export function foldText(text: string): FoldedText {
  if (isPlain(text)) {
    const toOriginal = (from: number, to: number): Span => {
      const [start, end] = [Math.max(0, from), Math.min(to, text.length)];
      return start < end ? [start, end] : [0, 0];
    };
    return { folded: text.toLowerCase(), toOriginal, hidden: false };
  }
  const visible = keepVisible(decodeEscapes(text));
  const words = foldWords(visible.text);
  const starts: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < words.text.chars.length; i += 1) {
    const units = words.text.chars[i]?.length ?? 0;
    for (let unit = 0; unit < units; unit += 1) {
      starts.push(words.text.starts[i] ?? 0);
      ends.push(words.text.ends[i] ?? 0);
    }
  }
  return {
    folded: words.text.chars.join(""),
    toOriginal: (start, end) => coveringSpan({ starts, ends }, start, end),
    hidden: visible.hidden || words.mixed,
  };
}
