import { digestOf, sha256 } from "../../documents/digest.ts";
import { quote } from "../../documents/quote.ts";
import { AdclauseError, type Problem } from "../../types/error.ts";
import type { FactCheck } from "../../types/fact-check.ts";
import { readFileSafely } from "../read-file.ts";
import { factChecksOf, parseFactChecks } from "./parse-fact-checks.ts";
import { FACT_CHECK_LIMITS, type ParsedFactChecks } from "./read-reviews.ts";

/** A source of fact-checks: the path of a file, or parsed JSON-LD. */
export type FactCheckSource = string | object;

/** The reviews of one source, with the digest that makes a verdict reproducible. */
export interface FactCheckSet {
  /** SHA-256 of the file, or of the canonical JSON of a value. */
  readonly digest: string;
  readonly reviews: readonly FactCheck[];
}

const FAILURES = {
  missing: "does not exist",
  "not-a-file": "is not a file",
  "too-large": `has more than ${FACT_CHECK_LIMITS.maxBytes / 1024 / 1024} MiB`,
  changed: "changed while it was read",
  unreadable: "cannot be read",
} as const;

/**
 * Loads files of ClaimReviews.
 *
 * @throws AdclauseError E_FACT_CHECKS with every fault and its position: a review that silently drops out is a claim
 * that silently passes
 */
export async function loadFactChecks(sources: readonly FactCheckSource[]): Promise<FactCheckSet[]> {
  const sets: FactCheckSet[] = [];
  for (const source of sources)
    sets.push(typeof source === "string" ? await loadFile(source) : ofValue(source));
  return sets;
}

async function loadFile(file: string): Promise<FactCheckSet> {
  const bytes = await readFileSafely(file, { maxBytes: FACT_CHECK_LIMITS.maxBytes, followLink: true });
  if (typeof bytes === "string") {
    const message = `the file of fact-checks ${quote(file, 200)} ${FAILURES[bytes]}`;
    throw new AdclauseError("E_FACT_CHECKS", message, {
      hint: "give schema.org ClaimReviews as JSON-LD or JSON lines",
    });
  }
  return { digest: sha256(bytes), reviews: sound(parseFactChecks(bytes, file)) };
}

function ofValue(value: object): FactCheckSet {
  const reviews = sound(factChecksOf(value));
  return { digest: digestOf(value), reviews };
}

function sound({ reviews, problems }: ParsedFactChecks): readonly FactCheck[] {
  const [first, ...rest]: readonly Problem[] = problems;
  if (first !== undefined) throw AdclauseError.of([first, ...rest]);
  return reviews;
}
