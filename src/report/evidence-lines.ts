import type { Location } from "../types/fact.ts";
import type { Evidence } from "../types/verdict.ts";
import { count, groupBy } from "./count.ts";
import { excerpt } from "./excerpt.ts";
import { CAPS } from "./inert.ts";
import { type Page, paragraph } from "./page.ts";

/** Most pieces of evidence shown for one finding; the rest is counted. */
const MOST = 4;

/** What was seen: quoted words underlined in their place, other observations as a line each. */
export function evidenceLines(page: Page, evidence: readonly Evidence[], indent = 2): string[] {
  const places = [...groupBy(evidence, placeOf).values()].flatMap(([first]) => first ?? []);
  const lines = places.slice(0, MOST).flatMap((one, index) => {
    const follows = index > 0 && isDeclared(one) && isDeclared(places[index - 1]);
    return [...(follows ? [] : [""]), ...evidenceBlock(page, one, indent)];
  });
  const more = places.length - MOST;
  return more > 0
    ? [...lines, page.dim(`${" ".repeat(indent)}and ${count(more, "more place")} in the ad`)]
    : lines;
}

/** The same words seen by several rules' conditions are one piece of evidence. */
export const placeOf = ({ fact, at, quote, value }: Evidence): string =>
  JSON.stringify(quote === undefined ? [fact, at, show(value)] : [at?.field, at?.span, quote]);

/** A plain declaration: its place and its value are all there is to say. */
const isDeclared = (evidence: Evidence | undefined): boolean =>
  evidence?.detector === "submission" &&
  evidence.at !== undefined &&
  evidence.quote === undefined &&
  !isRecord(evidence.value);

function evidenceBlock(page: Page, evidence: Evidence, indent: number): string[] {
  const { at, quote, fact, value, note } = evidence;
  if (isDeclared(evidence) && at !== undefined) {
    return paragraph(page, `${locationText(at)} is declared ${show(value)}`, { indent, cap: CAPS.table });
  }
  const head = [at === undefined ? fact : locationText(at), sourceText(evidence)].filter(
    (part) => part !== "",
  );
  const lines = paragraph(page, head.join(" · "), { indent, paint: page.dim, cap: CAPS.table });
  const rail = `${" ".repeat(indent)}${page.dim("│")} `;
  const width = page.width - indent - 2;
  if (quote !== undefined) lines.push(...quoted(page, quote, at, width).map((line) => rail + line));
  if (isRecord(value)) lines.push(...recordLines(page, value, indent));
  else if (quote === undefined && value !== undefined)
    lines.push(...paragraph(page, `│ ${fact} is ${show(value)}`, { indent, cap: CAPS.table }));
  if (note !== undefined) lines.push(...paragraph(page, `│ ${note}`, { indent }));
  return lines;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);

/** What was seen in several fields, a line each: a review with its publisher, rating, address and date. */
function recordLines(page: Page, value: Readonly<Record<string, unknown>>, indent: number): string[] {
  const rail = `${" ".repeat(indent)}${page.dim("│")} `;
  const texts = Object.entries(value).map(
    ([name, field]) => `${name}: ${typeof field === "string" ? field : show(field)}`,
  );
  const lines = texts.flatMap((text) => paragraph(page, text, { indent: indent + 2, cap: CAPS.table }));
  return lines.map((line) => rail + line.slice(indent + 2));
}

/** The span is trusted only when it holds the quoted words; a stale one would underline something else. */
function quoted(page: Page, quote: string, at: Location | undefined, width: number): string[] {
  const passage = at && page.passages.get(at.field);
  const isThere = at?.span !== undefined && passage?.slice(...at.span) === quote;
  return isThere ? excerpt(page, passage, at.span, width) : excerpt(page, quote, [0, quote.length], width);
}

function sourceText({ detector, certainty }: Evidence): string {
  if (detector === undefined || detector === "submission") return "";
  return certainty === undefined ? detector : `${detector}, ${certainty}`;
}

/** `media[0], 12.0–14.5 s, box 300×40 at 10,20`. */
export function locationText({ field, time, box, offset }: Location): string {
  const parts = [field];
  if (time !== undefined) parts.push(`${time.start.toFixed(1)}–${time.end.toFixed(1)} s`);
  if (box !== undefined) parts.push(`box ${box.width}×${box.height} at ${box.x},${box.y}`);
  if (offset !== undefined) parts.push(`byte ${offset}`);
  return parts.join(", ");
}

/** A value of a fact in one line; strings keep their quotes so that an empty one can be seen. */
export const show = (value: unknown): string =>
  value instanceof Uint8Array ? count(value.length, "byte") : (JSON.stringify(value) ?? "nothing");
