import { scaleGrey } from "../image/grey.ts";
import type { Candidate } from "./group-lines.ts";
import type { Box, Grey } from "./page.ts";
import type { Levels } from "./stroke-extent.ts";

/** Where a candidate was set on the page, and how to get back to the picture. */
export interface Placed {
  readonly candidate: Candidate;
  /** On the page. */
  readonly box: Box;
  /** Of the picture. */
  readonly origin: { readonly x: number; readonly y: number };
  /** Pixels of the page for one of the picture. */
  readonly factor: number;
  /** Of the letters and of what they stand on, in the picture. */
  readonly levels: Levels;
}

export interface LinePage {
  readonly page: Grey;
  readonly placed: readonly Placed[];
}

/** Height that Tesseract's network reads best: its input lines are 36 pixels high, with room above and below. */
const LETTER_HEIGHT = 30;
const MARGIN = 24;
const MAX_PAGE_WIDTH = 3_000;
const MAX_PAGE_PIXELS = 4_000_000;

/**
 * Sets candidates as dark letters on a white page, one below the other and all of one height, whatever they stood on and
 * however large they were.
 */
export function setLines(grey: Grey, candidates: readonly Candidate[], isLight: boolean): LinePage {
  const pieces: (Omit<Placed, "box" | "origin"> & { readonly piece: Grey; readonly from: Box })[] = [];
  let [width, height] = [0, MARGIN];
  for (const candidate of candidates) {
    const from = padded(candidate, grey);
    const factor = Math.min(
      LETTER_HEIGHT / candidate.letterHeight,
      (MAX_PAGE_WIDTH - 2 * MARGIN) / from.width,
    );
    const cut = crop(grey, from);
    const levels = levelsOf(cut, isLight);
    const piece = scaleGrey(darkOnWhite(cut, levels), factor);
    const nextHeight = height + piece.height + MARGIN;
    const nextWidth = Math.max(width, piece.width + 2 * MARGIN);
    if (nextWidth * nextHeight > MAX_PAGE_PIXELS) break;
    [width, height] = [nextWidth, nextHeight];
    pieces.push({ piece, candidate, from, factor, levels });
  }
  const page = { data: new Uint8Array(width * height).fill(255), width, height };
  let top = MARGIN;
  const placed = pieces.map(({ piece, from, ...rest }): Placed => {
    for (let y = 0; y < piece.height; y += 1) {
      const row = piece.data.subarray(y * piece.width, (y + 1) * piece.width);
      page.data.set(row, (top + y) * width + MARGIN);
    }
    const box = { x: MARGIN, y: top, width: piece.width, height: piece.height };
    top += piece.height + MARGIN;
    return { ...rest, box, origin: { x: from.x, y: from.y } };
  });
  return { page, placed };
}

/** The box with room for accents and descenders, inside the picture. */
function padded({ box, letterHeight }: Candidate, { width, height }: Grey): Box {
  const pad = Math.max(2, Math.round(letterHeight * 0.35));
  const [x, y] = [Math.max(0, box.x - pad), Math.max(0, box.y - pad)];
  const right = Math.min(width, box.x + box.width + pad);
  const bottom = Math.min(height, box.y + box.height + pad);
  return { x, y, width: right - x, height: bottom - y };
}

function crop({ data, width }: Grey, box: Box): Grey {
  const cut = new Uint8Array(box.width * box.height);
  for (let y = 0; y < box.height; y += 1) {
    const start = (box.y + y) * width + box.x;
    cut.set(data.subarray(start, start + box.width), y * box.width);
  }
  return { data: cut, width: box.width, height: box.height };
}

/** The ground is most of the box, strokes some of the rest. */
function levelsOf({ data }: Grey, isLight: boolean): Levels {
  const counts = new Uint32Array(256);
  for (const level of data) counts[level] = (counts[level] ?? 0) + 1;
  const quantile = (share: number): number => {
    let left = share * data.length;
    for (let level = 0; level < 256; level += 1) {
      left -= counts[level] ?? 0;
      if (left <= 0) return level;
    }
    return 255;
  };
  return isLight
    ? { ink: quantile(0.96), ground: quantile(0.4) }
    : { ink: quantile(0.04), ground: quantile(0.6) };
}

/** Stretches the levels so that letters are black and their ground is white. */
function darkOnWhite({ data, width, height }: Grey, { ink, ground }: Levels): Grey {
  const range = ground - ink || 1;
  const table = Uint8Array.from({ length: 256 }, (_, level) =>
    Math.min(255, Math.max(0, Math.round(((level - ink) / range) * 255))),
  );
  return { data: data.map((level) => table[level] ?? 0), width, height };
}
