import { SYNONYMS } from "./synonyms.ts";

/** Endings that inflect English and Spanish words, longest first, with the least length of what stays. */
const ENDINGS: readonly (readonly [ending: string, least: number, put: string])[] = [
  ["ies", 2, "y"],
  ["ied", 2, "y"],
  ["aciones", 3, "acion"],
  ["iones", 3, "ion"],
  ["adores", 3, "ador"],
  ["ados", 4, "ad"],
  ["adas", 4, "ad"],
  ["ado", 4, "ad"],
  ["ada", 4, "ad"],
  ["aron", 4, "ad"],
  ["ings", 3, ""],
  ["ing", 3, ""],
  ["edly", 3, ""],
  ["ed", 3, ""],
  ["sses", 2, "ss"],
  ["shes", 2, "sh"],
  ["ches", 2, "ch"],
  ["ly", 4, ""],
  ["es", 3, ""],
  ["s", 3, ""],
];

/** The common part of a word's forms, then of its near synonyms. Light on purpose: what it joins, it joins for good. */
export function stem(word: string): string {
  const whole = SYNONYMS.get(word);
  if (whole !== undefined) return whole;
  const root = rootOf(word);
  return BY_ROOT.get(root) ?? root;
}

function rootOf(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const match = ENDINGS.find(
    ([ending, least]) =>
      word.endsWith(ending) &&
      word.length - ending.length >= least &&
      !(ending === "s" && word.endsWith("ss")),
  );
  const cut = match === undefined ? word : word.slice(0, word.length - match[0].length) + match[2];
  // `stopped` and `stop`, `voting` and `vote`.
  const single = /([bdgklmnprt])\1$/.test(cut) && match?.[0] !== "s" ? cut.slice(0, -1) : cut;
  return single.length > 3 ? single.replace(/[eoa]$/, "") : single;
}

/**
 * Forms that the synonyms leave out are known by their root: `fallecidas` by `fallecido`. The first meaning wins; roots of
 * three letters are left alone, or `Rosa` would be what rose.
 */
const BY_ROOT: ReadonlyMap<string, string> = new Map(
  [...SYNONYMS]
    .reverse()
    .map(([word, meaning]) => [rootOf(word), meaning] as const)
    .filter(([root]) => root.length > 3),
);
