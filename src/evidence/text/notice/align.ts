/** One step of an alignment of two lists of words. */
export type Step =
  | { readonly kind: "same"; readonly given: number; readonly wanted: number }
  | { readonly kind: "given"; readonly given: number }
  | { readonly kind: "wanted"; readonly wanted: number };

/** Most cells of the table of an alignment; a sentence and a statute's wording need a few thousand. */
const MAX_CELLS = 20_000;

/**
 * Aligns two lists of words along the common subsequence that weighs the most. Undefined when they are too long to
 * compare.
 *
 * @param weigh - what a pair of words is worth, 0 for words that may not stand for one another
 */
export function align(
  given: readonly string[],
  wanted: readonly string[],
  weigh: (given: string, wanted: string) => number,
): readonly Step[] | undefined {
  const width = wanted.length + 1;
  if ((given.length + 1) * width > MAX_CELLS) return undefined;
  const best = new Float64Array((given.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = given.length - 1; i >= 0; i -= 1) {
    for (let j = wanted.length - 1; j >= 0; j -= 1) {
      const worth = weigh(given[i] ?? "", wanted[j] ?? "");
      const paired = worth > 0 ? worth + at(i + 1, j + 1) : 0;
      best[i * width + j] = Math.max(paired, at(i + 1, j), at(i, j + 1));
    }
  }
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < given.length && j < wanted.length) {
    const worth = weigh(given[i] ?? "", wanted[j] ?? "");
    if (worth > 0 && at(i, j) === worth + at(i + 1, j + 1)) {
      steps.push({ kind: "same", given: i, wanted: j });
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      steps.push({ kind: "given", given: i });
      i += 1;
    } else {
      steps.push({ kind: "wanted", wanted: j });
      j += 1;
    }
  }
  for (; i < given.length; i += 1) steps.push({ kind: "given", given: i });
  for (; j < wanted.length; j += 1) steps.push({ kind: "wanted", wanted: j });
  return steps;
}
