/** Shapes that text recognition takes for one another, each written as one of them. */
const ALIKE: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  l: "i",
  "5": "s",
  "8": "b",
  "4": "a",
  "3": "e",
  "9": "g",
  "2": "z",
};
const PAIRS: Readonly<Record<string, string>> = { rn: "m", vv: "w" };
const ASCII = /^[a-z0-9]+$/;
const LATIN = /^[\p{Script=Latin}\p{Nd}'’]+$/u;

/** The letters `a` to `z` without `l`, and no `rn` or `vv`: most words, which are their own skeleton. */
function isPlain(lower: string): boolean {
  let before = 0;
  for (let i = 0; i < lower.length; i += 1) {
    const code = lower.charCodeAt(i);
    if (code < 97 || code > 122 || code === L) return false;
    if ((code === N && before === R) || (code === V && before === V)) return false;
    before = code;
  }
  return true;
}
const [L, N, R, V] = [108, 110, 114, 118];

/**
 * A word as text recognition cannot tell it from its look-alikes: `F0R`, `for` and `FOR` are one. A word with letters
 * of another script stays as it is, because that is a disguise and no reading error.
 */
export function skeleton(word: string): string {
  const lower = word.toLowerCase();
  if (isPlain(lower)) return lower;
  if (!ASCII.test(lower) && !LATIN.test(word)) return lower;
  const bare = ASCII.test(lower) ? lower : lower.normalize("NFD").replace(/[\u0300-\u036F'’]/g, "");
  return bare.replace(/rn|vv/g, (pair) => PAIRS[pair] ?? pair).replace(/[0-9l]/g, (one) => ALIKE[one] ?? one);
}

/** Whether the two differ in nothing but look-alike shapes. */
export const isAlike = (read: string, target: string): boolean => skeleton(read) === skeleton(target);
