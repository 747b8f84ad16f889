import { isObservation, isPartialList, type Unknown } from "../../types/fact.ts";
import type { FactTree } from "../detector.ts";
import { at } from "../provenance/json.ts";

/** What a machine read off one medium, beyond the words that were declared for it. */
export interface SeenText {
  /** Lines from top to bottom. */
  readonly text: string;
  /** Lines that stand in the file, and that nobody may see. */
  readonly leads: string;
  /** Whether it was looked at. */
  readonly isRead: boolean;
  /** What may be words and could not be read. */
  readonly gaps: readonly Unknown[];
}

export const UNSEEN: SeenText = { text: "", leads: "", isRead: false, gaps: [] };

/** The words that were read off the medium of that number. */
export function seenText(facts: FactTree, index: number, declared: string | undefined): SeenText {
  const lines = at(facts, "media", index, "screenText");
  if (!isPartialList(lines)) return UNSEEN;
  const known = new Set(tokensOf(declared ?? ""));
  const read = lines.items.flatMap((line) => {
    const text = isObservation(line) ? at(line.value, "text") : undefined;
    if (!isObservation(line) || typeof text !== "string" || isKnown(text, known)) return [];
    return [{ text, isLead: line.certainty === "possible" }];
  });
  const joined = (isLead: boolean): string =>
    read
      .filter((line) => line.isLead === isLead)
      .map(({ text }) => text)
      .join("\n");
  return { text: joined(false), leads: joined(true), isRead: true, gaps: lines.missing };
}

const tokensOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether the line was declared: most of its words stand in the declared text. Some are misread. */
function isKnown(line: string, known: ReadonlySet<string>): boolean {
  const tokens = tokensOf(line);
  return tokens.filter((token) => known.has(token)).length >= 0.6 * tokens.length;
}
