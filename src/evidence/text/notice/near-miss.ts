import type { Span } from "../../../types/fact.ts";
import { isAlike } from "../repair/glyphs.ts";
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
  readonly weight: number;
}

/** Wordings come from packs and the table, a few hundred at most; each is taken apart once. */
const targets = new Map<string, Target>();
const MAX_TARGETS = 1_000;

function targetOf(text: string): Target {
  const known = targets.get(text);
  if (known !== undefined) return known;
  const words = plainWords(text);
  const target = { words, weight: total(words) };
  if (targets.size >= MAX_TARGETS) targets.clear();
  targets.set(text, target);
  return target;
}

type Wanted<W> = Target & { readonly wording: W };

function nearest<W>(
  words: readonly string[],
  wanted: readonly Wanted<W>[],
):
  | { readonly wording: W; readonly likeness: number; readonly differences: readonly Difference[] }
  | undefined {
  let best: { wording: W; likeness: number; differences: readonly Difference[] } | undefined;
  const weight = total(words);
  const there = new Set(words);
  for (const { wording, words: target, weight: other } of wanted) {
    // Lengths and words in common bound the likeness from above, so that most pairs need no alignment.
    if ((2 * Math.min(weight, other)) / (weight + other) < LEAST) continue;
    const isFar =
      target.filter((word) => there.has(word) || isMaking(word) || isMedium(word)).length * 2 < target.length;
    if (isFar) continue;
    const steps = align(words, target, weigh);
    if (steps === undefined) continue;
    const likeness = likenessOf(words, target, steps);
    if (likeness < LEAST || (best !== undefined && likeness <= best.likeness)) continue;
    best = { wording, likeness, differences: differencesOf(words, target, steps) };
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
