import type { Span } from "../../../types/fact.ts";
import { remember } from "../remember.ts";
import { isAlike, skeleton } from "../repair/glyphs.ts";
import { tokenise } from "../tokens.ts";
import { align, type Step } from "./align.ts";
import { type Difference, differencesOf } from "./differences.ts";
import { stretches } from "./stretches.ts";
import { isMaking, isMedium, weightOf } from "./word-weights.ts";

/** A sentence of the ad that is nearly a wording. */
export interface NearMiss<W extends { readonly text: string }> {
  readonly wording: W;
  readonly span: Span;
  /** The sentence as it stands in the ad. */
  readonly quote: string;
  /** Where it departs from the wording, in order; empty when only hidden characters or punctuation differ. */
  readonly differences: readonly Difference[];
  /** 0 to 1: the weighed share of words in common. */
  readonly likeness: number;
}

/** Below this a sentence shares too little with a wording to be an attempt at it. */
const LEAST = 0.68;
/** Sentences and wordings that are longer are no notices. */
const MAX_WORDS = 80;

/** What a pair of words is worth: all, when they are one; a good part, when they are of one class. */
function weigh(given: string, wanted: string): number {
  const weight = weightOf(wanted);
  if (given === wanted) return weight;
  if (isAlike(given, wanted)) return weight * 0.95;
  if ((isMaking(given) && isMaking(wanted)) || (isMedium(given) && isMedium(wanted))) return weight * 0.7;
  return 0;
}

const total = (words: readonly string[]): number => words.reduce((sum, word) => sum + weightOf(word), 0);

function likenessOf(given: readonly string[], wanted: readonly string[], steps: readonly Step[]): number {
  let shared = 0;
  for (const step of steps) {
    if (step.kind === "same") shared += weigh(given[step.given] ?? "", wanted[step.wanted] ?? "");
  }
  return (2 * shared) / (total(given) + total(wanted));
}

const HIDDEN = /\p{Default_Ignorable_Code_Point}/gu;

/** Lower-case words without hidden characters; initials are one word, as `A.I.` is `ai`. */
const plainWords = (text: string): readonly string[] =>
  tokenise(
    text
      .toLowerCase()
      .replace(HIDDEN, "")
      .replace(/\b(\p{L})\.(\p{L})\b\.?/gu, "$1$2"),
  ).words;

/**
 * Sentences of a text that are nearly one of the wordings, at most one for each stretch of text: the wording that is
 * nearest. Time is bounded: what is too long to be a notice is passed over.
 */
export function nearMisses<W extends { readonly text: string }>(
  text: string,
  wordings: readonly W[],
): NearMiss<W>[] {
  const wanted = wordings.map((wording) => ({ wording, ...targetOf(wording.text) }));
  const found: NearMiss<W>[] = [];
  for (const span of stretches(text)) {
    const quote = text.slice(...span);
    const words = plainWords(quote);
    if (words.length > MAX_WORDS || words.length < 2) continue;
    const best = nearest(words, wanted);
    if (best !== undefined) found.push({ ...best, span, quote });
  }
  return withoutOverlaps(found);
}

/** A wording ready to be compared. */
interface Target {
  readonly words: readonly string[];
  readonly shapes: readonly string[];
  readonly weights: readonly number[];
  readonly weight: number;
}

/** Wordings come from packs and the table, a few hundred at most; each is taken apart once. */
const targetOf = remember(
  (text): Target => {
    const words = plainWords(text);
    return { words, shapes: words.map(skeleton), weights: words.map(weightOf), weight: total(words) };
  },
  { most: 1_000, longest: 2_000 },
);

type Wanted<W> = Target & { readonly wording: W };

/** The words of a sentence, for the question what a wording can have in common with them. */
interface Given {
  readonly words: ReadonlySet<string>;
  readonly shapes: ReadonlySet<string>;
  readonly hasMaking: boolean;
  readonly hasMedium: boolean;
}

/** What a wording shares with the words at the most, in whatever order they stand. */
function mostShared({ words, shapes, weights }: Target, given: Given): number {
  let most = 0;
  for (let i = 0; i < words.length; i += 1) {
    const [word = "", weight = 0] = [words[i], weights[i]];
    if (given.words.has(word)) most += weight;
    else if (given.shapes.has(shapes[i] ?? "")) most += weight * 0.95;
    else if ((given.hasMaking && isMaking(word)) || (given.hasMedium && isMedium(word))) most += weight * 0.7;
  }
  return most;
}

/** Sums of the same weights in another order differ in the last bits. */
const ROUNDING = 1e-9;

function nearest<W>(
  words: readonly string[],
  wanted: readonly Wanted<W>[],
):
  | { readonly wording: W; readonly likeness: number; readonly differences: readonly Difference[] }
  | undefined {
  let best: { wording: W; likeness: number; differences: readonly Difference[] } | undefined;
  const weight = total(words);
  const given: Given = {
    words: new Set(words),
    shapes: new Set(words.map(skeleton)),
    hasMaking: words.some(isMaking),
    hasMedium: words.some(isMedium),
  };
  for (const target of wanted) {
    const { wording, words: others, weight: other } = target;
    // Lengths and words in common bound the likeness from above, so that most pairs need no alignment.
    const least = Math.max(LEAST, best?.likeness ?? 0) - ROUNDING;
    if ((2 * Math.min(weight, other)) / (weight + other) < least) continue;
    if ((2 * mostShared(target, given)) / (weight + other) < least) continue;
    const isFar =
      others.filter((word) => given.words.has(word) || isMaking(word) || isMedium(word)).length * 2 <
      others.length;
    if (isFar) continue;
    const steps = align(words, others, weigh);
    if (steps === undefined) continue;
    const likeness = likenessOf(words, others, steps);
    if (likeness < LEAST || (best !== undefined && likeness <= best.likeness)) continue;
    best = { wording, likeness, differences: differencesOf(words, others, steps) };
  }
  return best;
}

/** Of stretches that overlap the one that is nearest to its wording. */
function withoutOverlaps<W extends { readonly text: string }>(found: readonly NearMiss<W>[]): NearMiss<W>[] {
  const kept: NearMiss<W>[] = [];
  for (const one of found.toSorted((a, b) => b.likeness - a.likeness)) {
    const overlaps = kept.some(({ span }) => span[0] < one.span[1] && one.span[0] < span[1]);
    if (!overlaps) kept.push(one);
  }
  return kept.toSorted((a, b) => a.span[0] - b.span[0]);
}
