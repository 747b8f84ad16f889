import type { Certainty } from "../../types/fact.ts";
import type { MetadataBlock, MetadataEntry } from "./metadata-entry.ts";

/**
 * One sign, in the metadata of a file, that generative AI made or changed it. To know a generator is to have a row.
 * `certain`: standard metadata declare it in so many words. `likely`: a block that only a generator writes.
 * `possible`: a hint that people or other programs also leave.
 */
export interface AiMark {
  readonly id: string;
  readonly blocks: readonly MetadataBlock[];
  /** Keys that the entry must have, in lower case; absent when any will do. */
  readonly keys?: readonly string[];
  /** Whether the entry is that sign; `all` serves marks that need two entries. Absent when the key alone tells. */
  readonly test?: (value: string, all: readonly MetadataEntry[]) => boolean;
  /** Name of the generator, or how to read it off the value. */
  readonly generator?: string | ((value: string) => string | undefined);
  readonly certainty: Certainty;
}
