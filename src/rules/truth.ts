import type { Truth } from "../types/lattice.ts";

/** Strong Kleene logic: an unknown matters only while the known operands leave the answer open. */
export function not(truth: Truth): Truth {
  if (truth === "unknown") return "unknown";
  return truth === "true" ? "false" : "true";
}

/** Conjunction; `true` when there are no operands. */
export function and(truths: Iterable<Truth>): Truth {
  let result: Truth = "true";
  for (const truth of truths) {
    if (truth === "false") return "false";
    if (truth === "unknown") result = "unknown";
  }
  return result;
}

/** Disjunction; `false` when there are no operands. */
export function or(truths: Iterable<Truth>): Truth {
  let result: Truth = "false";
  for (const truth of truths) {
    if (truth === "true") return "true";
    if (truth === "unknown") result = "unknown";
  }
  return result;
}

export const truthOf = (value: boolean): Truth => (value ? "true" : "false");
