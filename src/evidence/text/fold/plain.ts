import { remember } from "../remember.ts";
import { toSmall } from "./char-class.ts";
import type { FoldedText } from "./folded-text.ts";
import { hasJoint, mayBeginJoint } from "./join-words.ts";
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
const isPlain = (code: number): boolean => code > BLANK && code <= LAST_VISIBLE && !ESCAPES.has(code);

/** What a word is to a text, from least to most work. */
type Kind = "stays" | "may-join" | "changes";

/** Whether the word stays as it is but for its case. */
function stays(codes: readonly number[], small: readonly number[], word: string): boolean {
  if (isSettled(codes, 0, codes.length)) return true;
  const letters = lettersOf(codes, 0, codes.length);
  if (letters === 0) return false;
  const rank = rankOfCodes(small, 0, letters);
  if (rank !== UNKNOWN && rank !== CONTRACTION) return true;
  return repairWord(word.slice(0, letters).toLowerCase()) === undefined;
}

function readKind(word: string): Kind {
  const codes = Array.from(word, (char) => char.codePointAt(0) ?? 0);
  const small = codes.map(toSmall);
  if (!codes.every(isPlain) || !stays(codes, small, word)) return "changes";
  return mayBeginJoint(small) ? "may-join" : "stays";
}

/** Ads say the same words again and again. */
const kindOf = remember(readKind, { most: 4_000, longest: 30 });

/**
 * Folds a text in which nothing is disguised, as most are: visible ASCII and single gaps, words that are known or that
 * nothing can be made of, none in pieces. Only its case changes and every character keeps its place. The answer is that of
 * `foldDisguised`, sooner; undefined for a text that needs it.
 */
export function foldPlain(text: string): FoldedText | undefined {
  if (text.length > MAX_CHARS) return undefined;
  let mayJoin = false;
  for (let start = 0; start < text.length; ) {
    let end = start;
    while (end < text.length && !isGap(text.charCodeAt(end))) end += 1;
    // Of two gaps in a row the fold leaves one.
    if (end === start && start > 0) return undefined;
    const kind = end === start ? "stays" : kindOf(text.slice(start, end));
    if (kind === "changes") return undefined;
    mayJoin ||= kind === "may-join";
    start = end + 1;
  }
  const folded = text.toLowerCase();
  if (mayJoin && hasJoint(Array.from(folded, (char) => char.charCodeAt(0)))) return undefined;
  return {
    folded,
    toOriginal: (start, end) => {
      const [from, to] = [Math.max(0, start), Math.min(end, text.length)];
      return from < to ? [from, to] : [0, 0];
    },
    hidden: false,
  };
}
