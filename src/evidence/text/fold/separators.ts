import { isSmall, isSpace, isWordPart } from "./char-class.ts";
import type { Mapped } from "./mapped.ts";

const FULL_STOP = 46;

/** Letters of `v.o.t.e`, `v/o/t/e` or `v--o--t--e`: single letters with separators; undefined for other words. */
export function joinSeparated(token: Mapped, used: ReadonlySet<number>): number[] | undefined {
  const { codes } = token;
  const letters: number[] = [];
  const separators = new Set<number>();
  let end = codes.length;
  while (end > 0 && !isWordPart(codes[end - 1] ?? 0)) end -= 1;
  for (let i = 0; i < end; i += 1) {
    const code = codes[i] ?? 0;
    if (!isWordPart(code)) separators.add(code);
    else if (!isSmall(code) || (letters.length > 0 && letters.at(-1) === i - 1)) return undefined;
    else letters.push(i);
  }
  const isUsed = [...separators].every((code) => used.has(code));
  if (letters.length < (isUsed && letters.length > 0 ? 2 : 3)) return undefined;
  const rest = Array.from({ length: codes.length - end }, (_, i) => end + i);
  return [...letters, ...rest];
}

/** Whether one letter or digit stands at `at`, with none beside it. */
const isLone = (codes: readonly number[], at: number): boolean =>
  isWordPart(codes[at] ?? 0) && !isWordPart(codes[at - 1] ?? 0) && !isWordPart(codes[at + 1] ?? 0);

/** Separators that part at least three single letters somewhere in the text, a full stop at least four (`U.S.A.`). */
export function separatorsUsed(codes: readonly number[]): ReadonlySet<number> {
  const used = new Set<number>();
  let separator = 0;
  let letters = 0;
  for (let i = 0; i < codes.length; i += 1) {
    const code = codes[i] ?? 0;
    if (isLone(codes, i)) {
      letters += 1;
      if (letters >= (separator === FULL_STOP ? 4 : 3)) used.add(separator);
    } else if (isSpace(code) || isWordPart(code)) letters = 0;
    else if (code !== separator) {
      letters = isLone(codes, i - 1) ? 1 : 0;
      separator = code;
    }
  }
  return used;
}
