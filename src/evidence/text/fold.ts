import type { Span } from "../../types/fact.ts";
import { chunksOf } from "./fold/chunks.ts";
import { decodeEscapes } from "./fold/decode.ts";
import { coveringSpan, type Mapped, textOf } from "./fold/mapped.ts";
import { undoTurned } from "./fold/turned.ts";
import { keepVisible } from "./fold/visible.ts";
import { foldWords } from "./fold/words.ts";
import { remember } from "./remember.ts";

/** Text as a matcher for prohibited content should read it. */
export interface FoldedText {
  /** Lower case, plain letters, one space between words (a line feed where there was one). */
  readonly folded: string;
  /** Original span of `folded.slice(start, end)`, in UTF-16 code units; `[0, 0]` for an empty slice. */
  toOriginal(start: number, end: number): Span;
  /** Hidden characters, reversed text or words of mixed script were there. */
  readonly hidden: boolean;
}

function fold(text: string): FoldedText {
  const parts: Mapped[] = [];
  let places: Places | undefined;
  let hidden = false;
  for (const [start, end] of chunksOf(text)) {
    const visible = keepVisible(decodeEscapes(text.slice(start, end), start));
    const words = foldWords(undoTurned(visible.text));
    parts.push(words.text);
    hidden ||= visible.hidden || words.mixed;
  }
  return {
    folded: parts.map((part) => textOf(part)).join(""),
    toOriginal: (start, end) => {
      places ??= placesOf(parts);
      return coveringSpan(places, start, end);
    },
    hidden,
  };
}

interface Places {
  readonly starts: number[];
  readonly ends: number[];
}

/** The place of each code unit. Most texts are never asked for theirs. */
function placesOf(parts: readonly Mapped[]): Places {
  const places: Places = { starts: [], ends: [] };
  for (const { codes, starts, ends } of parts) {
    for (let i = 0; i < codes.length; i += 1) {
      for (let unit = (codes[i] ?? 0) > 0xffff ? 2 : 1; unit > 0; unit -= 1) {
        places.starts.push(starts[i] ?? 0);
        places.ends.push(ends[i] ?? 0);
      }
    }
  }
  return places;
}

/** Passages of an ad and their sentences, as far as several detectors fold them. */
const REMEMBERED = 16;

/**
 * Reads text the way a person sees it, through the tricks that hide words from filters: entities, zero-width
 * and bidi characters (UAX #9), styled and foreign lookalike letters (UTS #39), leet, masked, spaced-out, stretched,
 * cut and run-together words. Linear.
 *
 * For prohibited content only: it reads more into a text than is there, so a required notice must never be
 * looked for in it (see `containsStrictly`).
 */
export const foldText = remember(fold, { most: REMEMBERED });
