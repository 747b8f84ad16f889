import { classOf, DIGIT, LATIN, LETTER } from "./char-class.ts";
import { FANCY, LOOKALIKES, LOOSE, STYLED } from "./lookalikes.ts";

const pairsOf = (table: Readonly<Record<string, string>>): (readonly [number, string])[] =>
  Object.entries(table).flatMap(([to, from]) => [...from].map((char) => [codeOf(char), to] as const));

const codeOf = (char: string): number => char.codePointAt(0) ?? 0;

/** Of several readings the first given stands. */
const mapOf = (pairs: readonly (readonly [number, string])[]): ReadonlyMap<number, string> =>
  new Map(pairs.toReversed());

const strict = mapOf(pairsOf(LOOKALIKES));
const styled = mapOf(pairsOf(STYLED));
const loose = mapOf([
  ...pairsOf(LOOSE),
  ...FANCY.flatMap((alphabet) =>
    [...alphabet].map((char, i) => [codeOf(char), String.fromCharCode(97 + i)] as const),
  ).filter(([code]) => code > 0x7f),
]);

/**
 * First code points of runs of 26 letters in circles, squares and brackets that NFKC leaves or dresses up, and of
 * the invisible tags.
 */
const ENCLOSED = [0x1f150, 0x1f170, 0x1f110, 0x1f1e6, 0x1f130, 0x249c] as const;

/**
 * Blocks from Armenian to Ol Chiki: living scripts in which compatibility forms and Latin letters do not
 * occur.
 */
const ARMENIAN = 0x530;
const PHONETIC = 0x1c80;

const MARKS = /\p{M}+/gu;
const EUROPEAN = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

const plain = new Map<number, string>();

function compute(code: number): string {
  const char = String.fromCodePoint(code);
  if (code < 0x7f && char !== "`") return char;
  const known = styled.get(code);
  if (known !== undefined) return known;
  if (code >= ARMENIAN && code < PHONETIC) return char;
  const first = ENCLOSED.find((start) => code >= start && code < start + 26);
  if (first !== undefined) return String.fromCharCode(97 + code - first);
  const composed = char.normalize("NFKC");
  const bare = composed.normalize("NFD").replace(MARKS, "");
  const read = EUROPEAN.test(bare) ? bare : composed;
  return [...read].map((one) => styled.get(codeOf(one)) ?? one).join("");
}

/** A styled, enclosed or accented character as plain letters, case kept where Unicode keeps it. */
export function plainLetter(code: number): string {
  let letter = plain.get(code);
  if (letter === undefined) {
    letter = compute(code);
    plain.set(code, letter);
  }
  return letter;
}

/** What `plainLetter` and the tables know of a code point, as bits; see `traitsOf`. */
export const LETTER_LIKE = 2;
/** Its plain form begins with a Latin letter. */
export const LATIN_LIKE = 4;
/** It looks Latin anywhere, or where other things speak for Latin. */
export const STRICT = 8;
export const LOOSE_TOO = 16;

const KNOWN = 1;
let traits: Uint8Array | undefined;

function findTraits(code: number, known: Uint8Array): number {
  const isLatin = (classOf(codeOf(plainLetter(code))) & LATIN) !== 0;
  const isLetter = (classOf(code) & (LETTER | DIGIT)) !== 0;
  const isForeign = code > 0x7f;
  let bits = KNOWN;
  if (isLatin) bits |= LATIN_LIKE;
  if (isForeign && lookalike(code)?.isStrict === true) bits |= STRICT | LOOSE_TOO;
  if (isForeign && lookalike(code) !== undefined) bits |= LOOSE_TOO;
  if (isLetter || (isForeign && (isLatin || (bits & LOOSE_TOO) !== 0))) bits |= LETTER_LIKE;
  known[code] = bits;
  return bits;
}

/** The traits of a code point, looked up once for each. */
export function traitsOf(code: number): number {
  traits ??= new Uint8Array(0x110000);
  return traits[code] || findTraits(code, traits);
}

/** The Latin letter that a code point passes for: anywhere, or where other things speak for Latin. */
export function lookalike(code: number): { readonly letter: string; readonly isStrict: boolean } | undefined {
  const plainCode = codeOf(plainLetter(code));
  const exact = strict.get(code) ?? strict.get(plainCode);
  if (exact !== undefined) return { letter: exact, isStrict: true };
  const letter = loose.get(code) ?? loose.get(plainCode);
  return letter === undefined ? undefined : { letter, isStrict: false };
}

const SCRIPTS: readonly RegExp[] = [
  "Latin",
  "Greek",
  "Cyrillic",
  "Armenian",
  "Hebrew",
  "Arabic",
  "Thai",
  "Cherokee",
  "Lisu",
  "Canadian_Aboriginal",
  "Georgian",
  "Ethiopic",
  "Tibetan",
  "Braille",
]
  .map((name) => new RegExp(`\\p{Script=${name}}`, "u"))
  .concat(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u);

const scripts = new Map<number, number>();

/** A number that tells scripts apart; those that are written together (Han, kana, Hangul) count as one. */
export function scriptOf(code: number): number {
  let script = scripts.get(code);
  if (script === undefined) {
    const char = String.fromCodePoint(code);
    script = SCRIPTS.findIndex((test) => test.test(char));
    scripts.set(code, script);
  }
  return script;
}
