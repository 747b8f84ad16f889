import type { IndexedText } from "./text-index.ts";

/** Most words that a gap may skip. */
export const MAX_GAP = 10;

/** A phrase as written, and the sequences of words that it stands for. */
export interface Phrase {
  readonly source: string;
  readonly forms: readonly (readonly PhrasePart[])[];
}

export interface PhrasePart {
  /** Words that may be skipped before this part. */
  readonly gap: number;
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
}

export interface PhraseMatch {
  /** First and last word of the match. */
  readonly first: number;
  readonly last: number;
}

/** A match of the phrase in the text: of the first form that has any, the one that ends first. */
export function findPhrase({ forms }: Phrase, text: IndexedText): PhraseMatch | undefined {
  for (const parts of forms) {
    const match = parts.every((part) => occurs(part, text)) ? findForm(parts, text.words) : undefined;
    if (match !== undefined) return match;
  }
  return undefined;
}

function occurs({ words, stems }: PhrasePart, { vocabulary, folded }: IndexedText): boolean {
  for (const word of words) if (vocabulary.has(word)) return true;
  return stems.some((stem) => folded.includes(stem));
}

/**
 * One pass over the words, whatever they are: for each part it keeps only the last word that the parts so far have
 * ended on, because a later end leaves more of the gap that follows it.
 */
function findForm(parts: readonly PhrasePart[], words: readonly string[]): PhraseMatch | undefined {
  const ends: number[] = [];
  const starts: number[] = [];
  const lastPart = parts.length - 1;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    for (let index = Math.min(ends.length, lastPart); index >= 0; index -= 1) {
      const part = parts[index];
      const end = index === 0 ? at - 1 : ends[index - 1];
      if (part === undefined || end === undefined || at - end - 1 > part.gap || !fits(part, word)) continue;
      const first = index === 0 ? at : (starts[index - 1] ?? at);
      if (index === lastPart) return { first, last: at };
      ends[index] = at;
      starts[index] = first;
    }
  }
  return undefined;
}

function fits({ words, stems }: PhrasePart, word: string): boolean {
  return words.has(word) || stems.some((stem) => word.startsWith(stem));
}
