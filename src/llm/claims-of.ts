import { type ElectionContext, electionOf } from "../evidence/text/claims/election.ts";
import { readSentence } from "../evidence/text/claims/sentence.ts";
import { type Tense, tenseOf } from "../evidence/text/claims/tense.ts";
import { languageOfText } from "../evidence/text/language/sentence-language.ts";
import { sentences } from "../evidence/text/tokens.ts";
import type { Passage } from "../evidence/text/words-of.ts";
import type { Claim, ClaimElection } from "../types/claim.ts";
import type { Location, Span } from "../types/fact.ts";
import type { RawClaim } from "./answer.ts";
import { proveQuote } from "./prove-quote.ts";

/** Detector that claims of a model go by. */
export const LLM_DETECTOR = "llm/claims";

/** Claims of a model whose words stand in the ad, and how many did not. */
export interface Proved {
  readonly claims: readonly Claim[];
  readonly unverifiableQuotes: number;
}

/**
 * Proves the quotes of a model's claims and ties each to an election by the calendar: the model says what the words mean,
 * the calendar what they are about.
 *
 * @param source - model, prompt version and digest of the reply, for the note of each claim
 */
export function claimsOf(
  raw: readonly RawClaim[],
  { passages, context, source }: { passages: readonly Passage[]; context: ElectionContext; source: string },
): Proved {
  const found = raw.map((claim) => {
    const at = proveQuote(claim, passages);
    const text = passages.find(({ field }) => field === claim.field)?.text ?? "";
    return at === undefined ? undefined : claimAt(claim, text, at, { context, source });
  });
  const claims = found.filter((claim) => claim !== undefined);
  return { claims: onceEach(claims), unverifiableQuotes: found.length - claims.length };
}

function claimAt(
  { kind, target, stance, time }: RawClaim,
  text: string,
  at: Location,
  { context, source }: { context: ElectionContext; source: string },
): Claim {
  const [start, end] = at.span ?? [0, 0];
  return {
    kind,
    stance,
    target,
    election: electionAt(text, start, { kind, target, time }, context),
    quote: text.slice(start, end),
    certainty: "likely",
    detector: LLM_DETECTOR,
    at,
    note: source,
  };
}

const TENSES: Readonly<Record<RawClaim["time"], Tense | undefined>> = {
  past: "past",
  upcoming: "future",
  unspecified: undefined,
};

function electionAt(
  text: string,
  start: number,
  { kind, target, time }: Pick<RawClaim, "kind" | "target" | "time">,
  context: ElectionContext,
): ClaimElection {
  const spans = sentences(text);
  const index = Math.max(
    0,
    spans.findIndex(([, end]) => end > start),
  );
  const usual = languageOfText(text);
  const before = spans[index - 1];
  const here: Span = spans[index] ?? [0, text.length];
  const { words, tokens, written } = readSentence(text, here, usual);
  return electionOf(context, {
    kind,
    target,
    words,
    // Folding keeps about the length of a text, and the place only ranks years by how near they stand.
    at: Math.min(words.length, Math.round(((start - here[0]) / Math.max(1, written.length)) * words.length)),
    around: before === undefined ? "" : readSentence(text, before, usual).words,
    tense: TENSES[time] ?? tenseOf(tokens, 0, tokens.length),
  });
}

/** A model may list the same claim twice. */
const onceEach = (claims: readonly Claim[]): Claim[] => [
  ...new Map(claims.map((claim) => [JSON.stringify([claim.kind, claim.stance, claim.at]), claim])).values(),
];
