import type { Language } from "../../language/sentence-language.ts";
import { type Entry, type Form, lookUp } from "./lexicon.ts";
import type { Tag } from "./tags.ts";

/** A word or phrase of a sentence with what the lexicon knows of it. */
export interface Token {
  readonly word: string;
  readonly tags: ReadonlySet<Tag>;
  readonly form: Form | undefined;
  /** Place in the words of the sentence. */
  readonly from: number;
  readonly to: number;
}

const NONE: ReadonlySet<Tag> = new Set();
const YEAR: ReadonlySet<Tag> = new Set(["YEAR", "NUMBER"]);
const NUMBER: ReadonlySet<Tag> = new Set(["NUMBER"]);
const AMOUNT: ReadonlySet<Tag> = new Set(["NUMBER", "MONEY"]);

/** What a word is when the lexicon has no phrase for it: a year, a number, a possessive, a negated auxiliary. */
function guess(word: string, language: Language): Entry {
  if (/^(?:19|20)\d\d(?:'?s)?$/.test(word)) return { tags: YEAR };
  if (/^\$\d/.test(word)) return { tags: AMOUNT };
  if (/^\d/.test(word)) return { tags: NUMBER };
  if (word.endsWith("'s")) {
    const bare = lookUp([word.slice(0, -2)], 0, language);
    if (bare !== undefined) return bare.entry;
  }
  return { tags: NONE };
}

/** Tags " words with single spaces ": the longest phrases of the language's lexicon, from left to right. */
export function tagWords(words: string, language: Language): Token[] {
  const list = words.trim().split(" ");
  const tokens: Token[] = [];
  let from = 1;
  for (let i = 0; i < list.length; ) {
    const found = lookUp(list, i, language) ?? { entry: guess(list[i] ?? "", language), length: 1 };
    const word = found.length === 1 ? (list[i] ?? "") : list.slice(i, i + found.length).join(" ");
    tokens.push({ word, tags: found.entry.tags, form: found.entry.form, from, to: from + word.length });
    from += word.length + 1;
    i += found.length;
  }
  return tokens;
}
