import type { Clause } from "../types/clause.ts";
import type { Problem } from "../types/error.ts";
import type { Suppression } from "../types/suppression.ts";
import type { Condition, RuleReads } from "./condition.ts";
import type { PackHead, RuleSource } from "./schema.ts";
import type { Template } from "./template.ts";

/** A rule ready to run. */
export interface CompiledRule {
  readonly source: RuleSource;
  readonly pack: string;
  readonly clauses: readonly Clause[];
  readonly appliesTo?: Condition | undefined;
  readonly unless?: Condition | undefined;
  /** `forbid`: violated when the body is true. `require`: violated when it is false. */
  readonly mode: "forbid" | "require";
  readonly body: Condition;
  readonly message: Template;
  readonly reads: RuleReads;
  /** Set when some part did not compile: the rule can only be unsure. */
  readonly isFaulty: boolean;
}

/** A pack ready to run. */
export interface Pack {
  readonly head: PackHead;
  /** SHA-256 over the canonical form of everything in it. */
  readonly digest: string;
  readonly clauses: readonly Clause[];
  readonly appliesTo: Condition;
  readonly reads: RuleReads;
  readonly rules: readonly CompiledRule[];
  /** Clauses that bind and that no rule cites: a pass says nothing about them. */
  readonly notJudged: readonly string[];
  /** Rules of other packs that this one sets aside. */
  readonly suspensions: readonly Suppression[];
  /** Rules that could not be read at all; the pack's decision is never better than `review`. */
  readonly problems: readonly Problem[];
}

/** All packs of a run, with everything that is wrong with them. */
export interface PackSet {
  readonly packs: readonly Pack[];
  readonly problems: readonly Problem[];
}
