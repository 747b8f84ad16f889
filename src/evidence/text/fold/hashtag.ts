import { isSmall, toSmall } from "./char-class.ts";
import { COMMON, rankOfCodes } from "./known-words.ts";

const HASH = 35;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Places in a token where a capital or a number begins a new word: `#StopTheSteal`, `#Election2024Fraud`. Without a
 * hash sign every part must be a word of the vocabulary, so that names (`McCarthy`) and brands stay whole.
 */
export function wordStarts(codes: readonly number[]): readonly number[] {
  const isTag = codes[0] === HASH;
  const starts: number[] = [];
  for (let i = 1; i < codes.length; i += 1) {
    const [before, code] = [codes[i - 1] ?? 0, codes[i] ?? 0];
    const isHump = isCapital(code) && (isSmall(before) || (isCapital(before) && isSmall(codes[i + 1] ?? 0)));
    const isNumber = isTag && isDigit(code) !== isDigit(before) && before !== HASH && isJoint(before, code);
    if ((isHump && before !== HASH) || isNumber) starts.push(i);
  }
  if (isTag || starts.length === 0) return starts;
  return areAllKnown(codes, []) || !areAllKnown(codes, starts) ? [] : starts;
}

const isLetter = (code: number): boolean => isSmall(code) || isCapital(code);
const isJoint = (before: number, code: number): boolean =>
  (isDigit(before) || isLetter(before)) && (isDigit(code) || isLetter(code));

/** Whether each part is a common word or one of elections; what closes the token is no part of it. */
function areAllKnown(codes: readonly number[], starts: readonly number[]): boolean {
  let end = codes.length;
  while (end > 0 && !isLetter(codes[end - 1] ?? 0)) end -= 1;
  const small = codes.slice(0, end).map(toSmall);
  const bounds = [0, ...starts, end];
  return bounds.slice(1).every((to, i) => rankOfCodes(small, bounds[i] ?? 0, to) >= COMMON);
}
