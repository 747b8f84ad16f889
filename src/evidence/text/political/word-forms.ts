import { tokenise } from "../tokens.ts";

/** Words of a folded text in the form the lexicon is compared in, each with its place in that text. */
export interface WordForms {
  readonly forms: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whether a comma, stop, bar or line end parts the word from the one before. */
  readonly breaks: readonly boolean[];
}

/** A full stop is no break: `U.S. Senate`, and sentences rarely end in half a phrase. */
const BREAK = /[,;:!?|•\n]/;

const APOSTROPHE = /['’]/;
const NOT_PLURAL = /(?:ss|us|is)$|^(?:news|does|goes|always|plus|yes)$/;

/** A word without apostrophes, possessive or plural ending: `voter's`, `voters` and `voter` are one. */
export function wordForm(word: string): string {
  const plain = APOSTROPHE.test(word) ? word.replace(/['’]s$/, "").replace(/['’]/g, "") : word;
  if (!plain.endsWith("s") || plain.length < 4 || NOT_PLURAL.test(plain)) return plain;
  if (/(?:x|ch|sh|ss)es$/.test(plain)) return plain.slice(0, -2);
  return plain.length > 4 && plain.endsWith("ies") ? `${plain.slice(0, -3)}y` : plain.slice(0, -1);
}

/** Words of a folded text by form. */
export function wordForms(folded: string): WordForms {
  const { words, starts, ends } = tokenise(folded);
  const breaks = starts.map((start, i) => i > 0 && BREAK.test(folded.slice(ends[i - 1], start)));
  return { forms: words.map(wordForm), starts, ends, breaks };
}
