import { foldText } from "../evidence/text/fold.ts";
import { tokenise } from "../evidence/text/tokens.ts";
import type { IndexedText } from "./text-index.ts";

/**
 * Phrases: words in order, written as a person would. `fraud*` stands for any ending, `(mail|postal)` for either
 * word, `...4` for up to four words between, `$list` for the words of a named list. Matching is linear in the text:
 * there is no backtracking, and gaps are bounded.
 */
export interface Phrase {
  readonly source: string;
  readonly parts: readonly Part[];
  /** A string that every match contains, for a quick no; absent when there is none. */
  readonly literal: string | undefined;
}

interface Part {
  /** Words that may be skipped before this part. */
  readonly gap: number;
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
}

export interface PhraseMatch {
  readonly phrase: string;
  /** First and last word of the match. */
  readonly first: number;
  readonly last: number;
}

export const MAX_GAP = 10;
const MAX_PARTS = 20;

interface PhraseFault {
  readonly error: string;
  readonly hint: string;
}

/** Parses one phrase; the lists give the words of `$name`. */
export function parsePhrase(
  source: string,
  lists: Readonly<Record<string, readonly string[]>>,
): Phrase | PhraseFault {
  const parts: Part[] = [];
  let gap = 0;
  for (const piece of source.trim().split(/\s+/)) {
    const skip = /^\.\.\.(\d{0,2})$/.exec(piece);
    if (skip) {
      gap = Number(skip[1] || "3");
      if (gap < 1 || gap > MAX_GAP)
        return { error: `the gap \`${piece}\` is not between 1 and ${MAX_GAP} words`, hint: "write `...3`" };
      continue;
    }
    const added = parsePiece(piece, lists);
    if ("error" in added) return added;
    for (const [index, part] of added.entries()) parts.push(index === 0 ? { ...part, gap } : part);
    gap = 0;
  }
  if (parts.length === 0)
    return { error: `the phrase \`${source}\` has no words`, hint: "write the words to look for" };
  if (gap > 0)
    return { error: `the phrase \`${source}\` ends in a gap`, hint: "a gap stands between two words" };
  if (parts.length > MAX_PARTS)
    return { error: `the phrase has more than ${MAX_PARTS} words`, hint: "use the words that matter" };
  return { source, parts, literal: literalOf(parts) };
}

function parsePiece(piece: string, lists: Readonly<Record<string, readonly string[]>>): Part[] | PhraseFault {
  if (piece.startsWith("$")) {
    const name = piece.slice(1);
    const words = Object.hasOwn(lists, name) ? lists[name] : undefined;
    if (words === undefined)
      return {
        error: `unknown list \`${piece}\``,
        hint: `lists here: ${Object.keys(lists).join(", ") || "none"}`,
      };
    return [partOf(words)];
  }
  if (piece.startsWith("(")) {
    if (!piece.endsWith(")"))
      return { error: `\`${piece}\` is not closed`, hint: "write `(mail|postal)` without spaces" };
    return [partOf(piece.slice(1, -1).split("|"))];
  }
  if (/[\\^$[\]{}+?|]/.test(piece)) {
    return {
      error: `\`${piece}\` looks like a regular expression`,
      hint: "use `word*`, `(one|other)` and `...3`",
    };
  }
  const words = wordsOf(piece.replace(/\*$/, ""));
  return words.map((word, index) =>
    partOf([index === words.length - 1 && piece.endsWith("*") ? `${word}*` : word]),
  );
}

function partOf(alternatives: readonly string[]): Part {
  const stems = alternatives
    .filter((word) => word.endsWith("*"))
    .map((word) => wordsOf(word.slice(0, -1)).join(""));
  const words = alternatives.filter((word) => !word.endsWith("*")).flatMap((word) => wordsOf(word));
  return { gap: 0, words: new Set(words), stems };
}

/** Phrases are folded as ads are, so that both sides are spelt alike. */
function wordsOf(text: string): readonly string[] {
  return tokenise(foldText(text).folded).words;
}

function literalOf(parts: readonly Part[]): string | undefined {
  const only = parts.flatMap(({ words, stems }) =>
    words.size + stems.length === 1 ? [...words, ...stems] : [],
  );
  return only.sort((a, b) => b.length - a.length)[0];
}

/** The first match of the phrase in the text. */
export function findPhrase(phrase: Phrase, text: IndexedText): PhraseMatch | undefined {
  const { parts, literal, source } = phrase;
  if (literal !== undefined && !text.folded.includes(literal)) return undefined;
  const [head] = parts;
  if (head === undefined) return undefined;
  for (let first = 0; first < text.words.length; first++) {
    if (!fits(head, text.words[first])) continue;
    const last = endOf(parts, text.words, first);
    if (last !== undefined) return { phrase: source, first, last };
  }
  return undefined;
}

/** Follows all positions that the parts so far can end on; their number is bounded by the gaps, not the text. */
function endOf(parts: readonly Part[], words: readonly string[], first: number): number | undefined {
  let ends = new Set([first]);
  for (const part of parts.slice(1)) {
    const next = new Set<number>();
    for (const end of ends) {
      const limit = Math.min(end + 1 + part.gap, words.length - 1);
      for (let at = end + 1; at <= limit; at++) if (fits(part, words[at])) next.add(at);
    }
    if (next.size === 0) return undefined;
    ends = next;
  }
  return Math.min(...ends);
}

function fits({ words, stems }: Part, word: string | undefined): boolean {
  if (word === undefined) return false;
  return words.has(word) || stems.some((stem) => word.startsWith(stem));
}
