import type { Token } from "../grammar/tagged.ts";
import type { Sentence } from "../sentence.ts";

/** Where in a sentence a claim is made: the tokens `[from, to)`. */
export interface Site {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  /** A negation belongs to the wording itself. */
  readonly hasNegation: boolean;
}
