import picocolors from "picocolors";
import type { Decision, Effect } from "../types/lattice.ts";
import { inColumns, shorten, wrap } from "./cells.ts";
import { CAPS, inert } from "./inert.ts";

type Paint = (text: string) => string;

/** A sheet to write on: how wide it is, its colours, and the ad's own texts. */
export interface Page {
  readonly width: number;
  readonly bold: Paint;
  readonly dim: Paint;
  /** For the quoted words and the line under them. */
  readonly mark: Paint;
  readonly removed: Paint;
  readonly added: Paint;
  readonly decision: Readonly<Record<Decision, Paint>>;
  /** The ad's texts by field, as they were submitted. */
  readonly passages: ReadonlyMap<string, string>;
}

export interface PageOptions {
  readonly color?: boolean;
  /** Columns; 80 unless given. */
  readonly width?: number;
  readonly passages?: ReadonlyMap<string, string> | undefined;
}

/** Narrower than this, words are split rather than wrapped. */
const NARROWEST = 40;
/** Lines longer than this are tiring to read, however wide the terminal. */
const WIDEST = 120;

export function createPage({ color = false, width = 80, passages = new Map() }: PageOptions = {}): Page {
  const { bold, dim, red, green, yellow, cyan } = picocolors.createColors(color);
  return {
    width: Math.min(Math.max(width, NARROWEST), WIDEST),
    bold,
    dim,
    mark: red,
    removed: red,
    added: green,
    decision: { reject: red, disclose: yellow, review: cyan, approve: green },
    passages,
  };
}

const LABEL_WIDTH = 11;

interface ParagraphOptions {
  readonly indent?: number;
  readonly paint?: Paint;
  readonly cap?: number;
}

const plainly: Paint = (text) => text;

/** A text on one line, as a block scalar of YAML may not be. */
export const unbroken = (text: string): string =>
  text.includes("\n")
    ? text
        .split("\n")
        .map((line) => line.trim())
        .join(" ")
        .trim()
    : text;

/** A text made inert and wrapped at the page's width. */
export function paragraph(page: Page, text: string, options: ParagraphOptions = {}): string[] {
  const { indent = 2, paint = plainly, cap = CAPS.text } = options;
  const lines = wrap(inert(unbroken(text), "tty", cap), page.width - indent);
  return lines.map((line) => " ".repeat(indent) + paint(line));
}

/** `label     text`, wrapped under itself; a further text starts a line of its own. */
export function labelled(page: Page, label: string, texts: readonly string[], paint = plainly): string[] {
  const lines = texts.flatMap((text) => paragraph(page, text, { indent: LABEL_WIDTH + 2, paint }));
  return lines.map((line, index) =>
    index === 0 ? `  ${page.dim(inColumns(label, LABEL_WIDTH))}${line.slice(LABEL_WIDTH + 2)}` : line,
  );
}

/** A heading with an empty line above it. */
export const heading = (page: Page, text: string): string[] => [
  "",
  ...paragraph(page, text, { indent: 0, paint: page.bold }),
];

/** `reject  meta/payer-disclaimer`: an id from a pack behind what it does. */
export function ruleHeading(page: Page, effect: Effect, rule: string, indent = 0): string {
  const id = shorten(inert(rule, "tty", CAPS.table), page.width - indent - effect.length - 2);
  return `${" ".repeat(indent)}${page.decision[effect](page.bold(effect))}  ${page.bold(id)}`;
}
