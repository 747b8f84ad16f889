import { type FoldedText, foldText } from "../evidence/text/fold.ts";
import { tokenise } from "../evidence/text/tokens.ts";
import type { Span } from "../types/fact.ts";

/** A text folded and cut into words once, for all phrases of all rules. */
export interface IndexedText {
  readonly text: string;
  readonly folded: string;
  readonly words: readonly string[];
  /** Where each word stands, in order. */
  readonly positions: ReadonlyMap<string, readonly number[]>;
  /** Span in the original text of the words `first` to `last`, both inclusive. */
  span(first: number, last: number): Span;
}

export type TextIndex = (text: string) => IndexedText;

/** An index that lives as long as one check. */
export function createTextIndex(): TextIndex {
  const seen = new Map<string, IndexedText>();
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const indexed = indexText(text);
    seen.set(text, indexed);
    return indexed;
  };
}

function indexText(text: string): IndexedText {
  const fold: FoldedText = foldText(text);
  const { words, starts, ends } = tokenise(fold.folded);
  return {
    text,
    folded: fold.folded,
    words,
    positions: positionsOf(words),
    span: (first, last) => fold.toOriginal(starts[first] ?? 0, ends[last] ?? 0),
  };
}

function positionsOf(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  for (const [index, word] of words.entries()) {
    const known = positions.get(word);
    if (known === undefined) positions.set(word, [index]);
    else known.push(index);
  }
  return positions;
}
