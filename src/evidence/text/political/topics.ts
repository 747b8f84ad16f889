import type { Certainty, Location, Span } from "../../../types/fact.ts";
import type { FoldedText } from "../fold.ts";
import type { Passage } from "../words-of.ts";
import type { Issue, TopicKind } from "./lexicon/concept.ts";
import type { PoliticalReading } from "./read-politics.ts";

/** Something in an ad that can make it political, with the words that say it. */
export interface PoliticalTopic {
  readonly kind: TopicKind;
  /** Of a social issue only. */
  readonly issue?: Issue;
  /** The submitted words, exactly; absent when it was declared. */
  readonly quote?: string;
  readonly certainty: Certainty;
  readonly detector: string;
  readonly at: Location;
}

/** Quotes shown of one topic: enough to see why, not a copy of the ad. */
const MAX_QUOTES = 3;

/** Passages joined by line feeds to one text, each with the place where it begins. */
export function joinPassages(passages: readonly Passage[], maxChars: number) {
  const starts: number[] = [];
  let text = "";
  for (const passage of passages) {
    if (starts.length > 0) text += "\n";
    starts.push(text.length);
    text += passage.text;
    if (text.length > maxChars) break;
  }
  const locate = ([start, end]: Span): Location => {
    const index = starts.findLastIndex((at) => at <= start);
    const from = starts[index] ?? 0;
    const { field = "copy", text: own = "" } = passages[index] ?? {};
    return { field, span: [start - from, Math.min(end - from, own.length)] };
  };
  return { text: text.slice(0, maxChars), locate };
}

/**
 * Topics of a reading with their quotes. What tells by itself in an ad called political is `likely`, anything else
 * `possible`; an ad that is called not political has none.
 */
export function topicsOf(
  { verdict, topics }: PoliticalReading,
  { toOriginal }: FoldedText,
  { text, locate }: ReturnType<typeof joinPassages>,
  detector: string,
): PoliticalTopic[] {
  if (verdict === "no") return [];
  const seen = new Map<string, Set<string>>();
  const found: PoliticalTopic[] = [];
  for (const { concept, isStrong, start, end } of topics) {
    if (concept.topic === undefined) continue;
    const certainty = isStrong && verdict === "yes" ? "likely" : "possible";
    const { kind, issue } = concept.topic;
    const span = toOriginal(start, end);
    const quote = text.slice(...span);
    const key = `${kind} ${issue} ${certainty}`;
    const quotes = seen.get(key) ?? new Set();
    seen.set(key, quotes);
    const form = quote.toLowerCase();
    if (quotes.has(form) || quotes.size >= MAX_QUOTES) continue;
    quotes.add(form);
    found.push({ kind, ...(issue && { issue }), quote, certainty, detector, at: locate(span) });
  }
  return found;
}
