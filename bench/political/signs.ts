import { CONCEPTS } from "../../src/evidence/text/political/lexicon.ts";

const topics = new Set(
  CONCEPTS.filter(({ topic }) => topic !== undefined).flatMap(({ id }) => [`${id}+`, `${id}-`]),
);

/**
 * Which way a signal may weigh: what speaks of a topic never counts against, what tells of a sale never for. A small
 * corpus has accidents that would have it otherwise.
 */
export function signOf(signal: string): 1 | -1 | 0 {
  if (signal === "sale+" || signal === "other-sense+") return -1;
  return topics.has(signal) || /^(?:strong|figure|weak)/.test(signal) ? 1 : 0;
}
