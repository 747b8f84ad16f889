import { isObservation, isUnknown, type Unknown } from "../types/fact.ts";
import type { Evidence, Missing } from "../types/verdict.ts";

/** A fact node stripped of its wrapping: the plain value, and what the wrapping said. */
export interface Opened {
  readonly value: unknown;
  readonly missing?: Missing;
  readonly evidence?: Evidence;
}

/** Opens a fact node. A node that is absent was not declared; a merely possible observation is not a value. */
export function openNode(node: unknown, fact: string, at: string): Opened {
  if (node === undefined) return { value: undefined, missing: { fact, reason: "not-declared", declare: at } };
  if (isUnknown(node)) return { value: undefined, missing: missingOf(node, fact) };
  if (!isObservation(node)) return { value: node };
  const { value, certainty, detector, at: location, note } = node;
  const evidence: Evidence = { fact, value, certainty, detector, at: location, note };
  if (certainty !== "possible") return { value, evidence };
  return { value, evidence, missing: { fact, reason: "low-certainty", note } };
}

/** The gap that an unknown leaves, as findings show it. */
export function missingOf(node: Unknown, fact: string): Missing {
  const { unknown, declare, note } = node;
  return { fact, reason: unknown, declare, note };
}
