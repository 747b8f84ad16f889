import { isSpace, toSmall } from "./char-class.ts";
import { joinWords, WIDE } from "./join-words.ts";
import { CONTRACTION, rankOfCodes, UNKNOWN } from "./known-words.ts";
import { copyTo, emptyMapped, type Mapped, pushCode, textOf } from "./mapped.ts";
import { repairWord } from "./repair.ts";
import { separatorsUsed } from "./separators.ts";
import { isSettled, lettersOf, settled } from "./settled.ts";
import { appendToken, type Context, replaceWords, slice } from "./token.ts";
import { plainToken } from "./token-letters.ts";

interface FoldedWords {
  readonly text: Mapped;
  /** Some word mixes Latin with letters of another script that look Latin. */
  readonly mixed: boolean;
}

const LINE_FEED = 10;
const BLANK = 32;

/** Adds the white space `[start, end)`: a line feed, one space, or one wide one for any wider gap. */
function appendGap(from: Mapped, start: number, end: number, out: Mapped): void {
  let isLine = false;
  for (let i = start; i < end; i += 1) {
    const code = from.codes[i] ?? 0;
    isLine ||= code === LINE_FEED || code === 13 || code === 0x2028 || code === 0x2029;
  }
  const gap = isLine ? LINE_FEED : end - start > 1 ? WIDE : BLANK;
  pushCode(out, gap, from.starts[start] ?? 0, from.ends[end - 1] ?? 0);
}

/** Folds word by word: lookalikes, leet, separated, stretched and spaced-out letters, then single spaces. */
export function foldWords(from: Mapped): FoldedWords {
  const context: Context = { used: separatorsUsed(from.codes), isLeet: false, sawLeet: false };
  const folded = foldEach(from, context);
  const { text, mixed } = context.sawLeet ? foldEach(from, { ...context, isLeet: true }) : folded;
  return { text: joinWords(text), mixed };
}

/** Folds token by token; a first word written with signs ends it, because all are then read in another way. */
function foldEach(from: Mapped, context: Context): FoldedWords {
  const { codes } = from;
  const text = emptyMapped();
  let mixed = false;
  for (let at = 0; at < codes.length; ) {
    let end = at;
    while (end < codes.length && !isSpace(codes[end] ?? 0)) end += 1;
    if (context.sawLeet && !context.isLeet) break;
    if (end > at) mixed = foldOne(from, at, end, context, text) || mixed;
    at = end;
    while (at < codes.length && isSpace(codes[at] ?? 0)) at += 1;
    if (at > end) appendGap(from, end, at, text);
  }
  return { text, mixed };
}

/** Adds the token `[start, end)`; whether it mixes scripts. Most tokens are settled or letters, which is quick. */
function foldOne(from: Mapped, start: number, end: number, context: Context, text: Mapped): boolean {
  const { codes } = from;
  if (!context.isLeet && isSettled(codes, start, end)) {
    for (let i = start; i < end; i += 1) copyTo(text, from, i, settled(codes[i] ?? 0));
    return false;
  }
  const letters = lettersOf(codes, start, end);
  if (letters === 0) {
    const raw = emptyMapped();
    const mixed = plainToken(from, start, end, raw);
    appendToken(raw, context, text);
    return mixed;
  }
  const first = text.codes.length;
  for (let i = start; i < end; i += 1) copyTo(text, from, i, toSmall(codes[i] ?? 0));
  const rank = rankOfCodes(text.codes, first, first + letters);
  if (rank === UNKNOWN || rank === CONTRACTION) repairInPlace(text, first, first + letters);
  return false;
}

/** Repairs the letters `[start, end)` at the end of `text`, before what closes the word. */
function repairInPlace(text: Mapped, start: number, end: number): void {
  const repaired = repairWord(textOf(text, start, end));
  if (repaired === undefined) return;
  const old = slice(text, start, text.codes.length);
  text.codes.length = start;
  text.starts.length = start;
  text.ends.length = start;
  replaceWords(text, old, 0, end - start, repaired);
  for (let i = end - start; i < old.codes.length; i += 1) copyTo(text, old, i, old.codes[i] ?? 0);
}
