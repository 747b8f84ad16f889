import { distance } from "fastest-levenshtein";
import { skeleton } from "../repair/glyphs.ts";

/** Whether two names are one body's. `unknown`: they share what tells bodies apart, but not everything. */
export type Comparison = "same" | "same-but-damaged" | "other" | "unknown";

/** Legal forms that a name may carry or not. */
const LEGAL_FORM = new Set(["incorporated", "inc", "llc", "ltd", "corp", "corporation", "co", "company"]);
const LONG: Readonly<Record<string, string>> = {
  cmte: "committee",
  comm: "committee",
  cttee: "committee",
  ctte: "committee",
  assn: "association",
  assoc: "association",
  natl: "national",
  intl: "international",
  fdn: "foundation",
  govt: "government",
  dept: "department",
  amer: "american",
  "4": "for",
};
/** Words that many payers share, so that alone they tell nobody apart. */
const COMMON = new Set(
  (
    "the a of for to and in on by pac committee friends elect reelect re vote team campaign campaigns action fund senate " +
    "senator congress house governor mayor president council assembly judge sheriff state federal us usa america " +
    "american inc party political education comite de del la para amigos victory exploratory"
  ).split(" "),
);

/** The words of a name: lower case, `&` as "and", abbreviations in full, without "the" in front and the legal form behind. */
function wordsOf(name: string): string[] {
  const plain = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/\b(?:\p{L}\.){2,}\p{L}?/gu, (initials) => initials.replaceAll(".", ""))
    .replace(/['’]/g, "")
    .replace(/\b(?:political action committee|pol action cmte)\b/g, "pac")
    .replace(/\bre-elect\b/g, "reelect");
  const words = (plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => LONG[word] ?? word);
  if (words[0] === "the") words.shift();
  while (words.length > 1 && LEGAL_FORM.has(words.at(-1) ?? "")) words.pop();
  return words;
}

/** Digits tell bodies apart ("Lindqvist 2026"), so a slip in one is another name. */
const digits = (name: string): string => name.replace(/\D/g, "");

/** The words that tell a body apart; of a name of common words alone, all of them. */
function tellingWords(words: readonly string[]): Set<string> {
  const telling = words.filter((word) => !COMMON.has(word));
  return new Set((telling.length > 0 ? telling : words).map(skeleton));
}

/** `NRC` for "National Rowing Club": known to insiders only, so a person has to say. */
function isInitials(one: readonly string[], other: readonly string[]): boolean {
  const [only] = one;
  if (one.length !== 1 || only === undefined || only.length < 3 || other.length < 3) return false;
  const initials = other.map((word) => word[0]).join("");
  const telling = other
    .filter((word) => !["of", "for", "the", "and", "to"].includes(word))
    .map((word) => word[0]);
  return only === initials || only === telling.join("");
}

/**
 * Compares a payer's name as read with a declared one. Case, punctuation, spacing, a leading "the", the legal form and
 * usual abbreviations make no difference; look-alike letters make the same name damaged.
 */
export function compareNames(read: string, declared: string): Comparison {
  const [one, other] = [wordsOf(read), wordsOf(declared)];
  const [a, b] = [one.join(""), other.join("")];
  if (a === "" || b === "") return "unknown";
  if (a === b) return "same";
  if (digits(a) === digits(b) || [a, b].some((letters) => /[a-z]\d[a-z]/.test(letters))) {
    const [x, y] = [skeleton(a), skeleton(b)];
    if (x === y) return "same-but-damaged";
    if (distance(x, y) <= Math.min(3, Math.floor(Math.max(x.length, y.length) / 8))) return "unknown";
  }
  if (isInitials(one, other) || isInitials(other, one)) return "unknown";
  const [left, right] = [tellingWords(one), tellingWords(other)];
  const isWithin = [...left].every((word) => right.has(word)) || [...right].every((word) => left.has(word));
  if (!isWithin) return "other";
  const years = [digits(a), digits(b)];
  return years.every((year) => year !== "") && years[0] !== years[1] ? "other" : "unknown";
}

/** Whether the words that tell the declared body apart all stand among others. */
export function standsAmong(words: string, declared: string): boolean {
  const there = new Set(wordsOf(words).map(skeleton));
  return [...tellingWords(wordsOf(declared))].every((word) => there.has(word));
}

/** Whether a text begins with the declared name, word for word. */
export function beginsWith(text: string, declared: string): boolean {
  const wanted = wordsOf(declared).join("");
  let letters = "";
  for (const word of wordsOf(text)) {
    letters += word;
    if (letters === wanted) return true;
    if (letters.length >= wanted.length) return false;
  }
  return false;
}
