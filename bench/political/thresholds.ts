import type { Scored } from "./cross-validate.ts";

/** Largest share of texts that are not political which may be called political, by models that never saw their topic. */
const MAX_FALSE = 0.02;
/** Largest share of them that may be left open besides. */
const MAX_OPEN = 0.03;

/** Thresholds in steps of five hundredths. */
const STEP = 5;

const shareFrom = (scores: readonly number[], threshold: number): number =>
  scores.filter((score) => score >= threshold).length / scores.length;

/** Chooses from which score a text is called political and below which it is not; between them it is open. */
export function chooseThresholds(scored: readonly Scored[]): { yes: number; no: number } {
  const negative = scored.filter(({ isPolitical }) => !isPolitical).map(({ score }) => score);
  let yes = 0;
  while (shareFrom(negative, yes) > MAX_FALSE) yes += STEP;
  const falseShare = shareFrom(negative, yes);
  let no = yes;
  while (shareFrom(negative, no - STEP) - falseShare <= MAX_OPEN) no -= STEP;
  return { yes, no };
}
