/** Signs that stand for letters inside a word: `st0len`, `v0+3`. */
const SIGNS: Readonly<Record<string, string>> = {
  "0": "o",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "9": "g",
  "@": "a",
  $: "s",
  "!": "i",
  "+": "t",
  "|": "l",
  "&": "g",
  "€": "e",
  "(": "c",
};

const SIGN = /[01345789@$!+|&€(]/;
const STRONG_SIGN = /[01345789@$]/;
const LETTER = /[a-z]/;
const VOWEL = /[aeou0346@]/;

/** Words that honestly mix digits and letters: `4th`, `10am`, `$25k`, `covid19`, `ab4`, `rosa2026`, `b2b`. */
const HONEST = new RegExp(
  "^(?:[$€£#]?\\d[\\d.,:]*[a-z%+]{0,3}|[a-z]+-?(?!33$)\\d{2,}|[a-z]{1,2}-?(?!33$)[1-9]\\d*" +
    "|[a-z][12456789][a-z]|[a-z]+(?:19|20)\\d\\d|[a-z]+[+&!$]|[a-z]+&[a-z]+)$",
);
const ADDRESS = /:\/\/|^www\.|^[@#][a-z_]{3,}|@[a-z0-9-]+\.|\.(?:com|org|gov|net|us)(?:\/|$)/;

/**
 * `1` is read as `l` where an `i` would be hard to say: `sto1en`, `c1osed`, `po11s`, but `e1ect1on` needs
 * both.
 */
function one(word: string, at: number): string {
  const before = word[at - 1] ?? "";
  const after = word[at + 1] ?? "";
  if (before === "1" || after === "1") return "l";
  if (VOWEL.test(before) && (after === "" || after === "l" || VOWEL.test(after))) return "l";
  if (before === "l" && VOWEL.test(after)) return "l";
  return at === 1 && /[bcfgp]/.test(before) && VOWEL.test(after) ? "l" : "i";
}

/** Whether the part of a word between hyphens and the like is letters written with signs. */
function readPart(part: string): string[] {
  const chars = [...part];
  const core = part.replace(/[!.?)…]+$/, "");
  if (!SIGN.test(core) || !LETTER.test(core) || HONEST.test(core)) return chars;
  const letters = core.match(/[a-z]/g)?.length ?? 0;
  const isMostlySigns = core.length >= 3 && letters <= core.length / 2;
  const hasStrong = STRONG_SIGN.test(core);
  return chars.map((char, i) => {
    if (i >= core.length) return char;
    if (char === "1") return one(core, i);
    if (!/[+|&(]/.test(char)) return SIGNS[char] ?? char;
    const isInside = char === "+" && LETTER.test(chars[i - 1] ?? "") && LETTER.test(chars[i + 1] ?? "");
    return hasStrong || isMostlySigns || isInside ? (SIGNS[char] ?? char) : char;
  });
}

export const isAddress = (word: string): boolean => ADDRESS.test(word);

/**
 * Letters of a lower-case word written with digits and signs, one for each character; undefined when the word
 * is plain, or honestly has digits in it.
 */
export function unleet(word: string): string[] | undefined {
  if (word.length > 60 || !SIGN.test(word) || !LETTER.test(word) || isAddress(word)) return undefined;
  const read = word.split(/([-/,;:"'_#]+)/).flatMap(readPart);
  return read.join("") === word ? undefined : read;
}
