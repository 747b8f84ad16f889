import type { Span } from "../../../types/fact.ts";

/** Text as a matcher for prohibited content should read it. */
export interface FoldedText {
  /** Lower case, plain letters, one space between words (a line feed where there was one). */
  readonly folded: string;
  /** Original span of `folded.slice(start, end)`, in UTF-16 code units; `[0, 0]` for an empty slice. */
  toOriginal(start: number, end: number): Span;
  /** Hidden characters, reversed text or words of mixed script were there. */
  readonly hidden: boolean;
}
