import type { Certainty } from "../../../types/fact.ts";
import type { MetadataEntry } from "../metadata-entry.ts";
import { shorten } from "../recipes/recipe.ts";
import type { AiMark } from "./ai-mark.ts";
import { AI_MARKS } from "./all.ts";

/** A mark that was found, the entry it was found in, and what the entry says besides. */
export interface FoundMark {
  readonly mark: Pick<AiMark, "id" | "blocks" | "certainty">;
  readonly entry: MetadataEntry;
  readonly generator: string | undefined;
  readonly model: string | undefined;
  readonly prompt: string | undefined;
}

const RANK: readonly Certainty[] = ["certain", "likely", "possible"];

/** The least sure of several. */
export const weakest = (...all: readonly Certainty[]): Certainty =>
  RANK[Math.max(...all.map((one) => RANK.indexOf(one)))] ?? "possible";

/** Surest first; what is equally sure keeps its order. */
export const surestFirst = (a: FoundMark, b: FoundMark): number =>
  RANK.indexOf(a.mark.certainty) - RANK.indexOf(b.mark.certainty);

function matches(
  { blocks, keys, test }: AiMark,
  entry: MetadataEntry,
  all: readonly MetadataEntry[],
): boolean {
  if (!blocks.includes(entry.block)) return false;
  if (keys !== undefined && !keys.includes(entry.key.toLowerCase())) return false;
  return test === undefined || test.holds(entry.value, all);
}

function foundIn(mark: AiMark, entry: MetadataEntry, all: readonly MetadataEntry[]): FoundMark {
  const { id, blocks, generator, recipe } = mark;
  const { model, prompt } = recipe?.(entry.value, all) ?? {};
  return {
    mark: { id, blocks, certainty: weakest(mark.certainty, entry.atMost ?? "certain") },
    entry,
    generator: typeof generator === "function" ? generator(entry.value) : generator,
    ...shorten({ model, prompt }),
  };
}

/** The marks in the metadata, surest first, each row at most once. */
export function findMarks(entries: readonly MetadataEntry[]): readonly FoundMark[] {
  const found = AI_MARKS.flatMap((mark): FoundMark[] => {
    const entry = entries.find((candidate) => matches(mark, candidate, entries));
    return entry === undefined ? [] : [foundIn(mark, entry, entries)];
  });
  return found.sort(surestFirst);
}
