import type { Claim } from "../../../types/claim.ts";
import type { Certainty, Span } from "../../../types/fact.ts";
import { languageOfText } from "../language/sentence-language.ts";
import { sentences } from "../tokens.ts";
import type { Passage } from "../words-of.ts";
import { wrongDate } from "./dates.ts";
import { type ElectionContext, electionOf, threatenedElection } from "./election.ts";
import { type FrameMatch, matchFrames } from "./match-frames.ts";
import { nearOf } from "./near.ts";
import { readSentence, type Sentence } from "./sentence.ts";
import { readStance } from "./stance/read-stance.ts";
import type { Site } from "./stance/site.ts";
import { tenseOf } from "./tense.ts";

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

function wrongDateClaim(
  field: string,
  text: string,
  sentence: Sentence,
  context: ElectionContext,
): Claim | undefined {
  const wrong = wrongDate(sentence.words, context);
  if (wrong === undefined) return undefined;
  const { election, note } = wrong;
  const span = quoteSpan(sentence, wrong.from, wrong.to);
  return {
    kind: "suppression",
    stance: sentence.isQuestion ? "asked" : "asserted",
    target: "time",
    election,
    quote: text.slice(...span),
    certainty: "likely",
    detector: DETECTOR,
    at: { field, span },
    note,
  };
}

interface Neighbours {
  readonly before: Sentence | undefined;
  readonly after: Sentence | undefined;
}

const hintsAt = (sentence: Sentence | undefined): boolean =>
  sentence?.tokens.some(({ tags }) => tags.has("INNUENDO")) === true;

function claimOf(
  { field, text }: Passage,
  context: ElectionContext,
  sentence: Sentence,
  { before, after }: Neighbours,
  { frame, from, to }: FrameMatch,
): Claim[] {
  const { tokens } = sentence;
  const site: Site = { sentence, tokens, from, to, hasNegation: frame.hasNegation };
  // Disbelief beside a lead makes the accusation that the words alone do not.
  const isDisbelief = [before, sentence, after].some(hintsAt);
  const isLead = frame.isLead && !(frame.isHint && isDisbelief);
  const { stance, isSure } = readStance(site, [before, after], {
    isLead,
    isHint: frame.isHint,
    hasCondition: frame.hasCondition,
    isDisbelief,
  });
  const certainty: Certainty = isSure && !isLead ? "likely" : "possible";
  const span = quoteSpan(sentence, tokens[from]?.from ?? 0, tokens[to - 1]?.to ?? 0);
  const tense = tenseOf(tokens, from, to);
  const claim: Claim = {
    kind: frame.kind,
    stance,
    target: frame.target,
    election: electionOf(context, {
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
  };
  const threatened = frame.kind === "fraud" ? threatenedElection(context, sentence.words) : undefined;
  return threatened === undefined ? [claim] : [claim, { ...claim, election: threatened }];
}

/**
 * One match of a kind: the first sure one, or else the first lead. Frames stand in the order of how much of a sentence
 * they explain.
 */
function onePerKind(matches: readonly FrameMatch[]): FrameMatch[] {
  const kinds = new Set(matches.map(({ frame }) => frame.kind));
  const chosen = [...kinds].flatMap((kind) => {
    const ofKind = matches.filter(({ frame }) => frame.kind === kind);
    return ofKind.find(({ frame }) => !frame.isLead) ?? ofKind[0] ?? [];
  });
  // `Mail voting is a recipe for fraud` is said of the method alone.
  const method = chosen.find(({ frame }) => frame.kind === "delegitimise-method" && !frame.isLead);
  const isOfMethod = ({ frame, from, to }: FrameMatch): boolean =>
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
  const near = nearOf(view, sentence.language);
  if (near.games) return [];
  const framed = onePerKind(matchFrames(sentence.tokens, near, sentence.language)).flatMap((match) =>
    claimOf(passage, context, sentence, beside, match),
  );
  const dated = wrongDateClaim(passage.field, passage.text, sentence, context);
  return dated === undefined ? framed : [...framed, dated];
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
