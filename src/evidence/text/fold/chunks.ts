import type { Span } from "../../../types/fact.ts";

/** Characters folded at a time: far more than an ad has, and little enough that memory stays small. */
const CHUNK = 4_000;
/** How far on a white space is looked for to cut at. */
const SLACK = 1_000;

const OVERRIDE = "\u202E";
const ENDS_OVERRIDE = /[\u202C\n\u2029]/g;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Moves a cut past reversed text that it would tear apart. */
function pastOverride(text: string, start: number, cut: number): number {
  const opened = text.slice(start, cut).lastIndexOf(OVERRIDE);
  if (opened === -1) return cut;
  ENDS_OVERRIDE.lastIndex = start + opened;
  const closed = ENDS_OVERRIDE.exec(text)?.index ?? text.length;
  return Math.max(cut, Math.min(closed + 1, text.length));
}

/** A place to cut after `CHUNK` characters: before a line feed or space if one is near, never inside a character. */
function cutAfter(text: string, start: number): number {
  const least = start + CHUNK;
  const window = text.slice(least, least + SLACK);
  const gap = window.search(/[\n ]/);
  const cut = least + (gap === -1 ? window.length : gap);
  return pastOverride(text, start, isLow(text.charCodeAt(cut)) ? cut + 1 : cut);
}

/** Spans of a text that can be folded one after another. */
export function chunksOf(text: string): Span[] {
  const out: Span[] = [];
  let start = 0;
  while (text.length - start > CHUNK + SLACK) {
    const end = cutAfter(text, start);
    out.push([start, end]);
    start = end;
  }
  if (start < text.length) out.push([start, text.length]);
  return out;
}
