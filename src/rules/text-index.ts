import { type FoldedText, foldText } from "../evidence/text/fold.ts";
import { readingsOf } from "../evidence/text/readings.ts";
import { tokenise } from "../evidence/text/tokens.ts";
import type { Span } from "../types/fact.ts";

/** A text folded and cut into words once, for all phrases of all rules. */
export interface IndexedText {
  readonly text: string;
  readonly folded: string;
  readonly words: readonly string[];
  /** Where each word that occurs is last, for a quick no. */
  readonly lastAt: ReadonlyMap<string, number>;
  /** Span in the original text of the words `first` to `last`, both inclusive. */
  span(first: number, last: number): Span;
}

/** The ways a text may be read, each indexed. */
export type TextIndex = (text: string) => readonly IndexedText[];

/** An index that lives as long as one check. */
export function createTextIndex(): TextIndex {
  const seen = new Map<string, readonly IndexedText[]>();
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const indexed = readingsOf(text).map(indexText);
    seen.set(text, indexed);
    return indexed;
  };
}

function indexText(text: string): IndexedText {
  const fold: FoldedText = foldText(text);
  const { words, starts, ends } = tokenise(fold.folded);
  const lastAt = new Map<string, number>();
  for (let at = 0; at < words.length; at += 1) lastAt.set(words[at] ?? "", at);
  return {
    text,
    folded: fold.folded,
    words,
    lastAt,
    span: (first, last) => fold.toOriginal(starts[first] ?? 0, ends[last] ?? 0),
  };
}
