import type { Features } from "./features.ts";
import { signalsOf } from "./signals-of.ts";

/** Weights in hundredths, so that the file is small and the sum the same everywhere. */
export interface PoliticalModel {
  readonly bias: number;
  /** Score from which an ad is called political, and below which it is called not political. */
  readonly yes: number;
  readonly no: number;
  readonly signals: Readonly<Record<string, number>>;
  readonly words: Readonly<Record<string, number>>;
}

/** Words weigh by their share, as if a text had at least this many that the model knows. */
const MIN_KNOWN = 4;

/** Value of each known word of a text with `known` of them. `Math.sqrt` is exact to the last bit (IEEE 754). */
export const wordValue = (known: number): number => 2 / Math.sqrt(Math.max(known, MIN_KNOWN));

/** Weighs the features of a text: log-odds that it is political, in hundredths, rounded. */
export function scoreOf(features: Features, model: PoliticalModel): number {
  let score = model.bias;
  for (const [name, value] of signalsOf(features)) score += value * (model.signals[name] ?? 0);
  let sum = 0;
  let known = 0;
  for (const word of features.words) {
    if (!Object.hasOwn(model.words, word)) continue;
    sum += model.words[word] ?? 0;
    known += 1;
  }
  return Math.round(score + sum * wordValue(known));
}
