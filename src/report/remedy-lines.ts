import type { Change, Remedy } from "../types/verdict.ts";
import { show } from "./evidence-lines.ts";
import { CAPS, wholeAt } from "./inert.ts";
import { safetySentence } from "./messages.ts";
import { labelled, type Page, paragraph } from "./page.ts";

/** Characters of unchanged text kept on either side of an edit. */
const AROUND = 24;
const INDENT = 13;

/** The cure: what to do, the edit that was tried, and what it leads to. */
export function remedyLines(page: Page, remedy: Remedy): string[] {
  const changes = remedy.changes ?? [];
  const lines = labelled(page, "cure", [remedy.text]);
  for (const change of changes) lines.push(...changeLines(page, change));
  if (changes.length > 0) lines.push(...paragraph(page, safetySentence(remedy), { indent: INDENT }));
  return lines;
}

function changeLines(page: Page, change: Change): string[] {
  const { path, action } = change;
  const [from, to] = editOf(change);
  const row = (sign: string, text: string, paint: Page["added"]) =>
    paragraph(page, `${sign} ${text}`, { indent: INDENT, paint, cap: 3 * CAPS.table });
  return [
    ...paragraph(page, `${action} ${path}`, { indent: INDENT, paint: page.bold, cap: CAPS.table }),
    ...(from === undefined ? [] : row("-", from, page.removed)),
    ...(to === undefined ? [] : row("+", to, page.added)),
  ];
}

/** Both sides of a change, shortened to where they differ; of an addition only what is added. */
function editOf({ action, from, to }: Change): [from?: string, to?: string] {
  if (action === "append") return [undefined, show(to)];
  if (typeof from === "string" && typeof to === "string") {
    const [start, end] = sharedEnds(from, to);
    return [around(from, start, from.length - end), around(to, start, to.length - end)];
  }
  return [from === undefined ? undefined : show(from), to === undefined ? undefined : show(to)];
}

/** How many code units two texts share at the start, and of the rest at the end. */
function sharedEnds(a: string, b: string): [start: number, end: number] {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return [start, end];
}

function around(text: string, start: number, end: number): string {
  const from = start <= AROUND ? 0 : wholeAt(text, start - AROUND);
  const to = text.length - end <= AROUND ? text.length : wholeAt(text, end + AROUND);
  return `${from > 0 ? "…" : ""}${JSON.stringify(text.slice(from, to))}${to < text.length ? "…" : ""}`;
}
