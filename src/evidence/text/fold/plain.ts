import { toSmall } from "./char-class.ts";
import type { FoldedText } from "./folded-text.ts";
import { hasJoint } from "./join-words.ts";
import { CONTRACTION, rankOfCodes, UNKNOWN } from "./known-words.ts";
import { repairWord } from "./repair.ts";
import { isSettled, lettersOf } from "./settled.ts";

/** Longer texts are folded in chunks. */
const MAX_CHARS = 4_000;

const LINE_FEED = 10;
const BLANK = 32;
const LAST_VISIBLE = 0x7e;
/** What begins an escape, an entity or a tag. */
const ESCAPES: ReadonlySet<number> = new Set([..."&%<\\"].map((char) => char.charCodeAt(0)));

const isGap = (code: number | undefined): boolean => code === BLANK || code === LINE_FEED;

/** The codes of a text of visible ASCII and single gaps; undefined for any other. */
function plainCodes(text: string): number[] | undefined {
  const codes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isGap(code) ? isGap(codes[at - 1]) : code < BLANK || code > LAST_VISIBLE || ESCAPES.has(code)) {
      return undefined;
    }
    codes.push(code);
  }
  return codes;
}

/** A text as written and in small letters. */
interface Plain {
  readonly codes: readonly number[];
  readonly small: number[];
  readonly folded: string;
}

/** Whether the word `[start, end)` stays as it is but for its case. */
function stays({ codes, small, folded }: Plain, start: number, end: number): boolean {
  if (isSettled(codes, start, end)) return true;
  const letters = lettersOf(codes, start, end);
  if (letters === 0) return false;
  const rank = rankOfCodes(small, start, start + letters);
  if (rank !== UNKNOWN && rank !== CONTRACTION) return true;
  return repairWord(folded.slice(start, start + letters)) === undefined;
}

function allStay(plain: Plain): boolean {
  const { codes } = plain;
  for (let start = 0; start < codes.length; ) {
    let end = start;
    while (end < codes.length && !isGap(codes[end])) end += 1;
    if (end > start && !stays(plain, start, end)) return false;
    start = end + 1;
  }
  return true;
}

/**
 * Folds a text in which nothing is disguised, as most are: visible ASCII and single gaps, words that are known or that
 * nothing can be made of, none in pieces. Only its case changes and every character keeps its place. The answer is that of
 * `foldDisguised`, sooner; undefined for a text that needs it.
 */
export function foldPlain(text: string): FoldedText | undefined {
  if (text.length > MAX_CHARS) return undefined;
  const codes = plainCodes(text);
  if (codes === undefined) return undefined;
  const small = codes.map(toSmall);
  const folded = text.toLowerCase();
  if (!allStay({ codes, small, folded }) || hasJoint(small)) return undefined;
  return {
    folded,
    toOriginal: (start, end) => {
      const [from, to] = [Math.max(0, start), Math.min(end, text.length)];
      return from < to ? [from, to] : [0, 0];
    },
    hidden: false,
  };
}
