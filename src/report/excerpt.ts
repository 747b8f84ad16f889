import type { Span } from "../types/fact.ts";
import { graphemes, graphemeWidth } from "./cells.ts";
import { inert, wholeAt } from "./inert.ts";
import type { Page } from "./page.ts";

/** One character as it is shown; `isMarked` when it belongs to the quoted words. */
interface Cell {
  readonly text: string;
  readonly width: number;
  readonly isMarked: boolean;
}

/** Most rows of a long quotation. */
const MAX_ROWS = 3;
/** Code units looked at on either side of the span: more than any row shows. */
const CONTEXT = 160;
const ELLIPSIS: Cell = { text: "…", width: 1, isMarked: false };
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * The line of a passage around a span, with `^^^^` below the marked words. A line that is too long is shown as a
 * window around them, a long quotation in at most three rows.
 *
 * @param span - offsets into `passage` in UTF-16 code units
 * @param width - columns to use
 */
export function excerpt(page: Page, passage: string, [start, end]: Span, width: number): string[] {
  const from = Math.max(passage.lastIndexOf("\n", start - 1) + 1, wholeAt(passage, start - CONTEXT));
  const to = Math.min(lineEnd(passage, end), wholeAt(passage, end + CONTEXT));
  const shownEnd = Math.min(end, wholeAt(passage, start + width * (MAX_ROWS + 1)));
  const marked = cellsOf(passage.slice(start, shownEnd), true);
  if (columns(marked) > width - 2) return rowsOf(marked, width).flatMap((row) => underlined(page, row));
  const before = cellsOf(passage.slice(from, start), false);
  const after = cellsOf(passage.slice(end, to), false);
  if (from > 0 && passage[from - 1] !== "\n") before.unshift(ELLIPSIS);
  if (to < lineEnd(passage, end)) after.push(ELLIPSIS);
  return underlined(page, windowed(before, marked, after, width));
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at < 0 ? text.length : at;
}

function cellsOf(text: string, isMarked: boolean): Cell[] {
  return graphemes(text).flatMap((grapheme) => {
    const shown = inert(grapheme, "tty");
    const parts = shown === grapheme ? [grapheme] : graphemes(shown);
    return parts.map((part) => ({ text: part, width: graphemeWidth(part), isMarked }));
  });
}

const columns = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.width, 0);

/** The longest start of the cells that fits. */
function within(cells: readonly Cell[], width: number): Cell[] {
  let used = 0;
  const end = cells.findIndex((cell) => {
    used += cell.width;
    return used > width;
  });
  return cells.slice(0, end < 0 ? cells.length : end);
}

/** One row that holds the marked cells and as much around them as there is room for. */
function windowed(
  before: readonly Cell[],
  marked: readonly Cell[],
  after: readonly Cell[],
  width: number,
): Cell[] {
  if (columns(before) + columns(marked) + columns(after) <= width) return [...before, ...marked, ...after];
  const room = width - columns(marked) - 2;
  const tail = within(after, Math.max(Math.floor(room / 2), room - columns(before)));
  const head = within(before.toReversed(), room - columns(tail)).reverse();
  return [
    ...(head.length < before.length ? [ELLIPSIS] : []),
    ...head,
    ...marked,
    ...tail,
    ...(tail.length < after.length ? [ELLIPSIS] : []),
  ];
}

/** A quotation too long for one row. */
function rowsOf(marked: readonly Cell[], width: number): Cell[][] {
  const rows: Cell[][] = [];
  let rest = marked;
  while (rest.length > 0 && rows.length < MAX_ROWS) {
    const row = within(rest, width - 1);
    rows.push(row);
    rest = rest.slice(row.length);
  }
  if (rest.length > 0) rows.at(-1)?.push(ELLIPSIS);
  return rows;
}

/**
 * A row and the line below it. Terminals differ in how they order right-to-left letters, so there the quoted words
 * are repeated instead of pointed at.
 */
function underlined(page: Page, row: readonly Cell[]): string[] {
  const text = (cells: readonly Cell[]) => cells.map((cell) => cell.text).join("");
  const first = row.findIndex((cell) => cell.isMarked);
  const last = row.findLastIndex((cell) => cell.isMarked);
  const marked = row.slice(first, last + 1);
  const line = text(row.slice(0, first)) + page.mark(text(marked)) + text(row.slice(last + 1));
  if (first < 0) return [text(row)];
  if (rightToLeft.test(text(row))) return [line, page.mark(`^ ${text(marked)}`)];
  return [line, " ".repeat(columns(row.slice(0, first))) + page.mark("^".repeat(columns(marked)))];
}
