import { vocabulary } from "./known-words.ts";

const SIGNS: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "l",
  i: "l",
  "!": "l",
  "|": "l",
  "¡": "l",
  "2": "s",
  z: "s",
  "3": "e",
  "€": "e",
  "4": "a",
  "@": "a",
  "5": "s",
  $: "s",
  "7": "t",
  "+": "t",
  "8": "b",
  "9": "g",
  "6": "g",
  "&": "g",
  "(": "c",
  "<": "c",
};

const SIGN = /[0-9!|¡z€@$+&(<i]/g;
const JOINED = /rn|vv|cl/g;
const JOINED_AS: Readonly<Record<string, string>> = { rn: "m", vv: "w", cl: "d" };
const DOUBLE = /([a-z])\1+/g;

/** A word as the eye takes it in: signs as letters, letters that text recognition confuses as one of them. */
const skeleton = (word: string): string =>
  word.replace(SIGN, (sign) => SIGNS[sign] ?? sign).replace(JOINED, (pair) => JOINED_AS[pair] ?? pair);

const squeeze = (word: string): string => word.replace(DOUBLE, "$1");

const indexed = (keyOf: (word: string) => string): (() => ReadonlyMap<string, string>) => {
  let index: ReadonlyMap<string, string> | undefined;
  return () => {
    index ??= new Map(
      vocabulary()
        .toReversed()
        .map((word) => [keyOf(word), word]),
    );
    return index;
  };
};
const bySkeleton = indexed(skeleton);
const bySqueezed = indexed((word) => squeeze(skeleton(word)));

/** The word of the vocabulary that looks the same. */
export const sameLooking = (word: string): string | undefined => bySkeleton().get(skeleton(word));

/** The word of the vocabulary that looks the same but for letters written more than once. */
export const sameSqueezed = (word: string): string | undefined => bySqueezed().get(squeeze(skeleton(word)));

let masked: ReadonlyMap<string, string> | undefined;

function maskAll(): ReadonlyMap<string, string> {
  const entries = vocabulary()
    .toReversed()
    .filter((word) => word.length >= 4)
    .flatMap((word) =>
      [...word]
        .slice(1)
        .map((_, i): [string, string] => [`${word.slice(0, i + 1)}*${word.slice(i + 2)}`, word]),
    );
  return new Map(entries);
}

/** The word of the vocabulary of which one letter after the first is hidden: `v*te`. */
export function unmask(word: string): string | undefined {
  masked ??= maskAll();
  return masked.get(word);
}
