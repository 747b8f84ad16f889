import { isUnknown, type Unknown } from "../../types/fact.ts";
import { greyOf, type Rgb, scaleGrey } from "../image/grey.ts";
import { findComponents } from "./components.ts";
import { contrastIn } from "./contrast.ts";
import { groupLines } from "./group-lines.ts";
import { legibility } from "./legibility.ts";
import { capitalHeight } from "./letter-height.ts";
import { type Placed, setLines } from "./line-page.ts";
import { findStrokes } from "./local-contrast.ts";
import type { Box, Grey, Line, Word } from "./page.ts";
import { around } from "./read-page.ts";
import { recognise } from "./recognise.ts";
import { strokeHeight } from "./stroke-extent.ts";

/** A line of words as it stands in the picture. */
export interface PictureLine extends ScaledLine {
  /** Of the letters against what they stand on: 1 to 21, by the formula of WCAG 2.2. */
  readonly contrast: number;
}

/** The same before its colours are looked at. */
interface ScaledLine {
  readonly text: string;
  readonly words: readonly Word[];
  /** Pixels of the picture. */
  readonly box: Box;
  /** Height of its capitals in pixels of the picture, to parts of one. */
  readonly capitals: number;
  /** Whether its letters are lighter than what they stand on. */
  readonly isLight: boolean;
  /** 0 to 100: the mean of its words, weighed by their letters. */
  readonly confidence: number;
}

/** The words of a picture, and why there may be more. */
export interface PictureText {
  readonly lines: readonly PictureLine[];
  readonly unread: readonly Unknown[];
}

/** Pixels that the picture is scaled to before letters are looked for. */
const WORKING_PIXELS = 3_000_000;
const MOST_ENLARGED = 3;
/** Heights of letters that are looked for at each scale, as shares of the frame's height. */
const SCALES: readonly number[] = [1, 1 / 3];
const MOST_LETTER_SHARE = 0.08;
const RADIUS_SHARE = 0.03;
const MOST_CANDIDATES = 60;

/**
 * Reads the words in a picture: looks for rows of strokes that may be letters, dark or light and of any size, sets them
 * black on white at one size, and lets Tesseract read that. Words in other directions than from left to right are not read.
 */
export async function readPicture(rgb: Rgb): Promise<PictureText | Unknown> {
  const grey = greyOf(rgb);
  const enlarged = Math.min(MOST_ENLARGED, Math.sqrt(WORKING_PIXELS / (grey.width * grey.height)));
  const lines: ScaledLine[] = [];
  const unread: Unknown[] = [];
  for (const scale of SCALES) {
    const factor = enlarged * scale;
    const read = await readScale(scaleGrey(grey, factor), factor);
    if (isUnknown(read)) return read;
    lines.push(...read.lines);
    unread.push(...read.unread);
  }
  const kept = inReadingOrder(withoutDoubles(lines));
  return {
    lines: kept.map((line) => ({ ...line, contrast: contrastIn(rgb, line) })),
    unread: unread.slice(0, 1),
  };
}

interface ScaledText {
  readonly lines: readonly ScaledLine[];
  readonly unread: readonly Unknown[];
}

async function readScale(grey: Grey, factor: number): Promise<ScaledText | Unknown> {
  const strokes = findStrokes(grey, Math.max(4, Math.round(grey.height * RADIUS_SHARE)));
  const mostHeight = Math.max(12, Math.round(grey.height * MOST_LETTER_SHARE));
  const lines: ScaledLine[] = [];
  let doubtful = 0;
  for (const isLight of [false, true]) {
    const mask = isLight ? strokes.light : strokes.dark;
    const found = groupLines(findComponents(mask, grey.width, grey.height), mostHeight);
    const candidates = [...found].sort((a, b) => b.parts - a.parts).slice(0, MOST_CANDIDATES);
    if (candidates.length === 0) continue;
    const { page, placed } = setLines(grey, candidates, isLight);
    const read = await recognise(page);
    if (isUnknown(read)) return read;
    for (const line of read) {
      const at = placeOf(line, placed);
      const verdict = legibility(line);
      if (verdict.is === "doubtful") doubtful += 1;
      if (verdict.is !== "read" || at === undefined) continue;
      lines.push(pictureLine(verdict.words, at, { grey, factor, isLight }));
    }
  }
  const note = "something in the picture may be words that could not be read";
  return { lines, unread: doubtful === 0 ? [] : [{ unknown: "text-unread", note }] };
}

/** The candidate that a line of the page was set from. */
function placeOf({ box }: Line, placed: readonly Placed[]): Placed | undefined {
  const middle = box.y + box.height / 2;
  return placed.find((one) => middle >= one.box.y && middle <= one.box.y + one.box.height);
}

interface Scale {
  readonly grey: Grey;
  /** Pixels of the scaled picture for one of the picture. */
  readonly factor: number;
  readonly isLight: boolean;
}

/** The line as it stands in the picture, from words on the page. */
function pictureLine(words: readonly Word[], placed: Placed, { grey, factor, isLight }: Scale): ScaledLine {
  const { box, origin, factor: set, levels, candidate } = placed;
  const onScale = ({ x, y, width, height }: Box): Box => ({
    x: (x - box.x) / set + origin.x,
    y: (y - box.y) / set + origin.y,
    width: width / set,
    height: height / set,
  });
  const letters = words.flatMap((word) => word.letters);
  const capitals = capitalHeight(letters, (letter) => strokeHeight(grey, onScale(letter.box), levels));
  const placedWords = words.map((word) => ({
    ...word,
    box: shrunk(onScale(word.box), factor),
    letters: word.letters.map(({ text, box: letter }) => ({ text, box: shrunk(onScale(letter), factor) })),
  }));
  const count = words.reduce((sum, { text }) => sum + text.length, 0);
  const weighed = words.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0);
  return {
    text: words.map(({ text }) => text).join(" "),
    words: placedWords,
    box: around(placedWords.map((word) => word.box)),
    capitals: (capitals ?? candidate.letterHeight) / factor,
    isLight,
    confidence: weighed / count,
  };
}

const shrunk = ({ x, y, width, height }: Box, factor: number): Box => ({
  x: x / factor,
  y: y / factor,
  width: width / factor,
  height: height / factor,
});

/** Of lines on the same place, as both scales and both polarities may give them, the one that was read best. */
function withoutDoubles(lines: readonly ScaledLine[]): readonly ScaledLine[] {
  const kept: ScaledLine[] = [];
  for (const line of [...lines].sort((a, b) => b.confidence * b.text.length - a.confidence * a.text.length)) {
    if (!kept.some(({ box }) => overlap(box, line.box) > 0.4)) kept.push(line);
  }
  return kept;
}

/** Shared area as a part of the smaller box. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  if (width <= 0 || height <= 0) return 0;
  return (width * height) / Math.min(a.width * a.height, b.width * b.height);
}

/** From top to bottom, and from left to right what stands beside each other. */
function inReadingOrder(lines: readonly ScaledLine[]): readonly ScaledLine[] {
  const sorted = [...lines].sort((a, b) => a.box.y - b.box.y);
  const rows: ScaledLine[][] = [];
  for (const line of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    const isBeside = first !== undefined && line.box.y + line.box.height / 2 < first.box.y + first.box.height;
    if (row !== undefined && isBeside) row.push(line);
    else rows.push([line]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.box.x - b.box.x));
}
