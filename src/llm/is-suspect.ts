import { sha256 } from "../documents/digest.ts";
import type { FactTree } from "../evidence/detector.ts";
import { foldText } from "../evidence/text/fold.ts";
import { readPolitics } from "../evidence/text/political/read-politics.ts";
import type { Passage } from "../evidence/text/words-of.ts";
import type { Submission } from "../submission/schema.ts";
import { isPartialList } from "../types/fact.ts";

/**
 * Whether a second reading may find anything: unless the ad is declared or read as unpolitical, the reader that is built
 * in saw no claim and no lead, and could read all of it.
 */
export function isSuspect(ad: Submission, facts: FactTree, passages: readonly Passage[]): boolean {
  if (ad.political === true || ad.contest !== undefined) return true;
  const { claims } = facts;
  if (!isPartialList(claims) || claims.items.length > 0) return true;
  if (claims.missing.some(({ unknown }) => unknown === "language-unsupported")) return true;
  return passages.some(({ text }) => readPolitics(foldText(text).folded).verdict !== "no");
}

/** Whether the ad is one of the share that is read in any case, to learn what is missed: by digest, so always the same. */
export function isAudited(passages: readonly Passage[], share: number): boolean {
  const words = passages.map(({ text }) => text).join("\n");
  return Number.parseInt(sha256(words).slice(0, 8), 16) / 2 ** 32 < share;
}
