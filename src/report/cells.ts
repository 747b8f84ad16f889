import { once } from "../evidence/text/once.ts";

/** How many columns of a terminal a text takes, and texts cut to fit. */

/** Made for the first text that is not plain: it takes longer to make than most reports do. */
const segmenter = once(() => new Intl.Segmenter("en", { granularity: "grapheme" }));
const plain = /^[\x20-\x7e]*$/;
/** East Asian Wide and Fullwidth by block (UAX #11), and characters that are emoji by default (UTS #51). */
const wide =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|.\ufe0f)/u;
const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

/** Splits a text into what a reader takes for single characters. */
export const graphemes = (text: string): string[] =>
  plain.test(text) ? [...text] : Array.from(segmenter().segment(text), ({ segment }) => segment);

/** Columns of one grapheme: 0 for marks that stand alone, 2 for wide characters. */
export function graphemeWidth(grapheme: string): 0 | 1 | 2 {
  if (wide.test(grapheme)) return 2;
  return zeroWidth.test(grapheme) ? 0 : 1;
}

/** Columns of a text without control characters. */
export function cellWidth(text: string): number {
  if (plain.test(text)) return text.length;
  return graphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}

/** The longest start of a text that fits into `width` columns. */
export function startWithin(text: string, width: number): string {
  if (plain.test(text)) return text.slice(0, width);
  let start = "";
  let used = 0;
  for (const grapheme of graphemes(text)) {
    used += graphemeWidth(grapheme);
    if (used > width) break;
    start += grapheme;
  }
  return start;
}

/** A text in exactly `width` columns: padded with spaces, or cut with an ellipsis. */
export function inColumns(text: string, width: number): string {
  const own = cellWidth(text);
  if (own <= width) return text + " ".repeat(width - own);
  const start = startWithin(text, Math.max(0, width - 1));
  return `${start}…${" ".repeat(Math.max(0, width - 1 - cellWidth(start)))}`;
}

/** A text cut with an ellipsis when it takes more than `width` columns. */
export const shorten = (text: string, width: number): string =>
  cellWidth(text) <= width ? text : inColumns(text, width).trimEnd();

/** Breaks a text at spaces into lines of `width` columns; a longer word is split, a web address is not. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/ +/)) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (cellWidth(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    if (cellWidth(word) <= width || /^https?:/.test(word)) continue;
    const parts = split(word, width);
    line = parts.pop() ?? "";
    lines.push(...parts);
  }
  return [...lines, line];
}

/** A word in parts of at most `width` columns; a character wider than that stands alone. */
function split(word: string, width: number): string[] {
  const parts: string[] = [];
  let part = "";
  let used = 0;
  for (const grapheme of graphemes(word)) {
    const columns = graphemeWidth(grapheme);
    if (used + columns > width && part !== "") {
      parts.push(part);
      [part, used] = ["", 0];
    }
    part += grapheme;
    used += columns;
  }
  return [...parts, part];
}
