import { didYouMean } from "../../documents/did-you-mean.ts";
import { quote } from "../../documents/quote.ts";
import type { Document } from "../../documents/read-document.ts";
import { problemsOf } from "../../documents/zod-problems.ts";
import type { ErrorCode, Problem } from "../../types/error.ts";
import type { FactCheck } from "../../types/fact-check.ts";
import { type FoundReview, findReviews } from "./find-reviews.ts";
import { readClaimReview } from "./read-claim-review.ts";
import { claimReviewSchema } from "./schema.ts";

/** The largest public feeds of reviews hold some 150,000. */
export const FACT_CHECK_LIMITS = {
  maxBytes: 256 * 1024 * 1024,
  maxReviews: 200_000,
  maxProblems: 100,
} as const;

export const FACT_CHECK_CODE: ErrorCode = "E_FACT_CHECKS";

/** What a file of fact-checks holds, and all that is wrong with it. */
export interface ParsedFactChecks {
  readonly reviews: readonly FactCheck[];
  readonly problems: readonly Problem[];
}

/** A JSON value of the file; its document, which knows places, is made only for faults. */
export interface Part {
  readonly value: unknown;
  readonly document: () => Document;
}

/** The reviews in the parts of a file, and what is wrong with those that cannot be read. */
export function readReviews(parts: readonly Part[], file: string | undefined): ParsedFactChecks {
  const reviews: FactCheck[] = [];
  const problems: Problem[] = [];
  try {
    for (const { value, document: read } of parts) {
      // Reading a large file with places takes seconds, so it is done once, however many faults there are.
      let known: Document | undefined;
      const document = (): Document => {
        known ??= read();
        return known;
      };
      for (const found of findReviews(value, FACT_CHECK_LIMITS.maxReviews - reviews.length)) {
        const review = readReview(found, document);
        if (!("faults" in review)) reviews.push(review);
        else if (problems.length < FACT_CHECK_LIMITS.maxProblems) problems.push(...review.faults());
      }
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    problems.push({ code: FACT_CHECK_CODE, message: error.message, hint: "split it into several files" });
  }
  if (reviews.length === 0 && problems.length === 0) {
    const hint = 'give schema.org JSON-LD, or JSON lines, with `"@type": "ClaimReview"`';
    problems.push({ code: FACT_CHECK_CODE, message: "there is no ClaimReview in it", hint, line: 1, col: 1 });
  }
  return {
    reviews,
    problems: problems.map((problem) => (file === undefined ? problem : { ...problem, file })),
  };
}

function readReview(
  { node, path }: FoundReview,
  document: () => Document,
): FactCheck | { readonly faults: () => Problem[] } {
  const { data, error } = claimReviewSchema.safeParse(node);
  const review = data === undefined ? undefined : readClaimReview(data);
  const faults = (): Problem[] => {
    const place = within(document(), path);
    const slips = slipsIn(node, place);
    if (slips.length > 0) return slips;
    return error === undefined ? [wordless(place)] : problemsOf(error, place, FACT_CHECK_CODE);
  };
  return review !== undefined && !hasSlip(node) ? review : { faults };
}

/** A part of a document as a document of its own, for messages about one review. */
const within = (document: Document, base: readonly (string | number)[]): Document => ({
  value: base.reduce<unknown>(
    (node, step) => (typeof node === "object" && node !== null ? Reflect.get(node, step) : undefined),
    document.value,
  ),
  problems: [],
  at: (path) => document.at([...base, ...path]),
  keyAt: (path) => document.keyAt([...base, ...path]),
});

const wordless = (document: Document): Problem => ({
  code: FACT_CHECK_CODE,
  message: "`claimReviewed` has no words",
  hint: "write the claim that was reviewed, in a sentence",
  ...document.at(["claimReviewed"]),
});

/** Keys without which a review says little; a slip of one would pass for some other key of the open vocabulary. */
const TELLING = ["claimReviewed", "reviewRating"];

const slipOf = (key: string, node: object): string | undefined =>
  key in node ? undefined : didYouMean(key, Object.keys(node));

const hasSlip = (node: unknown): boolean =>
  typeof node === "object" && node !== null && TELLING.some((key) => slipOf(key, node) !== undefined);

function slipsIn(node: unknown, document: Document): Problem[] {
  if (typeof node !== "object" || node === null) return [];
  return TELLING.flatMap((key): Problem[] => {
    const slip = slipOf(key, node);
    if (slip === undefined) return [];
    const [message, hint] = [`unknown key ${quote(slip)} of a ClaimReview`, `did you mean ${quote(key)}?`];
    return [{ code: FACT_CHECK_CODE, message, hint, ...document.keyAt([slip]) }];
  });
}
