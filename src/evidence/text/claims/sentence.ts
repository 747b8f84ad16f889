import type { Span } from "../../../types/fact.ts";
import { foldText } from "../fold.ts";
import { type Language, languageOfWords } from "../language/sentence-language.ts";
import { type Token, tagWords } from "./grammar/tagged.ts";

/**
 * A sentence as the frames read it: folded words with one space around each, mapped back to the submitted
 * text.
 */
export interface Sentence {
  /** ` they rigged the $20 vote `; hyphens part words, `$` stays with its number; dashes are commas, other pauses `;`. */
  readonly words: string;
  /** The same, with what the lexicon knows of each. */
  readonly tokens: readonly Token[];
  /** The words as submitted. */
  readonly written: string;
  /** Where `written` stands in the passage. */
  readonly span: Span;
  /** The language whose lexicon and frames it is read with. */
  readonly language: Language;
  readonly isQuestion: boolean;
  /** Place in the passage of `words.slice(start, end)`. */
  spanOf(start: number, end: number): Span;
}

const WORD = /\$?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*|[=,;:()|—–]/gu;

/** Addresses say nothing as words: `ditch-the-vote.example` accuses nobody. */
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}])[\p{L}\p{N}@.-]+\.(?:com|org|net|gov|us|info|vote|edu|news|co|uk|au)(?![\p{L}\p{N}])(?:\/\S*)?/gu;

/** What an address has and few sentences have: a full stop or `://` with something right behind it. */
const MAY_BE_ADDRESS = /\.\S|:\/\//u;

/** Pauses as they stand among the words. */
const PAUSES: ReadonlyMap<string, string> = new Map(
  [...";:()|"].map((mark): [string, string] => [mark, ";"]).concat([...",—–"].map((mark) => [mark, ","])),
);

/** Reads one sentence of a passage that is mostly in the language `usual`. */
export function readSentence(passage: string, span: Span, usual: Language): Sentence {
  const written = passage.slice(...span);
  const { folded, toOriginal } = foldText(written);
  const starts: number[] = [];
  const ends: number[] = [];
  const places: Span[] = [];
  let words = " ";
  const spoken = MAY_BE_ADDRESS.test(folded)
    ? folded.replace(ADDRESS, (address) => " ".repeat(address.length))
    : folded;
  for (const match of spoken.matchAll(WORD)) {
    starts.push(words.length);
    words += PAUSES.get(match[0]) ?? match[0].replace("’", "'");
    ends.push(words.length);
    places.push([match.index, match.index + match[0].length]);
    words += " ";
  }
  const spanOf = (start: number, end: number): Span => {
    const first = places[ends.findIndex((at) => at > start)];
    const last = places[starts.findLastIndex((at) => at < end)];
    if (first === undefined || last === undefined) return span;
    const [from, to] = toOriginal(first[0], last[1]);
    return [span[0] + from, span[0] + to];
  };
  const language = languageOfWords(words, usual);
  return {
    words,
    tokens: tagWords(words, language),
    written,
    span,
    language,
    isQuestion: /\?["'”’)\]]*\s*$/.test(written),
    spanOf,
  };
}
