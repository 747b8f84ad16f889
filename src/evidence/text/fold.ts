import { foldDisguised } from "./fold/disguised.ts";
import type { FoldedText } from "./fold/folded-text.ts";
import { foldPlain } from "./fold/plain.ts";
import { remember } from "./remember.ts";

export type { FoldedText } from "./fold/folded-text.ts";

const fold = (text: string): FoldedText => foldPlain(text) ?? foldDisguised(text);

/** Passages of an ad and their sentences, as far as several detectors fold them. */
const REMEMBERED = 16;

/**
 * Reads text the way a person sees it, through the tricks that hide words from filters: entities, zero-width
 * and bidi characters (UAX #9), styled and foreign lookalike letters (UTS #39), leet, masked, spaced-out, stretched,
 * cut and run-together words. Linear.
 *
 * For prohibited content only: it reads more into a text than is there, so a required notice must never be
 * looked for in it (see `containsStrictly`).
 */
export const foldText = remember(fold, { most: REMEMBERED });
