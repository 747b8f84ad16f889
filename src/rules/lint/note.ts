import type { Day } from "../../types/election.ts";
import type { PackData } from "../compile-pack.ts";
import type { DocumentPath } from "../condition.ts";
import type { RuleSource } from "../schema.ts";

/** `warning`: something does nothing, or says what does not hold. `note`: worth a look. */
type LintLevel = "warning" | "note";

/** What a note is about, for filters and for SARIF. */
export const LINT_CHECKS = {
  "unjudged-clause": "A clause that binds, no rule cites and nobody called human-only.",
  "stale-reading": "A clause whose source was last read long ago, or after the day of the run.",
  "silent-doubt": "A clause known from memory that does not say what is unverified.",
  "vague-source": "A clause whose text was read, and whose address is a front page.",
  "status-history": "A clause whose status is not the last of its history.",
  "never-true": "Conditions that cannot hold together.",
  "unused-exception": "An exception for ads that the rule is not for anyway.",
  "unreachable-date": "A day outside the days on which the cited clauses are in force.",
  "hollow-obligation": "A message of duty where no cited clause binds.",
  "never-binds": "A rule all of whose clauses never bound.",
  "unused-list": "A list that no phrase names.",
  "no-date-boundary": "A rule on days whose tests show no day and the day after it with different outcomes.",
} as const;
type LintCheck = keyof typeof LINT_CHECKS;

/** One thing that a pack says and does not do, with its place in the files. */
export interface LintNote {
  readonly level: LintLevel;
  readonly check: LintCheck;
  readonly message: string;
  readonly hint: string;
  /** Rule or clause that it is about. */
  readonly subject: string;
  readonly path: string;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly col?: number | undefined;
}

export interface LintOptions {
  /** The day on which clauses are looked at. */
  readonly asOf: Day;
  /** Days after which a reading of a source is stale. */
  readonly staleAfter: number;
}

/** Tells one note: where, what, and what to do. */
export type Tell = (
  check: LintCheck,
  subject: string,
  path: DocumentPath,
  message: string,
  hint: string,
  level?: LintLevel,
) => void;

/** What the checks of a pack share. */
export interface LintContext extends LintOptions {
  readonly data: PackData;
  readonly tell: Tell;
}

/** A rule with its place in the pack. */
export const rulesOf = ({ rules }: PackData): readonly (readonly [RuleSource, DocumentPath])[] =>
  rules.map((rule, index) => [rule, ["rules", index]]);
