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

interface PhraseMatch {
  /** First and last word of the match. */
  readonly first: number;
  readonly last: number;
}

export type PhraseFinder = (text: IndexedText) => PhraseMatch | undefined;

/** Finds the first of some phrases that is in a text: of its first form that is there, the match that ends first. */
export function phraseFinder(phrases: readonly Phrase[]): PhraseFinder {
  const forms = phrases.flatMap((phrase) => phrase.forms);
  // Most forms are in no text, and most begin with one plain word: that alone says no to nearly all of them.
  const heads = forms.map(([first]) => soleWord(first));
  return (text) => {
    for (let index = 0; index < forms.length; index += 1) {
      const head = heads[index];
      if (head !== undefined && !text.lastAt.has(head)) continue;
      const parts = forms[index] ?? [];
      if (!parts.every((part) => occurs(part, text))) continue;
      const from = head === undefined ? 0 : text.words.indexOf(head);
      const match = findForm(parts, text.words, from, lastPlace(parts.at(-1), text));
      if (match !== undefined) return match;
    }
    return undefined;
  };
}

function soleWord(part: PhrasePart | undefined): string | undefined {
  if (part === undefined || part.words.size !== 1 || part.stems.length > 0) return undefined;
  const [word] = part.words;
  return word;
}

function occurs({ words, stems }: PhrasePart, { lastAt, folded }: IndexedText): boolean {
  for (const word of words) if (lastAt.has(word)) return true;
  return stems.some((stem) => folded.includes(stem));
}

/** The last word of the text that a part may be. */
function lastPlace(part: PhrasePart | undefined, { words, lastAt }: IndexedText): number {
  if (part === undefined || part.stems.length > 0) return words.length - 1;
  let last = -1;
  for (const word of part.words) last = Math.max(last, lastAt.get(word) ?? -1);
  return last;
}

/**
 * One pass over the words `from` to `to`, whatever they are: for each part it keeps only the last word that the parts
 * so far have ended on, because a later end leaves more of the gap that follows it.
 */
function findForm(
  parts: readonly PhrasePart[],
  words: readonly string[],
  from: number,
  to: number,
): PhraseMatch | undefined {
  const ends: number[] = [];
  const starts: number[] = [];
  const lastPart = parts.length - 1;
  for (let at = from; at <= to; at += 1) {
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
