import type { Certainty } from "../../../types/fact.ts";
import type { MetadataBlock, MetadataEntry } from "../metadata-entry.ts";
import type { Recipe } from "../recipes/recipe.ts";

/** What an entry's value has to be, and that in words for the table in the docs. */
export interface Test {
  /** Completes "an entry whose value …". */
  readonly says: string;
  /** `all` serves marks that need two entries. The value is untrusted and may be huge: search it, do not parse it. */
  readonly holds: (value: string, all: readonly MetadataEntry[]) => boolean;
}

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
  /** Absent when the key alone tells. */
  readonly test?: Test;
  /** Name of the generator, or how to read it off the value. */
  readonly generator?: string | ((value: string) => string | undefined);
  /** How to read the prompt and the model off the value, or off the entries beside it. */
  readonly recipe?: (value: string, all: readonly MetadataEntry[]) => Recipe;
  readonly certainty: Certainty;
  /** Page where it is documented or was shown, else the maker's. */
  readonly source: string;
}
