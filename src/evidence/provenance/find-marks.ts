import type { Certainty } from "../../types/fact.ts";
import type { AiMark } from "./ai-mark.ts";
import { AI_MARKS } from "./ai-marks.ts";
import type { MetadataEntry } from "./metadata-entry.ts";

/** A mark that was found, and the entry it was found in. */
export interface FoundMark {
  readonly mark: AiMark;
  readonly entry: MetadataEntry;
  readonly generator: string | undefined;
}

const RANK: Readonly<Record<Certainty, number>> = { certain: 0, likely: 1, possible: 2 };

function matches(
  { blocks, keys, test }: AiMark,
  entry: MetadataEntry,
  all: readonly MetadataEntry[],
): boolean {
  if (!blocks.includes(entry.block)) return false;
  if (keys !== undefined && !keys.includes(entry.key.toLowerCase())) return false;
  return test === undefined || test(entry.value, all);
}

/** The marks in the metadata, surest first, each row at most once. */
export function findMarks(entries: readonly MetadataEntry[]): readonly FoundMark[] {
  const found = AI_MARKS.flatMap((mark): FoundMark[] => {
    const entry = entries.find((candidate) => matches(mark, candidate, entries));
    if (entry === undefined) return [];
    const { generator } = mark;
    return [{ mark, entry, generator: typeof generator === "function" ? generator(entry.value) : generator }];
  });
  return found.sort((a, b) => RANK[a.mark.certainty] - RANK[b.mark.certainty]);
}
