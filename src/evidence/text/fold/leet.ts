import { sameLooking, sameSqueezed } from "./skeleton.ts";

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

const SIGN = /[0-9@$!+|&€(]/;
const STRONG_SIGN = /[01345789@$]/;
const LETTER = /[a-z]/;
const VOWEL = /[aeou0346@]/;

/** Words that honestly mix digits and letters: `4th`, `10am`, `$25k`, `covid19`, `ab4`, `rosa2026`, `b2b`. */
const HONEST = new RegExp(
  "^(?:[$€£#]?\\d[\\d.,:]*[a-z%+]{0,3}|[a-z]+-?(?!33$)\\d{2,}|[a-z]{1,2}-?(?!33$)[1-9]\\d*" +
    "|[a-z][12456789][a-z]|[a-z]+(?:19|20)\\d\\d|[a-z]+[+&!$]|[a-z]+&[a-z]+)$",
);
const ADDRESS = /:\/\/|^www\.|^[@#][a-z_]{3,}|@[a-z0-9-]+\.|\.(?:com|org|gov|net|us)(?:\/|$)/;

/** Letters drawn with several signs. */
const DRAWN: readonly (readonly [RegExp, string])[] = [
  [/\|\\\/\||\/\\\/\\/g, "m"],
  [/\\\/\\\//g, "w"],
  [/\|\\\||\/\\\//g, "n"],
  [/\|-\||\|=\||\]-\[/g, "h"],
  [/\\\//g, "v"],
  [/\/\\|\/-\\/g, "a"],
  [/\|_\||\(_\)/g, "u"],
  [/\|<|\|\{/g, "k"],
  [/\|\)|\[\)/g, "d"],
  [/\(\)|\[\]/g, "o"],
  [/\|_/g, "l"],
  [/\|\*|\|>/g, "p"],
];
const MAY_BE_DRAWN = /[\\|[(]|\/[\\-]/;

/** The word with drawn letters written: `\/0+3` is `v0+3`. */
function undraw(word: string): string {
  if (!MAY_BE_DRAWN.test(word)) return word;
  return DRAWN.reduce((text, [drawing, letter]) => text.replace(drawing, letter), word);
}

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

/** Whether the signs of a word are what they are: `50`, `4th`, `10am`. */
const isHonest = (core: string): boolean => !SIGN.test(core) || !LETTER.test(core) || HONEST.test(core);

/** The part of a word between hyphens and the like, with signs read as letters. */
function readPart(part: string, isLeet: boolean): string {
  const core = part.replace(/[!.?)…]+$/, "");
  const isCandidate = SIGN.test(core) && (isLeet ? core.length >= 2 : core.length >= 3 && LETTER.test(core));
  const known = isCandidate ? wordOfSigns(core, isLeet) : undefined;
  if (known !== undefined) return known + part.slice(core.length);
  if (isHonest(core)) return part;
  const letters = core.match(/[a-z]/g)?.length ?? 0;
  const isMostlySigns = core.length >= 3 && letters <= core.length / 2;
  const hasStrong = STRONG_SIGN.test(core);
  return [...part]
    .map((char, i, all) => {
      if (i >= core.length) return char;
      if (char === "1") return one(core, i);
      if (!/[+|&(]/.test(char)) return SIGNS[char] ?? char;
      const isInside = char === "+" && LETTER.test(all[i - 1] ?? "") && LETTER.test(all[i + 1] ?? "");
      return hasStrong || isMostlySigns || isInside ? (SIGNS[char] ?? char) : char;
    })
    .join("");
}

/** A word of the vocabulary written with signs; units and ordinals (`1st`, `60p`) are none. */
function wordOfSigns(core: string, isLeet: boolean): string | undefined {
  if (isLeet && /^[a-z01345@$7!+|(€]{2,}$/.test(core)) return sameLooking(core);
  if (/^[$€£]?\d+[a-z]{1,2}$/.test(core) || /^[a-z]\d{1,2}$/.test(core)) return undefined;
  return sameLooking(core) ?? (isHonest(core) ? undefined : sameSqueezed(core));
}

export const isAddress = (word: string): boolean => ADDRESS.test(word);

/** A lower-case word written with digits and signs, in letters; undefined when nothing in it stands for a letter. */
export function unleet(word: string, isLeet = false): string | undefined {
  if (word.length > 60) return undefined;
  const drawn = undraw(word);
  if (!SIGN.test(drawn) || !(isLeet || LETTER.test(drawn))) return drawn === word ? undefined : drawn;
  const read = drawn
    .split(/([-/,;:"'_#]+)/)
    .map((part) => readPart(part, isLeet))
    .join("");
  return read === word ? undefined : read;
}
