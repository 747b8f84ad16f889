/** Controls, bidi and zero-width characters: a person does not see them, and a model would read what they hide. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Marks to put in place of blanks, rarest first. */
const MARKS = ["\u02C6", "\u00A6", "\u2423", "\u2038", "\uE000"] as const;

/** A mark that no passage holds, so that an ad cannot write text that looks unmarked. */
export const markFor = (texts: readonly string[]): string =>
  MARKS.find((mark) => !texts.some((text) => text.includes(mark))) ?? "\u02C6";

/**
 * Text of an ad with a mark for every blank and without what is invisible, so that no stretch of it looks like the
 * prompt around it (datamarking: Hines et al., arXiv 2403.14720).
 */
export const datamarked = (text: string, mark: string): string =>
  text.replace(/\s+/gu, " ").replace(INVISIBLE, "").trim().replaceAll(" ", mark);

/** Words of a model with blanks again for marks. */
export function unmarked(text: string): string {
  return MARKS.reduce<string>((words, mark) => words.replaceAll(mark, " "), text);
}
