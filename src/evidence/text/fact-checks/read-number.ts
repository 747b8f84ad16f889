import { NUMBER_WORDS, SCALES } from "./word-lists.ts";

interface ReadNumber {
  readonly value: number;
  /** The word after it is a part of it: `million`. */
  readonly hasScale: boolean;
}

/** The number that a word stands for, in figures or letters, with the scale that may follow it. */
export function readNumber(word: string, next: string | undefined): ReadNumber | undefined {
  const plain = NUMBER_WORDS.get(word) ?? figures(word);
  if (plain === undefined || !Number.isFinite(plain)) return undefined;
  const scale = next === undefined ? undefined : SCALES.get(next);
  const times = /\dk$/.test(word) ? 1_000 : 1;
  return { value: Number((plain * times * (scale ?? 1)).toPrecision(12)), hasScale: scale !== undefined };
}

/** `10,000` and Spanish `10.000` are ten thousand, `3.5` and `3,5` are not. */
function figures(word: string): number | undefined {
  if (!/^\d/.test(word)) return undefined;
  const bare = word.replace(/(?:st|nd|rd|th|k)$/, "");
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(bare)) return Number(bare.replace(/[.,]/g, ""));
  return Number(bare.replace(/,(?=\d{3}\b)/g, "").replace(",", "."));
}
