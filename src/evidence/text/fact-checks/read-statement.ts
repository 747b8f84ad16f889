import { readNumber } from "./read-number.ts";
import { readWords, type Word } from "./read-words.ts";
import { stem } from "./stem.ts";
import { ACCORDING, NEGATORS, ROLES, SAYING, STOP_WORDS, TITLES } from "./word-lists.ts";

/** A word of a statement that carries content. */
export interface Term {
  /** Stem of the word, or the number it stands for: `#2020`. */
  readonly key: string;
  /** Place among all words of the statement. */
  readonly at: number;
  readonly isCapital: boolean;
  /** The preposition right before it. */
  readonly role: string;
  /** Nothing but a space stands between it and the word before. */
  readonly isJoined: boolean;
}

/** A sentence as claims are compared: what it says, without how it says it. */
export interface Statement {
  readonly terms: readonly Term[];
  /** Places of words that negate. */
  readonly negators: readonly number[];
  /** Words up to here only say who says it: `Lindqvist says that`, `according to the Calder Ledger`. */
  readonly saidBefore: number;
  /** Somewhere it says that something is false, a myth, a lie. */
  readonly isRefuting: boolean;
  /** Whether capitals tell names: not in a headline, in capitals throughout, or in small letters throughout. */
  readonly hasPlainCase: boolean;
}

const REFUTING = new RegExp(
  "\\b(?:is|are|was|were|it's|that's|these are|es|son|fue)\\s+(?:(?:simply|just|totally|completely)\\s+)?(?:an?\\s+|una?\\s+)?" +
    "(?:false|untrue|myths?|hoax|lies?|debunked|misinformation|disinformation|falso|falsa|mentira|bulo|mito)\\b" +
    "|\\b(?:myth|false|falso|mito|bulo)\\s*:|\\bfalse(?:ly)? (?:claim|rumou?r|claiming|say|saying)" +
    "|\\bno evidence\\b|\\bno hay (?:pruebas|evidencia)",
);

/** More capitals than this share of the words of content are a headline's. */
const MOST_CAPITALS = 0.75;

/** Reads a sentence as submitted. Linear. */
export function readStatement(written: string): Statement {
  const { words, folded } = readWords(written);
  const terms = termsOf(words);
  const lettered = terms.filter(({ key }) => !key.startsWith("#"));
  const capitals = lettered.filter(({ at }) => words[at]?.hasCapital).length;
  return {
    terms,
    negators: [...words.keys()].filter((at) => isNegator(words, at)),
    saidBefore: endOfSaying(words, terms),
    isRefuting: REFUTING.test(folded),
    hasPlainCase: capitals > 0 && (lettered.length < 3 || capitals / lettered.length <= MOST_CAPITALS),
  };
}

function termsOf(words: readonly Word[]): Term[] {
  const terms: Term[] = [];
  let isTaken = false;
  for (const [at, { text, hasCapital, isJoined }] of words.entries()) {
    const number: ReturnType<typeof readNumber> = isTaken ? undefined : readNumber(text, words[at + 1]?.text);
    if (number !== undefined)
      terms.push({ key: `#${number.value}`, at, isCapital: false, role: "", isJoined: false });
    else if (!isTaken && isContent(text)) {
      // The first word has a capital anyway; a name of two words shows at the second.
      const isCapital = hasCapital && (at > 0 || words[1]?.hasCapital === true);
      terms.push({ key: keyOf(text), at, isCapital, role: roleOf(words[at - 1]), isJoined });
    }
    isTaken = number?.hasScale === true;
  }
  return terms;
}

const keyOf = (text: string): string => (text === "%" ? "percent" : stem(text));

const isContent = (text: string): boolean =>
  keyOf(text).length > 1 && ![STOP_WORDS, NEGATORS, TITLES].some((list) => list.has(text));

const roleOf = (before: Word | undefined): string =>
  before !== undefined && ROLES.has(before.text) ? before.text : "";

const isNegator = (words: readonly Word[], at: number): boolean => {
  const text = words[at]?.text ?? "";
  return NEGATORS.has(text) && !(text === "not" && words[at + 1]?.text === "only");
};

/** Place after the words that only say who says it; 0 when nobody is named. */
function endOfSaying(words: readonly Word[], terms: readonly Term[]): number {
  const says = words.findLastIndex(
    ({ text }, at) =>
      SAYING.has(text) && terms.every((term) => term.at >= at || term.isCapital || term.at === 0),
  );
  const according = words.findLastIndex(({ text }) => ACCORDING.has(text));
  return Math.max(says + 1, according < 0 ? 0 : endOfName(words, according + 1));
}

/** Place after the name that follows, small words before it left out. */
function endOfName(words: readonly Word[], from: number): number {
  let at = from;
  while (at < from + 3 && words[at]?.hasCapital === false) at += 1;
  do at += 1;
  while (words[at]?.hasCapital === true && words[at]?.isJoined === true);
  return Math.min(at, words.length);
}
