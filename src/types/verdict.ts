import type { Clause } from "./clause.ts";
import type { Day } from "./election.ts";
import type { Problem } from "./error.ts";
import type { Certainty, Location } from "./fact.ts";
import type { Decision, Effect, Outcome, Truth } from "./lattice.ts";
import type { LlmReading } from "./llm.ts";
import type { Reason } from "./reason.ts";
import type { Suppression } from "./suppression.ts";

/** A fact that was not to be had, and what would settle it. */
export interface Missing {
  /** Path in the facts dictionary. */
  readonly fact: string;
  readonly reason: Reason;
  /** Submission path to declare, when a declaration would settle it. */
  readonly declare?: string;
  readonly note?: string;
}

/** What was seen, and where. */
export interface Evidence {
  readonly fact: string;
  readonly at?: Location;
  /** The submitted words, exactly; untrusted. */
  readonly quote?: string;
  readonly value?: unknown;
  readonly certainty?: Certainty;
  readonly detector?: string;
  readonly note?: string;
}

/** One condition of a rule as it was evaluated, with the conditions below it. */
export interface Trace {
  readonly truth: Truth;
  /** Fact path, or `all`, `any`, `not`. */
  readonly fact: string;
  readonly operator: string;
  readonly expected?: unknown;
  readonly actual?: unknown;
  readonly missing?: readonly Missing[];
  readonly evidence?: readonly Evidence[];
  /** Words of the ad that are nearly a demanded wording, and how they differ. */
  readonly nearMiss?: NearMissNote;
  readonly children?: readonly Trace[];
}

/** A sentence of the ad that is nearly a demanded wording. */
export interface NearMissNote {
  readonly at: Location;
  /** The submitted words, exactly; untrusted. */
  readonly quote: string;
  /** The wording that is demanded. */
  readonly wanted: string;
  /** "says *edited*, the law says *manipulated*". */
  readonly difference: string;
}

/** The part of a clause that a reader needs to check the citation. */
export type Citation = Pick<
  Clause,
  "title" | "url" | "inForce" | "status" | "readOn" | "confidence" | "jurisdiction"
> & {
  readonly clause: string;
  readonly section?: string;
  readonly unverified?: string;
  /** What gave the clause its status, e.g. the court and the day. */
  readonly statusNote?: string;
};

/** An edit of the submission that was tried, and what evaluating the edited ad gave. */
export interface Change {
  readonly path: string;
  readonly action: "set" | "append" | "remove";
  readonly from?: unknown;
  readonly to?: unknown;
}

export interface Remedy {
  readonly text: string;
  /** The smallest change that was found to cure the finding; absent when only a person can. */
  readonly changes?: readonly Change[];
  /** `safe`: re-checked against all rules, nothing else breaks and no fact is asserted for the advertiser. */
  readonly safety: "safe" | "needs-human";
  /** The decision of the changed ad. */
  readonly decisionAfter?: Decision;
}

/** What a broken rule wants disclosed. */
export interface DisclosureDue {
  /** Sentences that the cited clauses mandate, or hold to be enough; empty when a declaration is all they ask. */
  readonly sentences: readonly {
    readonly text: string;
    /** The cited clause that has it. */
    readonly clause?: string;
    /** `exact`: word for word. `example`: others with the same facts may do. */
    readonly match: "exact" | "example";
    readonly media?: readonly string[];
  }[];
  /** Where in the submission it is declared once it is done, e.g. `disclosures.ai.declared`, `media[0].text`. */
  readonly declareAt: readonly string[];
}

/** What one rule says of the ad. */
export interface Finding {
  readonly rule: string;
  readonly pack: string;
  readonly title: string;
  readonly outcome: Extract<Outcome, "violated" | "unsure">;
  /** What it does to the decision, after clause status has been weighed. */
  readonly effect: Effect;
  readonly message: string;
  /** Why it is unsure, or why its effect was lowered. */
  readonly reason?: Reason;
  readonly missing?: readonly Missing[];
  readonly citations: readonly Citation[];
  readonly evidence: readonly Evidence[];
  readonly expected?: string;
  readonly actual?: string;
  /** Sentences of the ad that are nearly a wording the rule asks for. */
  readonly nearMisses?: readonly NearMissNote[];
  /** For a broken rule whose own effect is to have something disclosed. */
  readonly disclosure?: DisclosureDue;
  /** The days of the flight on which it holds, both inclusive. */
  readonly during: readonly { readonly from: Day; readonly until: Day }[];
  /** The elections that decided it, with phase and day count. */
  readonly elections?: readonly ElectionNote[];
  readonly remedy?: Remedy;
  readonly suppressed?: Omit<Suppression, "rule" | "ads">;
  readonly trace: Trace;
}

/** An election as it stood on a day: the counted days are printed because statutes seldom say how to count. */
export interface ElectionNote {
  readonly id: string;
  readonly name: string;
  readonly day: Day;
  readonly phase: string;
  /** Days until the (last) voting day; negative after it. */
  readonly daysToVote: number;
}

export interface PassedRule {
  readonly rule: string;
  readonly coverage: "full" | "may-over-report" | "may-under-report";
}

/** The answer for one ad. Same ad, packs, versions and as-of date: the same bytes. */
export interface Verdict {
  readonly format: 1;
  readonly decision: Decision;
  readonly asOf: Day;
  readonly ad: { readonly id: string; readonly digest: string };
  readonly packs: readonly {
    readonly id: string;
    readonly version: string;
    readonly digest: string;
    readonly problems?: number;
  }[];
  /** Files of fact-checks that were searched, by digest; absent when none were given. */
  readonly factChecks?: readonly { readonly digest: string; readonly reviews: number }[];
  /** Certificates that signers of content credentials were trusted by; absent when there were none. */
  readonly trustList?: { readonly digest: string; readonly anchors: number };
  /** Pictures that media were held against; absent when none were given. */
  readonly originals?: { readonly digest: string; readonly pictures: number };
  /** What a language model was asked; absent when none was to be. */
  readonly llm?: LlmReading;
  readonly byPack: Readonly<Record<string, Decision>>;
  /**
   * Platforms of the ad that no loaded pack speaks for, with the id they may be a slip of; the decision is never better
   * than `review` then. Absent when there are none.
   */
  readonly uncovered?: readonly { readonly platform: string; readonly didYouMean?: string }[];
  /** Rules that are set aside for this ad on this day, whether they had something to say or not; absent when none are. */
  readonly suspended?: readonly Omit<Suppression, "ads">[];
  readonly findings: readonly Finding[];
  readonly passed: readonly PassedRule[];
  readonly notApplicable: readonly { readonly rule: string; readonly why: string }[];
  /** Declarations that would settle unsure rules: path, and the rules each would settle. */
  readonly declare: readonly { readonly path: string; readonly rules: readonly string[] }[];
  readonly timeline: readonly { readonly from: Day; readonly until: Day; readonly decision: Decision }[];
  readonly detectors: readonly DetectorRun[];
  /** Clauses of the loaded packs that no machine judges; a pass says nothing about them. */
  readonly notJudged: readonly string[];
  readonly problems: readonly Problem[];
}

export interface DetectorRun {
  readonly id: string;
  readonly version: string;
  readonly status: "ran" | "partial" | "failed" | "timeout" | "unavailable";
  readonly note?: string;
}
