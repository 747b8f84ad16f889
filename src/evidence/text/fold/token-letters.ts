import { classOf, DIGIT, LATIN, LETTER, MARK } from "./char-class.ts";
import { isKnown } from "./known-words.ts";
import {
  LATIN_LIKE,
  LETTER_LIKE,
  LOOSE_TOO,
  lookalike,
  plainLetter,
  STRICT,
  scriptOf,
  traitsOf,
} from "./letters.ts";
import { copyTo, type Mapped, push } from "./mapped.ts";

const isAscii = (code: number): boolean => code < 0x7f && code !== 0x60;
const isFlag = (code: number): boolean => code >= 0x1f1e6 && code <= 0x1f1ff;
const isLetterLike = (code: number): boolean => (traitsOf(code) & LETTER_LIKE) !== 0;
const first = (text: string): number => text.codePointAt(0) ?? 0;

/** Writes one token in plain letters, case kept; whether it passes foreign letters for Latin ones. */
export function plainToken(from: Mapped, start: number, end: number, out: Mapped): boolean {
  const { codes } = from;
  let mixed = false;
  for (let i = start; i < end; ) {
    const code = codes[i] ?? 0;
    let stop = i + 1;
    if (isFlag(code)) {
      while (stop < end && isFlag(codes[stop] ?? 0)) stop += 1;
      writeFlags(from, i, stop, out);
    } else if (isLetterLike(code)) {
      while (stop < end && isPartOfRun(codes[stop] ?? 0)) stop += 1;
      mixed = writeRun(from, i, stop, out) || mixed;
    } else {
      writeAs(from, i, plainLetter(code), out);
    }
    i = stop;
  }
  return mixed;
}

const isPartOfRun = (code: number): boolean =>
  !isFlag(code) && (isLetterLike(code) || (classOf(code) & MARK) !== 0);

function writeAs(from: Mapped, index: number, text: string, out: Mapped): void {
  if (text.length === 1) copyTo(out, from, index, text.charCodeAt(0));
  else push(out, text, from.starts[index] ?? 0, from.ends[index] ?? 0);
}

/** Regional indicators: flags (one pair, or one pair again and again) stay, other runs spell words. */
function writeFlags(from: Mapped, start: number, end: number, out: Mapped): void {
  const { codes } = from;
  let isFlags = (end - start) % 2 === 0;
  for (let i = start + 2; i < end; i += 1) isFlags &&= codes[i] === codes[i - 2];
  for (let i = start; i < end; i += 1) {
    const code = codes[i] ?? 0;
    copyTo(out, from, i, isFlags ? code : first(plainLetter(code)));
  }
}

/** What a run of letters is made of. */
interface Run {
  /** Letters that are Latin once plain. */
  readonly latin: number;
  readonly foreign: number;
  readonly scripts: number;
  /** Every foreign letter looks Latin, at once or where something speaks for it. */
  readonly isAllStrict: boolean;
  readonly isAllLoose: boolean;
}

function readRun(codes: readonly number[], start: number, end: number): Run {
  let [latin, foreign, scripts, script] = [0, 0, 0, -2];
  let [isAllStrict, isAllLoose] = [true, true];
  for (let i = start; i < end; i += 1) {
    const code = codes[i] ?? 0;
    const bits = traitsOf(code);
    if ((bits & LATIN_LIKE) !== 0) latin += 1;
    if ((bits & LATIN_LIKE) !== 0 || isAscii(code)) continue;
    if ((classOf(code) & MARK) !== 0) continue;
    isAllStrict &&= (bits & STRICT) !== 0;
    isAllLoose &&= (bits & LOOSE_TOO) !== 0;
    if ((classOf(code) & LETTER) === 0) continue;
    foreign += 1;
    const own = scriptOf(code);
    if (own !== script) scripts += 1;
    script = own;
  }
  return { latin, foreign, scripts, isAllStrict, isAllLoose };
}

function writeRun(from: Mapped, start: number, end: number, out: Mapped): boolean {
  const { codes } = from;
  const run = readRun(codes, start, end);
  if (run.latin === 0 && !run.isAllStrict && !run.isAllLoose && run.scripts < 2) {
    for (let i = start; i < end; i += 1) writeAs(from, i, plainLetter(codes[i] ?? 0), out);
    return false;
  }
  const hasForeign = run.foreign > 0 || !run.isAllStrict || run.isAllLoose;
  const isMixed = run.latin > 0 || run.scripts > 1;
  const read = (withSymbols: boolean): string[] =>
    codes.slice(start, end).map((code) => latinFor(code, withSymbols));
  const known = hasForeign && run.isAllLoose && end - start < 40 ? read(true) : undefined;
  const isWord = known !== undefined && isKnown(known.join("").toLowerCase());
  const isSwapped = isMixed || run.isAllStrict;
  const swapped = isWord ? known : isSwapped ? read(false) : undefined;
  for (let i = start; i < end; i += 1) {
    const code = codes[i] ?? 0;
    writeAs(from, i, swapped?.[i - start] ?? plainLetter(code), out);
  }
  return run.latin > 0 && run.foreign > 0 && run.isAllLoose && (run.isAllStrict || isWord || run.latin > 1);
}

/** The Latin reading of a code point in a disguised run; symbols and marks count only in a known word. */
function latinFor(code: number, withSymbols: boolean): string {
  if (isAscii(code)) return String.fromCharCode(code);
  const bits = classOf(code);
  if ((bits & MARK) !== 0) return "";
  const text = plainLetter(code);
  const plain = first(text);
  if ((classOf(plain) & LATIN) !== 0) return text;
  const isLetter = (bits & (LETTER | DIGIT)) !== 0 || plain !== code;
  return isLetter || withSymbols ? (lookalike(code)?.letter ?? text) : text;
}
