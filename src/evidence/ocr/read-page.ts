import { at, listAt, numberAt, parseJson } from "../provenance/json.ts";
import type { Box, Letter, Line, Word } from "./page.ts";

/** A page holds far fewer; more is a picture of noise. */
const MAX_LINES = 2_000;

/** The lines of Tesseract's JSON, in its reading order. What is not of the shape is left out. */
export function readPage(json: string): readonly Line[] {
  return listAt(parseJson(json), "blocks")
    .flatMap((block) => listAt(block, "paragraphs"))
    .flatMap((paragraph) => listAt(paragraph, "lines"))
    .slice(0, MAX_LINES)
    .flatMap((line) => {
      const words = listAt(line, "words").flatMap(wordOf);
      return words.length === 0 ? [] : [{ words, box: around(words.map(({ box }) => box)) }];
    });
}

function wordOf(node: unknown): readonly Word[] {
  const text = at(node, "text");
  const box = boxOf(node);
  if (typeof text !== "string" || text.trim() === "" || box === undefined) return [];
  const letters = listAt(node, "symbols").flatMap((symbol): readonly Letter[] => {
    const letter = at(symbol, "text");
    const around = boxOf(symbol);
    return typeof letter !== "string" || around === undefined ? [] : [{ text: letter, box: around }];
  });
  return [{ text: text.trim(), confidence: numberAt(node, "confidence") ?? 0, box, letters }];
}

function boxOf(node: unknown): Box | undefined {
  const [x0, y0, x1, y1] = ["x0", "y0", "x1", "y1"].map((name) => numberAt(node, "bbox", name));
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return undefined;
  return x1 <= x0 || y1 <= y0 ? undefined : { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
}

/** The smallest box around all. */
export function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
