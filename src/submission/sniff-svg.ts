/**
 * Whether a text begins an SVG: after a byte order mark, white space, XML declaration, and comments comes a document
 * type or an element called `svg`, with any prefix. Each part is skipped once, so the time is linear in the text.
 */
export function isSvg(text: string): boolean {
  let at = text.startsWith("\xef\xbb\xbf") ? 3 : 0;
  for (;;) {
    at = skipSpace(text, at);
    if (text.startsWith("<!DOCTYPE svg", at)) return true;
    const end = PROLOGUE.find(([start]) => text.startsWith(start, at));
    if (end === undefined) break;
    const close = text.indexOf(end[1], at + end[0].length);
    if (close < 0) return false;
    at = close + end[1].length;
  }
  return /^<(?:[A-Za-z_][\w.-]{0,40}:)?svg[\s/>]/.test(text.slice(at, at + 60));
}

/** What may stand before the root element, with its end. */
const PROLOGUE: readonly (readonly [start: string, end: string])[] = [
  ["<!--", "-->"],
  ["<?", "?>"],
  ["<!DOCTYPE", ">"],
];

function skipSpace(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text.charAt(at))) at += 1;
  return at;
}
