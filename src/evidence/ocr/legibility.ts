import type { Line, Word } from "./page.ts";

/** Whether a line was read: `read`, with the words that count; `doubtful`, it may be words; `none`, it is hardly any. */
export type Legibility =
  | { readonly is: "read"; readonly words: readonly Word[] }
  | { readonly is: "doubtful" }
  | { readonly is: "none" };

/** Confidence from which a word counts; what textures are taken for stays below (see docs/display.md). */
const SURE = 65;
const SURE_ALONE = 80;
const DOUBTFUL = 55;
/** Few letters have to be surer: textures look like a short word more often than like a sentence. */
const SURE_SHORT = 82;
const SHORT = 8;

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

const isSure = ({ text, confidence }: Word): boolean =>
  lettersIn(text) > 1 ? confidence >= SURE : lettersIn(text) === 1 && confidence >= SURE_ALONE;

const isVaried = (text: string): boolean => new Set(text.toLowerCase().match(/[\p{L}\p{N}]/gu)).size >= 2;

/** Judges a line by the confidence of its words: most of its letters must be in words that are sure. */
export function legibility({ words }: Line): Legibility {
  const count = (some: readonly Word[]): number => some.reduce((sum, { text }) => sum + lettersIn(text), 0);
  const mean = (some: readonly Word[]): number =>
    some.reduce((sum, { text, confidence }) => sum + confidence * lettersIn(text), 0) / (count(some) || 1);
  const sure = words.filter(isSure);
  const [all, kept] = [count(words), count(sure)];
  const isEnough = kept >= 3 && kept >= 0.6 * all && sure.some(({ text }) => isVaried(text));
  if (isEnough && mean(sure) >= (kept < SHORT ? SURE_SHORT : SURE)) {
    return { is: "read", words: trimmed(words, sure) };
  }
  return all >= SHORT && mean(words) >= DOUBTFUL ? { is: "doubtful" } : { is: "none" };
}

/** The words between the first and the last that are sure: an unsure one between them belongs to the sentence. */
const trimmed = (words: readonly Word[], sure: readonly Word[]): readonly Word[] =>
  words.slice(
    words.findIndex((word) => sure.includes(word)),
    words.findLastIndex((word) => sure.includes(word)) + 1,
  );
