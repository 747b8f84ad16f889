import { foldText } from "../fold.ts";

/** A word of a sentence as it is compared. */
export interface Word {
  /** Folded, without accents. */
  readonly text: string;
  readonly hasCapital: boolean;
  /** Nothing but a space stands between it and the word before. */
  readonly isJoined: boolean;
}

/** Words, numbers with their separators, and the ending of `didn't` as a word of its own. */
const WORD =
  /\bnon[- ]\p{L}+|\d[\d.,]*\d(?:st|nd|rd|th)?|\d(?:st|nd|rd|th|k)?|n['’]t\b|%|[\p{L}\p{M}]+?(?=n['’]t\b)|[\p{L}\p{M}]+/gu;

/** The words of a sentence as submitted, and its folded text. Linear. */
export function readWords(written: string): { readonly words: readonly Word[]; readonly folded: string } {
  // `¡300` would be read as letters in disguise.
  const { folded, toOriginal } = foldText(written.replace(/[¡¿]/g, " "));
  let end = -1;
  const words = [...folded.matchAll(WORD)].map((match): Word => {
    const [start] = toOriginal(match.index, match.index + 1);
    const isJoined = match.index - end === 1;
    end = match.index + match[0].length;
    const text = match[0]
      .normalize("NFD")
      .replace(/\p{M}|(?<=^non)[- ]/gu, "")
      .replace("’", "'");
    return { text, hasCapital: /\p{Lu}/u.test(written.charAt(start)), isJoined };
  });
  return { words, folded };
}
