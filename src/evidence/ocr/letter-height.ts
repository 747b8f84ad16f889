import type { Letter } from "./page.ts";

/**
 * Letters to measure by, the best first, with their height for one of capitals: capitals, of which round ones reach a
 * little beyond and some have tails; letters that rise above an x, by up to a tenth above capitals too; those as high as
 * an x, 0.68 to 0.78 in common type. Accents and tails are left out.
 */
const KINDS: readonly (readonly [kind: RegExp, height: number])[] = [
  [/^[ABDEFHIKLMNPRTUVWXYZ]$/, 1],
  [/^[CGOS]$/, 1.02],
  [/^[bdfhkl0-9]$/, 1.04],
  [/^[acemnorsuvwxz]$/, 0.73],
];
/** The middle of so many is as sure as that of all. */
const MOST_MEASURED = 24;

/**
 * The height of capitals: the middle of the letters that are as high as one, or from those that are as high as an x.
 *
 * @param measure - height of one letter, `undefined` when it cannot be told
 */
export function capitalHeight(
  letters: readonly Letter[],
  measure: (letter: Letter) => number | undefined,
): number | undefined {
  for (const [kind, height] of KINDS) {
    const measured = middle(letters, kind, measure);
    if (measured !== undefined) return measured / height;
  }
  return undefined;
}

function middle(
  letters: readonly Letter[],
  kind: RegExp,
  measure: (letter: Letter) => number | undefined,
): number | undefined {
  const heights = letters
    .filter(({ text }) => kind.test(text))
    .slice(0, MOST_MEASURED)
    .flatMap((letter) => measure(letter) ?? [])
    .sort((a, b) => a - b);
  const half = heights.length >> 1;
  const upper = heights[half];
  if (upper === undefined) return undefined;
  return heights.length % 2 === 1 ? upper : (upper + (heights[half - 1] ?? upper)) / 2;
}
