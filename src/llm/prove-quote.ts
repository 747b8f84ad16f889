import { foldText } from "../evidence/text/fold.ts";
import type { Passage } from "../evidence/text/words-of.ts";
import type { Location } from "../types/fact.ts";
import { unmarked } from "./prompt/datamark.ts";

/** Letters and digits a quote has at least: shorter ones occur in any text. */
const LEAST = 6;

const isWordChar = (char: string | undefined): boolean =>
  char !== undefined && /[\p{L}\p{M}\p{N}]/u.test(char);

/**
 * Where the quoted words stand in the named field, in places of the submitted text; undefined when they do not.
 * Both are read as a person sees them, so that a model may quote plainly what was written in disguise.
 */
export function proveQuote(
  { field, quote }: { readonly field: string; readonly quote: string },
  passages: readonly Passage[],
): Location | undefined {
  const wanted = foldText(unmarked(quote)).folded.replace(/\s+/g, " ").trim();
  if ([...wanted].filter(isWordChar).length < LEAST) return undefined;
  for (const passage of passages.filter((one) => one.field === field)) {
    const { folded, toOriginal } = foldText(passage.text);
    const at = wholeWordsAt(folded.replace(/\s/g, " "), wanted);
    if (at < 0) continue;
    return { field, span: toOriginal(at, at + wanted.length) };
  }
  return undefined;
}

/** Half a word proves nothing: `rigged` is not in `unrigged`. */
function wholeWordsAt(text: string, wanted: string): number {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const isCut =
      (isWordChar(wanted[0]) && isWordChar(text[at - 1])) ||
      (isWordChar(wanted.at(-1)) && isWordChar(text[end]));
    if (!isCut) return at;
  }
  return -1;
}
