import type { Span } from "../../../types/fact.ts";
import { sentences } from "../tokens.ts";

const MAX_SENTENCES = 1_000;
/** A line break may part a notice that is set over two or three lines. */
const MAX_LINES = 3;

/** The lines of a sentence: what stands on a line of its own may be a notice, whatever follows. */
function lines(text: string, [start, end]: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const line of text.slice(start, end).split("\n")) {
    const lead = line.length - line.trimStart().length;
    if (line.trim() !== "") spans.push([from + lead, from + lead + line.trim().length]);
    from += line.length + 1;
  }
  return spans;
}

/** Spans of the sentences of a text, and of up to three neighbours that only a line break parts. */
export function stretches(text: string): Span[] {
  const single = sentences(text)
    .slice(0, MAX_SENTENCES)
    .flatMap((span) => lines(text, span));
  return single.flatMap(([start, end], index) => {
    const spans: Span[] = [[start, end]];
    let last = end;
    for (const [nextStart, nextEnd] of single.slice(index + 1, index + MAX_LINES)) {
      if (/[.!?]\s*$/.test(text.slice(start, last)) || /\n\s*\n/.test(text.slice(last, nextStart))) break;
      spans.push([start, nextEnd]);
      last = nextEnd;
    }
    return spans;
  });
}

/** Whether a text has more sentences than are read. */
export const isCutShort = (text: string): boolean => sentences(text).length > MAX_SENTENCES;
