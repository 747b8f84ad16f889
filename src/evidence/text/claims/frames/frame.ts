import type { ClaimKind } from "../../../../types/claim.ts";
import { type Pattern, readPattern } from "../grammar/pattern.ts";

/** One way of putting a claim into words. */
export interface Frame {
  readonly kind: ClaimKind;
  readonly target: string;
  readonly pattern: Pattern;
  /** The sentence makes no such claim when one of these stands in it. */
  readonly unless: readonly Pattern[];
  /** Counts only where the sentence or its neighbours speak of voting. */
  readonly isNear: boolean;
  /** A lead at best: the words are used innocently too. */
  readonly isLead: boolean;
  /** The words hint at the claim rather than make it. */
  readonly isHint: boolean;
  /** A negation belongs to the wording (`no chain of custody`) and denies nothing. */
  readonly hasNegation: boolean;
  /** A condition belongs to the wording (`if you vote, you'll be arrested`) and makes nothing hypothetical. */
  readonly hasCondition: boolean;
}

interface FrameOptions {
  readonly unless?: readonly string[];
  readonly is?: readonly ("near" | "lead" | "hint" | "negative" | "conditional")[];
}

/** Builds the frames of one kind and target from patterns over word classes. */
export function frames(
  kind: ClaimKind,
  target: string,
  patterns: readonly string[],
  { unless = [], is = [] }: FrameOptions = {},
): Frame[] {
  const exceptions = unless.map(readPattern);
  return patterns.map((source) => ({
    kind,
    target,
    pattern: readPattern(source),
    unless: exceptions,
    isNear: is.includes("near"),
    isLead: is.includes("lead"),
    isHint: is.includes("hint"),
    hasNegation: is.includes("negative"),
    hasCondition: is.includes("conditional"),
  }));
}
