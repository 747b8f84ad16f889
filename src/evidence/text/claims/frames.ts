import type { ClaimKind } from "../../../types/claim.ts";
import { compile } from "./lexicon.ts";

/** One way of putting a claim into words. */
export interface Frame {
  readonly kind: ClaimKind;
  readonly target: string;
  readonly pattern: RegExp;
  /** The sentence makes no such claim when this matches anywhere in it. */
  readonly unless?: RegExp | undefined;
  /** What the sentence or its neighbours must say for the frame to count. */
  readonly near?: RegExp | undefined;
  /** A lead at best: the words are used innocently too. */
  readonly isDoubtful: boolean;
  /** Which way the words look when nothing else tells. */
  readonly tense?: "past" | "future" | undefined;
}

interface FrameOptions {
  readonly unless?: string;
  readonly near?: string;
  readonly isDoubtful?: boolean;
  readonly tense?: "past" | "future";
}

/** Builds the frames of one kind and target from patterns over word classes (`lexicon.ts`). */
export const frames = (
  kind: ClaimKind,
  target: string,
  patterns: readonly string[],
  { unless, near, isDoubtful = false, tense }: FrameOptions = {},
): Frame[] =>
  patterns.map((pattern) => ({
    kind,
    target,
    pattern: compile(pattern),
    unless: unless === undefined ? undefined : compile(unless),
    near: near === undefined ? undefined : compile(near),
    isDoubtful,
    tense,
  }));
