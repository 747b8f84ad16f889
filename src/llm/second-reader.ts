import { quote } from "../documents/quote.ts";
import type { Calendar } from "../elections/calendar.ts";
import type { FactTree } from "../evidence/detector.ts";
import { contextOf } from "../evidence/text/claims/context.ts";
import { findInstructions } from "../evidence/text/instructions/find-instructions.ts";
import { type WeighedClaim, weighClaims } from "../evidence/text/substantiation/weigh-claims.ts";
import { type Passage, wordsOf } from "../evidence/text/words-of.ts";
import type { PackSet } from "../rules/pack.ts";
import type { Submission } from "../submission/schema.ts";
import type { Day } from "../types/election.ts";
import { AdclauseError } from "../types/error.ts";
import { isPartialList, isUnknown, type Unknown } from "../types/fact.ts";
import type { LlmReading } from "../types/llm.ts";
import type { DetectorRun } from "../types/verdict.ts";
import { claimsOf, LLM_DETECTOR } from "./claims-of.ts";
import type { Answered, ClaimClassifier, NotAnswered, Question } from "./classifier.ts";
import { isAudited, isSuspect } from "./is-suspect.ts";
import { mergeClaims } from "./merge-claims.ts";
import { electionsNear } from "./prompt/elections-near.ts";
import { policyLines } from "./prompt/policy-lines.ts";
import { PROMPT_VERSION, questionFor } from "./prompt/question.ts";

/** What the second reader needs to know beside the facts. */
export interface ReaderSetting {
  readonly packs: PackSet;
  readonly calendar: Calendar;
  readonly asOf: Day;
}

/** The facts with the claims of both readers, and what is to be said of the model. */
interface SecondReading {
  readonly facts: FactTree;
  readonly llm: LlmReading;
  readonly run?: DetectorRun;
}

/** Reads the facts of one ad, as submitted or as edited, a second time. */
export type SecondReader = (ad: Submission, facts: FactTree) => Promise<SecondReading>;

/** Characters that are sent of one ad: more is no ad a person reads, and is left to a person. */
const MAX_CHARS = 40_000;

/**
 * A second reader for one ad. The model is asked once, about the ad as submitted; for an edited ad the same answer is
 * proved again, so that a claim whose words are gone is gone.
 */
export function createSecondReader(classifier: ClaimClassifier, setting: ReaderSetting): SecondReader {
  let isAsked: boolean | undefined;
  let asked: Promise<Answered | NotAnswered> | undefined;
  return async (ad, facts) => {
    const { passages } = wordsOf(facts);
    // The ad as submitted comes first, and what is decided for it holds for its edits.
    isAsked ??= isToBeAsked(classifier, ad, facts, passages);
    if (!isAsked) return { facts, llm: notAsked(classifier.model) };
    asked ??= ask(classifier, ad, passages, setting);
    const answer = await asked;
    const { model } = classifier;
    if (answer.status === "failed") return notRead(answer, facts, model);
    return read(answer, { ad, facts, passages, model }, setting);
  };
}

function isToBeAsked(
  { asks = "all", auditShare = 0 }: ClaimClassifier,
  ad: Submission,
  facts: FactTree,
  passages: readonly Passage[],
): boolean {
  return asks === "all" || isSuspect(ad, facts, passages) || isAudited(passages, auditShare);
}

const notAsked = (model: string): LlmReading => ({
  model,
  promptVersion: PROMPT_VERSION,
  status: "not-asked",
  note: "it is not political, and no claim and no lead was found",
});

/** The question that a model would be asked about an ad. */
export function questionAbout(
  ad: Submission,
  passages: readonly Passage[],
  { packs, calendar, asOf }: ReaderSetting,
  ownPolicy?: string | undefined,
): Question {
  const { places, day } = contextOf(ad, passages, { calendar, asOf });
  return questionFor({
    passages,
    days: { first: day, last: ad.flight?.end?.slice(0, 10) },
    elections: electionsNear(calendar, places.codes, day),
    policy: policyLines(packs),
    ownPolicy,
  });
}

async function ask(
  classifier: ClaimClassifier,
  ad: Submission,
  passages: readonly Passage[],
  setting: ReaderSetting,
): Promise<Answered | NotAnswered> {
  const size = passages.reduce((sum, { text }) => sum + text.length, 0);
  if (size > MAX_CHARS) {
    return { status: "failed", reason: "too-large", note: `more than ${MAX_CHARS} characters` };
  }
  const question = questionAbout(ad, passages, setting, classifier.policy);
  try {
    return await classifier.ask(question);
  } catch (error) {
    if (error instanceof AdclauseError) throw error;
    // A classifier of the user's own may throw; what it says may hold a key, so it is not repeated.
    return { status: "failed", reason: "detector-failed", note: "the classifier stopped with an error" };
  }
}

/** Without an answer the list of claims is not complete: what was found still holds. */
function notRead(
  { reason, note, requestDigest }: NotAnswered,
  facts: FactTree,
  model: string,
): SecondReading {
  const gap: Unknown = { unknown: reason, detector: LLM_DETECTOR, note: note ?? `asked: ${model}` };
  const isTimeout = reason === "llm-timeout";
  return {
    facts: { ...facts, claims: withClaims(facts.claims, builtInClaims(facts.claims), [gap]) },
    llm: { model, promptVersion: PROMPT_VERSION, status: "failed", reason, note, requestDigest },
    run: {
      id: LLM_DETECTOR,
      version: PROMPT_VERSION,
      status: reason === "missing-package" ? "unavailable" : isTimeout ? "timeout" : "failed",
      note: note === undefined ? reason : `${reason}: ${note}`,
    },
  };
}

interface Ground {
  readonly ad: Submission;
  readonly facts: FactTree;
  readonly passages: readonly Passage[];
  readonly model: string;
}

function read(
  { claims: raw, requestDigest, replyDigest, answeredBy }: Answered,
  { ad, facts, passages, model }: Ground,
  { calendar, asOf }: ReaderSetting,
): SecondReading {
  const source = `${model}, prompt ${PROMPT_VERSION}, reply ${replyDigest.slice(0, 12)}`;
  const context = contextOf(ad, passages, { calendar, asOf });
  const { claims, unverifiableQuotes } = claimsOf(raw, { passages, context, source });
  const { builtIn, added, confirmed, disagreements } = mergeClaims(builtInClaims(facts.claims), claims);
  const weighed = weighClaims(added, { ad, passages, facts });
  const gaps = addressed(passages);
  return {
    facts: { ...facts, claims: withClaims(facts.claims, [...builtIn, ...weighed], gaps) },
    llm: {
      model,
      promptVersion: PROMPT_VERSION,
      status: "answered",
      requestDigest,
      replyDigest,
      answeredBy,
      claims: { added: added.length, confirmed, unverifiableQuotes },
      ...(disagreements.length === 0 ? {} : { disagreements }),
    },
    run: { id: LLM_DETECTOR, version: PROMPT_VERSION, status: "ran" },
  };
}

/** An ad that tells a model what to say gets no credit for what the model then does not say. */
function addressed(passages: readonly Passage[]): Unknown[] {
  const [first] = passages.flatMap(findInstructions).filter(({ certainty }) => certainty === "likely");
  if (first === undefined) return [];
  const note = `${quote(first.quote)} in ${first.at.field}`;
  return [{ unknown: "llm-addressed", detector: LLM_DETECTOR, note }];
}

/** The claims detector gives these, and the dictionary holds it to their type. */
const builtInClaims = (claims: unknown): readonly WeighedClaim[] =>
  isPartialList(claims) ? (claims.items as readonly WeighedClaim[]) : [];

/** The list with its items replaced and more gaps; when there was no list, its reason is one of the gaps. */
function withClaims(claims: unknown, items: readonly WeighedClaim[], gaps: readonly Unknown[]): unknown {
  const before = isPartialList(claims) ? claims : { items: [], missing: isUnknown(claims) ? [claims] : [] };
  return { items, missing: [...before.missing, ...gaps] };
}
