import type { Claim, Stance } from "../../../types/claim.ts";
import type { Certainty, Span } from "../../../types/fact.ts";
import { languageOfText } from "../language/sentence-language.ts";
import { sentences } from "../tokens.ts";
import type { Passage } from "../words-of.ts";
import { type ElectionContext, electionOf, threatenedElection } from "./election.ts";
import { type Frame, isOnTakingPart } from "./frames/frame.ts";
import { type FrameMatch, matchFrames } from "./match-frames.ts";
import { nearOf } from "./near.ts";
import { readSentence, type Sentence } from "./sentence.ts";
import { readParticipationStance } from "./stance/participation.ts";
import { readStance } from "./stance/read-stance.ts";
import type { Site } from "./stance/site.ts";
import { tenseOf } from "./tense.ts";
import { isBeingDecided } from "./voting-facts/voting-days.ts";
import type { VotingFact } from "./voting-facts/voting-fact.ts";
import { votingFacts } from "./voting-facts/voting-facts.ts";

const DETECTOR = "text/claims";

/** Longest quote; a longer sentence is cut around the words that make the claim. */
const MAX_QUOTE = 300;
const QUOTE_MARGIN = 120;

/** Text in view of a sentence when the whole is no longer than a post or a picture's lettering. */
const SHORT_TEXT = 320;

function quoteSpan(sentence: Sentence, first: number, last: number): Span {
  const [start, end] = sentence.span;
  if (end - start <= MAX_QUOTE) return sentence.span;
  const [from, to] = sentence.spanOf(first, last);
  return [Math.max(start, from - QUOTE_MARGIN), Math.min(end, to + QUOTE_MARGIN)];
}

interface Neighbours {
  readonly before: Sentence | undefined;
  readonly after: Sentence | undefined;
}

const hintsAt = (sentence: Sentence | undefined): boolean =>
  sentence?.tokens.some(({ tags }) => tags.has("INNUENDO")) === true;

/** What makes a claim: a frame with its match, or a fact on voting. */
interface Match extends Omit<FrameMatch, "frame"> {
  readonly frame: Omit<Frame, "pattern" | "unless" | "needs">;
  readonly fact?: VotingFact;
}

function readingOf(
  site: Site,
  [before, after]: readonly [Sentence | undefined, Sentence | undefined],
  frame: Match["frame"],
  context: ElectionContext,
): { readonly stance: Stance; readonly certainty: Certainty } {
  if (!isOnTakingPart(frame.kind) || site.sentence.language === "es") {
    // Disbelief beside a lead makes the accusation that the words alone do not.
    const isDisbelief = [before, site.sentence, after].some(hintsAt);
    const isLead = frame.isLead && !(frame.isHint && isDisbelief);
    const { isHint, hasCondition } = frame;
    const { stance, isSure } = readStance(site, [before, after], {
      isLead,
      isHint,
      hasCondition,
      isDisbelief,
    });
    return { stance, certainty: isSure && !isLead ? "likely" : "possible" };
  }
  const { stance, isSure } = readParticipationStance(site, [before, after], frame);
  // A win can be claimed too early only while there is something to win.
  const isRecent = site.tokens
    .slice(site.from, site.to)
    .some(({ word, tags }) => tags.has("HAVE") || word === "already");
  const isTimely = frame.kind !== "premature-victory" || isBeingDecided(context, isRecent);
  return { stance, certainty: isSure && isTimely ? "likely" : "possible" };
}

function claimOf(
  { field, text }: Passage,
  context: ElectionContext,
  sentence: Sentence,
  { before, after }: Neighbours,
  { frame, from, to, fact }: Match,
): Claim[] {
  const { tokens } = sentence;
  const site: Site = { sentence, tokens, from, to, hasNegation: frame.hasNegation };
  const { stance, certainty } = readingOf(site, [before, after], frame, context);
  const span = quoteSpan(sentence, tokens[from]?.from ?? 0, tokens[to - 1]?.to ?? 0);
  const tense = tenseOf(tokens, from, to);
  const claim: Claim = {
    kind: frame.kind,
    stance,
    target: frame.target,
    election:
      fact?.election ??
      electionOf(context, {
        kind: frame.kind,
        target: frame.target,
        words: sentence.words,
        at: tokens[from]?.from ?? 0,
        around: before?.words ?? "",
        tense,
      }),
    quote: text.slice(...span),
    certainty,
    detector: DETECTOR,
    at: { field, span },
    ...(fact === undefined ? {} : { note: fact.note }),
  };
  const threatened = frame.kind === "fraud" ? threatenedElection(context, sentence.words) : undefined;
  return threatened === undefined ? [claim] : [claim, { ...claim, election: threatened }];
}

function matchOf(fact: VotingFact, { tokens }: Sentence): Match {
  const { kind, target, isLead, hasNegation = false } = fact;
  const from = Math.max(
    0,
    tokens.findIndex((token) => token.to > fact.from),
  );
  const end = tokens.findIndex((token) => token.from >= fact.to);
  const frame = {
    kind,
    target,
    isLead,
    isHint: false,
    hasNegation,
    hasCondition: true,
  };
  return { frame, from, to: end < 0 ? tokens.length : end, fact };
}

/**
 * One match of a kind: the first sure one, or else the first lead. Frames stand in the order of how much of a sentence
 * they explain.
 */
function onePerKind(matches: readonly Match[]): Match[] {
  const kinds = new Set(matches.map(({ frame }) => frame.kind));
  const chosen = [...kinds].flatMap((kind) => {
    const ofKind = matches.filter(({ frame }) => frame.kind === kind);
    return ofKind.find(({ frame }) => !frame.isLead) ?? ofKind[0] ?? [];
  });
  // `Mail voting is a recipe for fraud` is said of the method alone.
  const method = chosen.find(({ frame }) => frame.kind === "delegitimise-method" && !frame.isLead);
  const isOfMethod = ({ frame, from, to }: Match): boolean =>
    frame.kind === "fraud" && method !== undefined && method.from <= from && to <= method.to;
  return chosen.filter((match) => !isOfMethod(match));
}

function claimsIn(
  passage: Passage,
  context: ElectionContext,
  sentence: Sentence,
  beside: Neighbours,
  view: string,
): Claim[] {
  const near = nearOf(view, sentence.language, context.isPolitical);
  const facts = votingFacts(sentence, beside.before, context, near.polling).map((fact) =>
    matchOf(fact, sentence),
  );
  const matches = [...facts, ...matchFrames(sentence.tokens, near, sentence.language)];
  // A raffle may be held for votes; nothing else is claimed of games.
  const meant = near.games ? matches.filter(({ frame }) => frame.kind === "vote-buying") : matches;
  return onePerKind(meant).flatMap((match) => claimOf(passage, context, sentence, beside, match));
}

/** Claims about elections in a passage, in the order of its sentences. Linear in the length of the text. */
export function findClaims(passage: Passage, context: ElectionContext): Claim[] {
  const usual = languageOfText(passage.text);
  const parts = sentences(passage.text).map((span) => readSentence(passage.text, span, usual));
  const isShort = passage.text.length <= SHORT_TEXT;
  return parts.flatMap((sentence, i) => {
    const [before, after] = [parts[i - 1], parts[i + 1]];
    const inView = isShort ? parts : [before, sentence, after];
    const view = inView.map((part) => part?.words ?? "").join("");
    return claimsIn(passage, context, sentence, { before, after }, view);
  });
}
