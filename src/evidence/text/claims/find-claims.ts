import type { Claim, ClaimKind, Stance } from "../../../types/claim.ts";
import type { Certainty, Span } from "../../../types/fact.ts";
import { sentences } from "../tokens.ts";
import type { Passage } from "../words-of.ts";
import { type ElectionContext, electionOf, threatenedElection } from "./election.ts";
import type { Frame } from "./frames/frame.ts";
import { type FrameMatch, matchFrames } from "./match-frames.ts";
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

/** Kinds that address those who vote rather than accuse those who count. */
const PARTICIPATION: ReadonlySet<ClaimKind> = new Set([
  "suppression",
  "intimidation",
  "discourage-voting",
  "vote-buying",
  "premature-victory",
]);

/** Text in view of a sentence when the whole is no longer than a post or a picture's lettering. */
const SHORT_TEXT = 320;

/** Words that bring voting into view. */
const VOTING =
  /(?:^| )(?:elect(?:ions?|ion's|oral|ed)|ballots?|vot(?:e|es|ed|er|ers|ing)|polls?|polling|midterms?|primary|primaries|presidency|recount|mail in|absentee|poll watchers?|precincts?|dominion|electors?|counted|counting|november|eleccion(?:es)?|vot(?:o|os|ar|an|aron|acion)|urnas?|boletas?|actas?|comicios|sufragios?) /;

/** The same for those who count, and for appeals that name no vote. */
const POLLING =
  / (?:ballot's|vote's|drop (?:box(?:es)?|off)|count(?:ing)? room|the count|recorder(?:'s)?|clerks?(?:'s)?|poll workers?|certify|tabulat\w+|secretary of state|electors|nov \d+(?:st|nd|rd|th)?|runoff|voter card|scanner technician|we did it {2}(?:senator|governor|president|mayor|congress(?:wo)?man)|(?:wins|won) {2}(?:game over|it's (?:all )?over)|(?:it's over|game over|we did it) {2}(?:[^ ]+ ){1,3}(?:wins|won)) /;

/** Contests that are rigged and stolen without a ballot, where nothing else speaks of politics. */
const GAMES =
  / (?:series|astros|patriots fans|referees?|refs?|umpires?|league|coach|playoffs?|super bowl|world cup|dancing|idol|oscars?|emmys?|grammys?|mvp|penalty|goal|goalkeeper|goat|bake off|bakeoff|pageant|prom|lottery|raffle|band|album|movie|film|championship|tournament|stadium|team|fans) /;
const POLITICS =
  / (?:president|presidency|governor|senator|senate|congress|democrats?|republicans?|dems?|gop|trump|biden|party|mayor|ballots?|polling|midterms?|county|state|government|parliament|minister|candidate) /;

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

/** What makes a claim: a frame with its match, or a fact on voting. */
interface Match extends Omit<FrameMatch, "frame"> {
  readonly frame: Omit<Frame, "pattern" | "unless" | "isNear">;
  readonly fact?: VotingFact;
}

function readingOf(
  site: Site,
  beside: readonly [Sentence | undefined, Sentence | undefined],
  frame: Match["frame"],
  context: ElectionContext,
): { readonly stance: Stance; readonly certainty: Certainty } {
  if (!PARTICIPATION.has(frame.kind)) {
    const { stance, isSure } = readStance(site, beside, frame);
    return { stance, certainty: isSure && !frame.isLead ? "likely" : "possible" };
  }
  const { stance, isSure } = readParticipationStance(site, beside, frame);
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
  return [...kinds].flatMap((kind) => {
    const ofKind = matches.filter(({ frame }) => frame.kind === kind);
    return ofKind.find(({ frame }) => !frame.isLead) ?? ofKind[0] ?? [];
  });
}

function claimsIn(
  passage: Passage,
  context: ElectionContext,
  sentence: Sentence,
  beside: Neighbours,
  view: string,
): Claim[] {
  const isGame = GAMES.test(view) && !POLITICS.test(view);
  const isNear = VOTING.test(view);
  const isPollingNear = isNear || POLLING.test(view);
  const facts = votingFacts(sentence, beside.before, context, isPollingNear).map((fact) =>
    matchOf(fact, sentence),
  );
  const framed = matchFrames(sentence.tokens, isPollingNear).filter(
    ({ frame }) => !frame.isNear || isNear || PARTICIPATION.has(frame.kind),
  );
  const matches = [...facts, ...framed];
  // A raffle may be held for votes; nothing else is claimed of games.
  const meant = isGame ? matches.filter(({ frame }) => frame.kind === "vote-buying") : matches;
  return onePerKind(meant).flatMap((match) => claimOf(passage, context, sentence, beside, match));
}

/** Claims about elections in a passage, in the order of its sentences. Linear in the length of the text. */
export function findClaims(passage: Passage, context: ElectionContext): Claim[] {
  const parts = sentences(passage.text).map((span) => readSentence(passage.text, span));
  const isShort = passage.text.length <= SHORT_TEXT;
  return parts.flatMap((sentence, i) => {
    const [before, after] = [parts[i - 1], parts[i + 1]];
    const inView = isShort ? parts : [before, sentence, after];
    const view = inView.map((part) => part?.words ?? "").join("");
    return claimsIn(passage, context, sentence, { before, after }, view);
  });
}
