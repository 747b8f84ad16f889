import type { Day } from "./election.ts";

/** Where a clause stands. Only `in-force` can block an ad; courts, repeal and age take that power away. */
export const CLAUSE_STATUSES = [
  "in-force",
  "announced",
  "enjoined",
  "struck-down",
  "repealed",
  "stale",
  "information",
] as const;
export type ClauseStatus = (typeof CLAUSE_STATUSES)[number];

/** How well the text behind a clause is known. */
export const CONFIDENCES = ["primary", "primary-partial", "secondary", "unverified"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** One clause of a platform policy or a law. Rules cite it and never restate it. */
export interface Clause {
  readonly id: string;
  readonly title: string;
  /** The policy page, statute or regulation. */
  readonly instrument: string;
  readonly section?: string | undefined;
  /** ISO 3166 code, `EU` or `worldwide`. */
  readonly jurisdiction: string;
  readonly platform?: string | undefined;
  /** What it asks, in our own words. */
  readonly summary: string;
  readonly url: string;
  /** Both ends inclusive. */
  readonly inForce: { readonly from: Day; readonly until?: Day | undefined };
  readonly announced?: Day | undefined;
  readonly status: ClauseStatus;
  /** Earlier and later statuses with the day each began, oldest first; overrides `status` on those days. */
  readonly statusHistory?:
    | readonly { readonly from: Day; readonly status: ClauseStatus; readonly note?: string | undefined }[]
    | undefined;
  /** Day the source was last read. */
  readonly readOn: Day;
  readonly confidence: Confidence;
  /** What about it could not be verified. */
  readonly unverified?: string | undefined;
  /** Exact mandated or accepted wordings, by medium. */
  readonly wording?:
    | readonly {
        readonly text: string;
        readonly media?: readonly string[] | undefined;
        readonly match: "exact" | "example";
        /** The case it is for, when the clause has several. */
        readonly when?: string | undefined;
      }[]
    | undefined;
  /** Why no machine can judge it, when none can. */
  readonly humanOnly?: string | undefined;
}
