import { sentences } from "../evidence/text/tokens.ts";
import type { Span } from "../types/fact.ts";

/** The sentences that a span touches, as one span of the same text. */
export function sentenceAround(text: string, [from, to]: Span): Span {
  const touched = sentences(text).filter(([start, end]) => start < to && from < end);
  const first = touched[0];
  const last = touched.at(-1);
  return first && last ? [first[0], last[1]] : [from, to];
}
