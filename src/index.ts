/** Checks one ad: paths, objects and loaded submissions alike. */

export type { AdSource, CheckAllOptions, CheckedAd, Checker } from "./checker.ts";
export { checkAd, createChecker } from "./checker.ts";
export type { Suppression } from "./engine/suppress.ts";
export type { AdDetector, AdInput, Detector, FactTree, MediumDetector } from "./evidence/detector.ts";
export type { CheckOptions } from "./options.ts";
export type { RuleTestCase, RuleTestReport } from "./rule-tests.ts";
/** Runs the tests that rules carry. */
export { testRules } from "./rule-tests.ts";
/** Loads rule packs and says all that is wrong with them. */
export { loadPacks } from "./rules/load-packs.ts";
export type { CompiledRule, Pack, PackSet } from "./rules/pack.ts";
export type { LoadedMedium, LoadedSubmission } from "./submission/loaded.ts";
export type { Medium, Submission } from "./submission/schema.ts";
export type { Claim, ClaimKind, Stance } from "./types/claim.ts";
export type { Clause, ClauseStatus, Confidence } from "./types/clause.ts";
export type { Day, Election, Phase } from "./types/election.ts";
export type { ErrorCode, Position, Problem } from "./types/error.ts";
/** The one error class, with a code and a hint. */
export { AdclauseError } from "./types/error.ts";
export type { Certainty, Location, Observation, Span, Unknown } from "./types/fact.ts";
export type { Decision, Effect, Outcome, Truth } from "./types/lattice.ts";
/** The ordered words of a verdict. */
export { DECISIONS, OUTCOMES } from "./types/lattice.ts";
export type { Reason } from "./types/reason.ts";
/** Why something could not be decided, by stable code. */
export { REASONS } from "./types/reason.ts";
export type {
  Change,
  Citation,
  DetectorRun,
  ElectionNote,
  Evidence,
  Finding,
  Missing,
  PassedRule,
  Remedy,
  Trace,
  Verdict,
} from "./types/verdict.ts";
