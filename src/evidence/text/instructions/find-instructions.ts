import type { Certainty, Location, Span } from "../../../types/fact.ts";
import { foldText } from "../fold.ts";
import type { Passage } from "../words-of.ts";
import { type InstructionKind, MARKUP_PATTERNS, WORD_PATTERNS } from "./patterns.ts";

export const INSTRUCTIONS_DETECTOR = "text/instructions";

/** Words of an ad that speak to a machine which reads it. */
export interface Instruction {
  readonly kind: InstructionKind;
  /** The submitted words, exactly. */
  readonly quote: string;
  readonly certainty: Certainty;
  readonly detector: string;
  readonly at: Location;
}

/** Instructions in a passage, in the order of the text, overlapping ones once. */
export function findInstructions({ field, text }: Passage): Instruction[] {
  const { folded, toOriginal } = foldText(text);
  const inWords = WORD_PATTERNS.flatMap(({ pattern, ...one }) =>
    [...folded.matchAll(pattern)].map((match) => ({
      ...one,
      span: toOriginal(...trimmed(match[0], match.index)),
    })),
  );
  const inMarkup = MARKUP_PATTERNS.flatMap(({ pattern, ...one }) =>
    [...text.matchAll(pattern)].map((match) => ({ ...one, span: trimmed(match[0], match.index) })),
  );
  const found = [...inWords, ...inMarkup].toSorted(
    (a, b) => a.span[0] - b.span[0] || Number(a.isLead) - Number(b.isLead),
  );
  let end = 0;
  return found.flatMap(({ kind, isLead, span }): Instruction[] => {
    if (span[0] < end) return [];
    end = span[1];
    const certainty = isLead ? "possible" : "likely";
    return [
      { kind, quote: text.slice(...span), certainty, detector: INSTRUCTIONS_DETECTOR, at: { field, span } },
    ];
  });
}

/** A match without the pause or blank that it begins with. */
function trimmed(match: string, at: number): Span {
  const lead = /^[\s\p{P}]*(?=[\p{L}\p{N}])/u.exec(match)?.[0].length ?? 0;
  return [at + (/^[<["'#]/.test(match) ? 0 : lead), at + match.length];
}
