import { isSpace } from "./char-class.ts";
import { copyTo, emptyMapped, type Mapped } from "./mapped.ts";

/** Letters that only upside-down text has, and letters that it shares with other text, as they are meant. */
const TURNED_ONLY = "ɐaɔcǝeɟfƃgᵷgɥhᴉiɾjʞkꞁlɯmɹrʇtʌvʍwʎy";
const SHARED = "qbbqdppdunnuooxxzzssllıi.˙";

const codesOf = (pairs: string): ReadonlyMap<number, number> => {
  const codes = [...pairs].map((char) => char.codePointAt(0) ?? 0);
  return new Map(codes.flatMap((code, i) => (i % 2 === 0 ? [[code, codes[i + 1] ?? 0] as const] : [])));
};
const turnedOnly = codesOf(TURNED_ONLY);
const shared = codesOf(SHARED);

/** Fewest letters that only upside-down text has. */
const MIN_TURNED = 3;

/** The end of the words from `start` on that may all be upside down, and how many letters can be nothing else. */
function stretchFrom(codes: readonly number[], start: number): { end: number; turned: number } {
  let end = start;
  let turned = 0;
  let inWord = 0;
  let at = start;
  for (; at <= codes.length; at += 1) {
    const code = codes[at];
    if (code === undefined || isSpace(code)) {
      [end, turned, inWord] = [at, turned + inWord, 0];
      if (code === undefined || code === 10) break;
    } else if (turnedOnly.has(code)) inWord += 1;
    else if (!shared.has(code)) break;
  }
  return { end, turned };
}

/** Turns round words that are written upside down, from the right to the left: `ǝʇoʌ ʇou op`. */
export function undoTurned(from: Mapped): Mapped {
  const { codes } = from;
  if (!codes.some((code) => turnedOnly.has(code))) return from;
  const out = emptyMapped();
  for (let i = 0; i < codes.length; ) {
    const isStart = i === 0 || isSpace(codes[i - 1] ?? 0);
    const { end, turned } = isStart ? stretchFrom(codes, i) : { end: i, turned: 0 };
    const stop = Math.max(end, i + 1);
    for (let k = 0; k < stop - i; k += 1) {
      const at = turned >= MIN_TURNED ? stop - 1 - k : i + k;
      const code = codes[at] ?? 0;
      copyTo(out, from, at, turned >= MIN_TURNED ? (turnedOnly.get(code) ?? shared.get(code) ?? code) : code);
    }
    i = stop;
  }
  return out;
}
