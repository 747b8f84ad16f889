const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Cherokee}\p{Script=Armenian}\p{Script=Lisu}]/u;

/** Whether no word mixes Latin letters with letters of a script that looks like it. */
export const isOneScript = (text: string): boolean =>
  (text.match(WORD) ?? []).every((word) => !(LATIN.test(word) && OTHER.test(word)));
