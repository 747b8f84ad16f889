import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import opentype, { type Font, type PathCommand } from "opentype.js";

/** Fonts of packages, so that words come out the same on every machine. */
const FONTS = {
  sans: "@fontsource/roboto/files/roboto-latin-400-normal.woff",
  bold: "@fontsource/roboto/files/roboto-latin-700-normal.woff",
  serif: "@fontsource/pt-serif/files/pt-serif-latin-400-normal.woff",
  narrow: "@fontsource/oswald/files/oswald-latin-400-normal.woff",
} as const;
export type FontName = keyof typeof FONTS;

const loaded = new Map<FontName, Font>();

function fontOf(name: FontName): Font {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const bytes = readFileSync(createRequire(import.meta.url).resolve(FONTS[name]));
  const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  loaded.set(name, font);
  return font;
}

/** Outlines of the H, in units of the font: what "the height of capitals" means here. */
function capitalUnits(font: Font): number {
  const { y1, y2 } = font.charToGlyph("H").getBoundingBox();
  return y2 - y1;
}

export interface LineOfText {
  readonly text: string;
  readonly font: FontName;
  /** Left end of the base line. */
  readonly x: number;
  readonly y: number;
  /** Height of capitals in pixels. */
  readonly capitals: number;
}

/** One step in full, since the short forms that the package writes are not read by every renderer. */
function stepOf(step: PathCommand): string {
  if (step.type === "Z") return "Z";
  const to = `${step.x.toFixed(2)},${step.y.toFixed(2)}`;
  if (step.type === "M" || step.type === "L") return `${step.type}${to} `;
  const first = `${step.x1.toFixed(2)},${step.y1.toFixed(2)}`;
  if (step.type === "Q") return `Q${first} ${to} `;
  return `C${first} ${step.x2.toFixed(2)},${step.y2.toFixed(2)} ${to} `;
}

/** The outlines of a line as SVG path data, with its width. Letters are set one by one, without ligatures. */
export function textPath({ text, font: name, x, y, capitals }: LineOfText): { d: string; width: number } {
  const font = fontOf(name);
  const size = (capitals * font.unitsPerEm) / capitalUnits(font);
  let [left, d] = [x, ""];
  for (const letter of text) {
    const glyph = font.charToGlyph(letter);
    d += glyph.getPath(left, y, size).commands.map(stepOf).join("");
    left += ((glyph.advanceWidth ?? 0) * size) / font.unitsPerEm;
  }
  return { d, width: left - x };
}
