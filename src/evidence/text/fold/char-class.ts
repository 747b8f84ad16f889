/** What a code point is, as bits; see `classOf`. */
const SPACE = 2;
export const MARK = 4;
/** Cannot be seen: controls, zero-width and other ignorable characters, half surrogate pairs. */
export const UNSEEN = 8;
export const LETTER = 16;
export const DIGIT = 32;
export const LATIN = 64;
/** Latin, Greek or Cyrillic, or a digit: marks and hidden characters inside such words are tricks. */
export const EUROPEAN = 128;
export const RIGHT_TO_LEFT = 256;

const KNOWN = 1;
const TESTS: readonly (readonly [bit: number, test: RegExp])[] = [
  [SPACE, /(?!\uFEFF)[\s\u2800\u3164\uFFA0]/u],
  [MARK, /\p{M}/u],
  [UNSEEN, /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cs}\uFEFF\uFFFC\uFFFD]|[^\P{Cc}\s]/u],
  [LETTER, /\p{L}/u],
  [DIGIT, /\p{N}/u],
  [LATIN, /\p{Script=Latin}/u],
  [EUROPEAN, /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/u],
  [
    RIGHT_TO_LEFT,
    /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u,
  ],
];

let classes: Uint16Array | undefined;

function classify(code: number, known: Uint16Array): number {
  const char = String.fromCodePoint(code);
  let bits = KNOWN;
  for (const [bit, test] of TESTS) if (test.test(char)) bits |= bit;
  // Blank letters are seen as spaces, though Unicode lets renderers ignore them.
  if ((bits & SPACE) !== 0) bits &= ~(UNSEEN | LETTER);
  known[code] = bits;
  return bits;
}

/** The class of a code point as bits. Looked up once for each, because property tests are slow. */
export function classOf(code: number): number {
  classes ??= new Uint16Array(0x110000);
  return classes[code] || classify(code, classes);
}

export const isSpace = (code: number): boolean => (classOf(code) & SPACE) !== 0;
export const isWordPart = (code: number): boolean => (classOf(code) & (LETTER | DIGIT)) !== 0;

/** Whether the code point is a small letter from a to z. */
export const isSmall = (code: number): boolean => code >= 97 && code <= 122;

const smalls = new Map<number, number>();

function findSmall(code: number): number {
  const [small = "", ...more] = String.fromCodePoint(code).toLowerCase();
  const found = more.length === 0 ? (small.codePointAt(0) ?? code) : code;
  smalls.set(code, found);
  return found;
}

/** The small form of a letter, where it is one code point; all else as it is. */
export function toSmall(code: number): number {
  if (code < 0x80) return code >= 65 && code <= 90 ? code + 32 : code;
  return smalls.get(code) ?? findSmall(code);
}
