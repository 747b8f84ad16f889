import type { Certainty, Location, Span } from "../../../types/fact.ts";
import type { Passage } from "../words-of.ts";
import { SOURCE_PATTERNS, type SourceKind } from "./patterns.ts";

/** A source that the ad names in its own words. */
export interface NamedSource {
  readonly kind: SourceKind;
  /** The submitted words, exactly. */
  readonly quote: string;
  readonly certainty: Certainty;
  readonly detector: string;
  readonly at: Location;
}

export const SOURCES_DETECTOR = "text/sources";

const MAX_QUOTE = 300;
/** No ad names more; a list of addresses would only bury the rest. */
const MOST_IN_PASSAGE = 50;

/** Sources named in a passage, in the order of the text; no words are read twice. */
export function findSources({ field, text }: Passage): NamedSource[] {
  const taken: Span[] = [];
  const found: NamedSource[] = [];
  for (const { kind, pattern, hint } of SOURCE_PATTERNS) {
    if (!hint.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      if (found.length >= MOST_IN_PASSAGE) break;
      const quote = match[0].slice(0, MAX_QUOTE).replace(/[.,;:!?]+$/, "");
      const span: Span = [match.index, match.index + quote.length];
      if (quote === "" || taken.some((other) => other[0] < span[1] && span[0] < other[1])) continue;
      taken.push(span);
      const certainty: Certainty = kind === "unnamed" ? "possible" : "likely";
      found.push({ kind, quote, certainty, detector: SOURCES_DETECTOR, at: { field, span } });
    }
  }
  return found.sort((a, b) => (a.at.span?.[0] ?? 0) - (b.at.span?.[0] ?? 0));
}
