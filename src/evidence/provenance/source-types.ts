import type { Certainty } from "../../types/fact.ts";

/**
 * The terms of the IPTC Digital Source Type vocabulary (cv.iptc.org/newscodes/digitalsourcetype, release of
 * 2024-10-23) that speak of generative AI, with how plainly they do. Captures, scans, human edits, non-generative
 * enhancement, composites of captures and screen recordings are no marks.
 */
const GENERATIVE: ReadonlyMap<string, Certainty> = new Map<string, Certainty>([
  ["trainedAlgorithmicMedia", "certain"],
  ["compositeWithTrainedAlgorithmicMedia", "certain"],
  // Defined since 2024 as holding at least one element made by generative AI; older files may mean plain CGI.
  ["compositeSynthetic", "likely"],
  // "Not based on sampled training data", yet some generators put it on what they made with such a model.
  ["algorithmicMedia", "possible"],
  // C2PA adds it for data sets and models' other outputs.
  ["trainedAlgorithmicData", "likely"],
]);

/** The term at the end of a NewsCodes URI or QCode (`digsrctype:…`); the bare term as it is. */
export function sourceTypeTerm(value: string): string {
  const trimmed = value.trim();
  return trimmed.slice(Math.max(trimmed.lastIndexOf("/"), trimmed.lastIndexOf(":")) + 1).slice(0, 100);
}

/** How sure a term makes it that generative AI was at work; `undefined` for a term that is no such mark. */
export const generativeCertainty = (term: string): Certainty | undefined => GENERATIVE.get(term);
