import { type Tokens, tokenise } from "../tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The words of a text with reading errors undone; places are those of the text as submitted. */
export interface ReadWords extends Tokens {
  /** Whether word `i` was not written as it is given here. */
  readonly damaged: readonly boolean[];
}

interface Part {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly isDamaged: boolean;
  /** Stands in the vocabulary as it is written. */
  readonly isSound: boolean;
}

/** Longest run of letters that is cut into words. */
const MAX_JOINED = 40;
const LEAST_JOINED = 5;
/** Longest word that is put together again. */
const MAX_SPLIT = 16;

/** A run of letters cut into two to four known words: `PAIDFORBY`, `notauthorized`; undefined when it is none. */
function cut(letters: string, vocabulary: Vocabulary, most = 3): readonly string[] | undefined {
  if (letters.length > MAX_JOINED || !vocabulary.mayBegin(letters)) return undefined;
  const isWord = (piece: string): boolean =>
    vocabulary.isKnown(piece.toLowerCase()) || (piece.length > 1 && vocabulary.alike(piece) !== undefined);
  for (let at = letters.length - 1; at >= 2; at -= 1) {
    if (!isWord(letters.slice(0, at))) continue;
    const tail = letters.slice(at);
    if (isWord(tail)) return [letters.slice(0, at), tail];
    const rest = most > 1 ? cut(tail, vocabulary, most - 1) : undefined;
    if (rest !== undefined) return [letters.slice(0, at), ...rest];
  }
  return undefined;
}

function partOf(text: string, start: number, end: number, vocabulary: Vocabulary): Part {
  const raw = text.slice(start, end);
  const lower = raw.toLowerCase().replace(/’/g, "'");
  if (vocabulary.isKnown(lower)) return { word: lower, start, end, isDamaged: false, isSound: true };
  const word = vocabulary.repaired(raw);
  return { word: word ?? lower, start, end, isDamaged: word !== undefined, isSound: false };
}

/** Cuts a word off the one it is joined to, when the words before ask for it. */
export type CutOff = (raw: string, before: string) => readonly string[] | undefined;

/** Two neighbours that are one known word, split: `PA ID`, `autor izado`. */
function merged(text: string, one: Part, other: Part, vocabulary: Vocabulary): Part | undefined {
  if (one.isSound && other.isSound) return undefined;
  if (other.start - one.end > 1 || other.end - one.start > MAX_SPLIT) return undefined;
  const letters = text.slice(one.start, one.end) + text.slice(other.start, other.end);
  if (!vocabulary.mayBegin(letters)) return undefined;
  const lower = letters.toLowerCase();
  const isSure = letters.length > 3 && !one.isSound && !other.isSound;
  const repaired = isSure ? vocabulary.repaired(letters) : vocabulary.alike(letters);
  const word = vocabulary.isKnown(lower) ? lower : repaired;
  return word === undefined
    ? undefined
    : { word, start: one.start, end: other.end, isDamaged: true, isSound: false };
}

/** What a word is read as by itself: whole, or in pieces. */
interface Reading {
  readonly pieces: readonly string[] | undefined;
  readonly word: string;
  readonly isDamaged: boolean;
  readonly isSound: boolean;
}

/** Readings of words that ads are full of; it forgets all when it is full, so that its size is bounded. */
const readings = new WeakMap<Vocabulary, Map<string, Reading>>();
const MAX_READINGS = 10_000;

function readingsOf(vocabulary: Vocabulary): Map<string, Reading> {
  const known = readings.get(vocabulary) ?? new Map<string, Reading>();
  readings.set(vocabulary, known);
  if (known.size >= MAX_READINGS) known.clear();
  return known;
}

function readingOf(raw: string, vocabulary: Vocabulary, known: Map<string, Reading>): Reading {
  const before = known.get(raw);
  if (before !== undefined) return before;
  const isWhole = raw.length < LEAST_JOINED || vocabulary.isKnown(raw.toLowerCase());
  const { word, isDamaged, isSound } = partOf(raw, 0, raw.length, vocabulary);
  const reading = { pieces: isWhole ? undefined : cut(raw, vocabulary), word, isDamaged, isSound };
  if (raw.length <= MAX_JOINED && known.size < MAX_READINGS) known.set(raw, reading);
  return reading;
}

/** Reads the words of a text. Only words of the vocabulary are repaired; all others are as written, in lower case. */
export function readWords(text: string, vocabulary: Vocabulary, cutOff: CutOff = () => undefined): ReadWords {
  const raw = tokenise(text);
  const known = readingsOf(vocabulary);
  const parts: Part[] = [];
  for (let i = 0; i < raw.words.length; i += 1) {
    const [start = 0, end = 0, word = ""] = [raw.starts[i], raw.ends[i], raw.words[i]];
    const reading = readingOf(word, vocabulary, known);
    const pieces = reading.pieces ?? cutOff(word, parts.at(-1)?.word ?? "");
    let at = start;
    for (const piece of pieces ?? []) {
      parts.push({ ...partOf(text, at, at + piece.length, vocabulary), isDamaged: true, isSound: false });
      at += piece.length;
    }
    if (pieces !== undefined) continue;
    const { isDamaged, isSound } = reading;
    parts.push({ word: reading.word, start, end, isDamaged, isSound });
  }
  const out: Part[] = [];
  for (let i = 0; i < parts.length; i += 1) {
    const [one, other] = [parts[i], parts[i + 1]];
    if (one === undefined) break;
    const both = other === undefined ? undefined : merged(text, one, other, vocabulary);
    out.push(both ?? one);
    if (both !== undefined) i += 1;
  }
  return {
    words: out.map(({ word }) => word),
    starts: out.map(({ start }) => start),
    ends: out.map(({ end }) => end),
    damaged: out.map(({ isDamaged }) => isDamaged),
  };
}
