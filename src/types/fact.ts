import type { Day } from "./election.ts";
import type { Reason } from "./reason.ts";

/**
 * How sure an observation is. `certain`: cryptographic, or declared in so many words. `likely`: past a calibrated
 * threshold with a published false-alarm rate. `possible`: a lead for a person; a rule that meets it is unsure.
 */
export type Certainty = "certain" | "likely" | "possible";

/** Half-open range of UTF-16 code units in the text as it was submitted. */
export type Span = readonly [start: number, end: number];

/** Where in the ad something was seen. */
export interface Location {
  /** Path into the submission: `copy.body`, `media[0]`, `media[1].transcript`. */
  readonly field: string;
  readonly span?: Span;
  /** Pixels from the top left corner. */
  readonly box?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Seconds from the start. */
  readonly time?: { readonly start: number; readonly end: number };
  /** Byte offset in the file. */
  readonly offset?: number;
}

/** A value that a detector saw, with how sure it is and where. */
export interface Observation<T = unknown> {
  readonly value: T;
  readonly certainty: Certainty;
  /** Id of the detector, or `submission` for what was declared. */
  readonly detector: string;
  readonly at?: Location;
  readonly note?: string;
}

/** A value that could not be had. Never the same as `false`, `""` or `[]`. */
export interface Unknown {
  readonly unknown: Reason;
  /** Submission path that would settle it, when a declaration can. */
  readonly declare?: string;
  readonly detector?: string;
  readonly note?: string;
  /** First day it can be, for a day that is yet to come: enough to settle a comparison with an earlier one. */
  readonly notBefore?: Day;
}

/** A list that may lack items: with `missing`, "none found" is unknown and "one found" still holds. */
export interface PartialList<T = unknown> {
  readonly items: readonly T[];
  readonly missing: readonly Unknown[];
}

export function isUnknown(node: unknown): node is Unknown {
  return typeof node === "object" && node !== null && "unknown" in node;
}

export function isObservation(node: unknown): node is Observation {
  return typeof node === "object" && node !== null && "certainty" in node && "value" in node;
}

export function isPartialList(node: unknown): node is PartialList {
  return typeof node === "object" && node !== null && "items" in node && "missing" in node;
}
