import type { Observation, PartialList, Unknown } from "../../types/fact.ts";
import { isPartialList } from "../../types/fact.ts";
import type { FactTree } from "../detector.ts";

/** One passage of the ad, with the path it stands at. */
export interface Passage {
  readonly field: string;
  readonly text: string;
}

export interface Words {
  readonly passages: readonly Passage[];
  /** Words that nobody may see: enough to look closer, and never a notice. */
  readonly leads: readonly Passage[];
  /** Passages that were not to be had. */
  readonly missing: readonly Unknown[];
}

const isPassage = (item: unknown): item is Observation<string> =>
  typeof item === "object" && item !== null && "value" in item && typeof item.value === "string";

const NOT_GATHERED: Unknown = { unknown: "text-unread", note: "the passages of the ad were not gathered" };

/** The fact `words` as detectors of the text sense read it; without the fact all words are missing. */
export function wordsOf(facts: FactTree): Words {
  const { words } = facts;
  if (!isPartialList(words)) return { passages: [], leads: [], missing: [NOT_GATHERED] };
  const { items, missing }: PartialList = words;
  const all = items.filter(isPassage);
  const passagesOf = (isLead: boolean): Passage[] =>
    all
      .filter(({ certainty }) => (certainty === "possible") === isLead)
      .map((item) => ({ field: item.at?.field ?? "copy", text: item.value }));
  return { passages: passagesOf(false), leads: passagesOf(true), missing };
}

/** Why something was not found: the first passage that could not be read, as an unknown of `detector`. */
export const unreadBy = (detector: string, missing: readonly Unknown[]): Unknown => ({
  ...(missing[0] ?? NOT_GATHERED),
  detector,
});

/** Whether a machine may have read the words off a picture, and misread them; what was typed was meant. */
export const isRecognised = (field: string): boolean => /^media\[\d+\]\.(?:text|screenText)$/.test(field);

/** Words joined by signs where blanks should be, as addresses are written: nobody sets a notice so. */
export const isSigned = (text: string): boolean => /\p{L}[_+]\p{L}/u.test(text);
