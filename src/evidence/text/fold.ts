import type { Span } from "../../types/fact.ts";
import { decodeEscapes } from "./fold/decode.ts";
import { coveringSpan, textOf } from "./fold/mapped.ts";
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
 * Reads text the way a person sees it, through the tricks that hide words from filters: entities, zero-width
 * and bidi characters (UAX #9), styled and foreign lookalike letters (UTS #39), leet, masked, spaced-out, stretched,
 * cut and run-together words. Linear.
 *
 * For prohibited content only: it reads more into a text than is there, so a required notice must never be
 * looked for in it (see `containsStrictly`).
 */
export function foldText(text: string): FoldedText {
  const visible = keepVisible(decodeEscapes(text));
  const words = foldWords(visible.text);
  const { codes, starts, ends } = words.text;
  const folded = textOf(words.text);
  const places = folded.length === codes.length ? words.text : byCodeUnit(codes, starts, ends);
  return {
    folded,
    toOriginal: (start, end) => coveringSpan(places, start, end),
    hidden: visible.hidden || words.mixed,
  };
}

/** The places again, twice for each code point that takes two code units. */
function byCodeUnit(codes: readonly number[], starts: readonly number[], ends: readonly number[]) {
  const out = { starts: [] as number[], ends: [] as number[] };
  for (let i = 0; i < codes.length; i += 1) {
    for (let unit = (codes[i] ?? 0) > 0xffff ? 2 : 1; unit > 0; unit -= 1) {
      out.starts.push(starts[i] ?? 0);
      out.ends.push(ends[i] ?? 0);
    }
  }
  return out;
}
