import { isObservation, isPartialList, isUnknown, type Unknown } from "../types/fact.ts";
import type { Evidence, Missing } from "../types/verdict.ts";

/** A fact node stripped of its wrapping: the plain value, and what the wrapping said. */
export interface Opened {
  readonly value: unknown;
  readonly missing?: Missing;
  readonly evidence?: Evidence;
}

/** Opens a fact node. An absent node was not declared; a merely possible observation is not a value. */
export function openNode(node: unknown, fact: string): Opened {
  if (node === undefined) return { value: undefined, missing: { fact, reason: "not-declared" } };
  if (isUnknown(node)) return { value: undefined, missing: missingOf(node, fact) };
  if (!isObservation(node)) return { value: node };
  const { value, certainty, detector, at: location, note } = node;
  if (isUnknown(value)) return { value: undefined, missing: missingOf(value, fact) };
  const evidence: Evidence = { fact, value, certainty, detector, at: location, note };
  if (certainty !== "possible") return { value, evidence };
  return { value, evidence, missing: { fact, reason: "low-certainty", note } };
}

/** Stands for a value that is not to be had. */
export const GAP: unique symbol = Symbol("gap");

/** What {@link openNode} finds, without the wrapping: the value, or `GAP` where it names one that is missing. */
export function plainValue(node: unknown): unknown {
  if (node === undefined || isUnknown(node)) return GAP;
  if (!isObservation(node)) return node;
  return node.certainty === "possible" || isUnknown(node.value) ? GAP : node.value;
}

/** A list as far as it is known. */
export interface OpenedList {
  readonly items: readonly unknown[];
  /** What it may lack. */
  readonly gaps: readonly Missing[];
  /** Set when there is no list to speak of. */
  readonly absent?: Missing;
}

/** Opens a list, whole or partial, observed or declared. What is no list is unknown, never empty. */
export function openList(node: unknown, fact: string): OpenedList {
  const { value, missing } = openNode(node, fact);
  if (missing !== undefined) return { items: [], gaps: [], absent: missing };
  const isPartial = isPartialList(value);
  const items: unknown = isPartial ? value.items : value;
  if (!Array.isArray(items)) return { items: [], gaps: [], absent: { fact, reason: "detector-failed" } };
  return { items, gaps: isPartial ? value.missing.map((gap) => missingOf(gap, fact)) : [] };
}

/** The gap that an unknown leaves, as findings show it. */
export function missingOf(node: Unknown, fact: string): Missing {
  const { unknown, declare, note } = node;
  return { fact, reason: unknown, declare, note };
}
