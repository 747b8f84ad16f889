import type { ClaimKind } from "../../../../types/claim.ts";
import { type Pattern, readPattern } from "../grammar/pattern.ts";

/** One way of putting a claim into words. */
export interface Frame {
  readonly kind: ClaimKind;
  readonly target: string;
  readonly pattern: Pattern;
  /** The sentence makes no such claim when one of these stands in it. */
  readonly unless: readonly Pattern[];
  /** Counts only where the text around speaks of voting, of polling, or at least of politics. */
  readonly needs: "voting" | "polling" | "politics" | undefined;
  /** A lead at best: the words are used innocently too. */
  readonly isLead: boolean;
  /** The words hint at the claim rather than make it. */
  readonly isHint: boolean;
  /** A negation belongs to the wording (`no chain of custody`) and denies nothing. */
  readonly hasNegation: boolean;
  /** A condition belongs to the wording (`if you vote, you'll be arrested`) and makes nothing hypothetical. */
  readonly hasCondition: boolean;
}

const TAKING_PART: ReadonlySet<ClaimKind> = new Set([
  "suppression",
  "intimidation",
  "discourage-voting",
  "vote-buying",
  "premature-victory",
]);

/** Claims on taking part in a vote, rather than on whether the vote is honest. */
export const isOnTakingPart = (kind: ClaimKind): boolean => TAKING_PART.has(kind);

interface FrameOptions {
  readonly unless?: readonly string[];
  readonly is?: readonly ("near" | "political" | "lead" | "hint" | "negative" | "conditional")[];
}

function needsOf(kind: ClaimKind, is: NonNullable<FrameOptions["is"]>): Frame["needs"] {
  if (is.includes("political")) return "politics";
  if (!is.includes("near")) return undefined;
  return isOnTakingPart(kind) ? "polling" : "voting";
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
    needs: needsOf(kind, is),
    isLead: is.includes("lead"),
    isHint: is.includes("hint"),
    hasNegation: is.includes("negative"),
    hasCondition: is.includes("conditional"),
  }));
}
