import type { checkAd as checkAdNow, createChecker as createCheckerNow } from "./checker.ts";
import type { classifyClaims as classifyClaimsNow, readClaims as readClaimsNow } from "./classify-claims.ts";
import type { inspectMedia as inspectMediaNow } from "./inspect-media.ts";
import type { ClaimClassifier } from "./llm/classifier.ts";
import type { OpenaiOptions } from "./llm/openai/openai-options.ts";
import type { testRules as testRulesNow } from "./rule-tests.ts";
import type { loadPacks as loadPacksNow } from "./rules/load-packs.ts";

// What checks ads is loaded on first use: importing the package costs next to nothing until an ad is checked.

/**
 * Checks one ad: the path of a file or folder, or an object. For many ads use {@link createChecker}.
 *
 * @example
 * const verdict = await checkAd({ copy: { body: "…" }, platforms: ["meta"] }, { asOf: "2028-09-01" });
 */
export const checkAd: typeof checkAdNow = async (...args) => (await import("./checker.ts")).checkAd(...args);

/** Loads packs and calendar once to check many ads. */
export const createChecker: typeof createCheckerNow = async (...args) =>
  (await import("./checker.ts")).createChecker(...args);

/** Loads rule packs and says all that is wrong with them. */
export const loadPacks: typeof loadPacksNow = async (...args) =>
  (await import("./rules/load-packs.ts")).loadPacks(...args);

/** Runs the tests that rules carry. */
export const testRules: typeof testRulesNow = async (...args) =>
  (await import("./rule-tests.ts")).testRules(...args);

/** Looks at one picture, video or sound: what it is, where it came from, what was done to it, what could not be read. */
export const inspectMedia: typeof inspectMediaNow = async (...args) =>
  (await import("./inspect-media.ts")).inspectMedia(...args);

/** Finds the claims about elections in a text, each with its stance and the election it is about. */
export const classifyClaims: typeof classifyClaimsNow = async (...args) =>
  (await import("./classify-claims.ts")).classifyClaims(...args);

/** The same, with what could not be read: text in a language that no reader here has, or too long a text. */
export const readClaims: typeof readClaimsNow = async (...args) =>
  (await import("./classify-claims.ts")).readClaims(...args);

/**
 * A language model as second reader of claims, for `classifier` of the options: OpenAI's, or any server that speaks its
 * protocol. Needs the package `openai`. What it is asked about leaves the machine for the endpoint.
 *
 * @example
 * const classifier = await openaiClassifier({ model: "gpt-oss:20b", baseURL: "http://localhost:11434/v1" });
 * const verdict = await checkAd("ad.yaml", { classifier });
 */
export async function openaiClassifier(options: OpenaiOptions): Promise<ClaimClassifier> {
  return (await import("./llm/openai/openai-classifier.ts")).createOpenaiClassifier(options);
}

/** The one error class, with a code and a hint. */
export type { ClaimReading, ClaimTime, ClassifiedClaim, ClassifyOptions } from "./classify-claims.ts";
export type { InspectOptions } from "./inspect-media.ts";
export type { ClaimClassifier, LlmUsage } from "./llm/classifier.ts";
export type { OpenaiOptions } from "./llm/openai/openai-options.ts";
export type { ClaimKind, Stance } from "./types/claim.ts";
export { AdclauseError } from "./types/error.ts";
export type { Certainty, Location, Observation, Span, Unknown } from "./types/fact.ts";
export type { Decision, Effect, Outcome, Truth } from "./types/lattice.ts";
/** The ordered words of a verdict. */
export { DECISIONS, OUTCOMES } from "./types/lattice.ts";
export type { Disagreement, LlmReading } from "./types/llm.ts";
export type { Matrix, MatrixCell } from "./types/matrix.ts";
export type {
  EditSignal,
  FoundFact,
  MediaAction,
  MediaEvidence,
  MediaMark,
  MissingFact,
  ProcessingStep,
} from "./types/media-evidence.ts";
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
