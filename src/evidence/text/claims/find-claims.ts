import type { Claim } from "../../../types/claim.ts";
import type { Certainty, Span } from "../../../types/fact.ts";
import { sentences } from "../tokens.ts";
import type { Passage } from "../words-of.ts";
import { wrongDate } from "./dates.ts";
import { type ElectionContext, electionOf, threatenedElection } from "./election.ts";
import type { Frame } from "./frames.ts";
import { FRAMES, PREFILTER } from "./kinds.ts";
import { readSentence, type Sentence } from "./sentence.ts";
import { readStance } from "./stance.ts";

const DETECTOR = "text/claims";
const EMPTY = "";

/** Longest quote; a longer sentence is cut around the words that make the claim. */
const MAX_QUOTE = 300;
const QUOTE_MARGIN = 120;

interface Match {
  readonly frame: Frame;
  readonly from: number;
  readonly to: number;
}

/** The first frame of each kind and target that the sentence matches, sure ones before leads. */
function matchFrames(sentence: Sentence, around: string): Match[] {
  if (!PREFILTER.test(sentence.words)) return [];
  const found = new Map<string, Match>();
  for (const frame of FRAMES) {
    const key = `${frame.kind} ${frame.target}`;
    if (found.has(key)) continue;
    const match = frame.pattern.exec(sentence.words);
    if (match === null || frame.unless?.test(sentence.words)) continue;
    if (frame.near !== undefined && !frame.near.test(sentence.words) && !frame.near.test(around)) continue;
    if (frame.isDoubtful && [...found.values()].some((other) => other.frame.kind === frame.kind)) continue;
    found.set(key, { frame, from: match.index, to: match.index + match[0].length });
  }
  return onePerKind([...found.values()]);
}

/** A sentence makes one claim of a kind, except that `suppression` and the like may have several targets. */
function onePerKind(matches: readonly Match[]): Match[] {
  const seen = new Set<string>();
  return matches.filter(({ frame }) => {
    const isNew = !seen.has(frame.kind);
    seen.add(frame.kind);
    return isNew;
  });
}

function quoteSpan(sentence: Sentence, { from, to }: Pick<Match, "from" | "to">): Span {
  const [start, end] = sentence.span;
  if (end - start <= MAX_QUOTE) return sentence.span;
  const [first, last] = sentence.spanOf(from, to);
  return [Math.max(start, first - QUOTE_MARGIN), Math.min(end, last + QUOTE_MARGIN)];
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
  const span = quoteSpan(sentence, wrong);
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

function claimsIn(
  { field, text }: Passage,
  context: ElectionContext,
  [before, sentence, after]: readonly [Sentence | undefined, Sentence, Sentence | undefined],
): Claim[] {
  const around = `${before?.words ?? EMPTY}${after?.words ?? EMPTY}`;
  const dated = wrongDateClaim(field, text, sentence, context);
  const framed = matchFrames(sentence, around).flatMap((match): Claim[] => {
    const { kind, target, isDoubtful } = match.frame;
    const { stance, isSure } = readStance(sentence, after, [match.from, match.to], isDoubtful);
    const certainty: Certainty = isDoubtful || !isSure ? "possible" : "likely";
    const span = quoteSpan(sentence, match);
    const election = electionOf(context, sentence.words, kind, before?.words);
    const claim: Claim = {
      kind,
      stance,
      target,
      election,
      quote: text.slice(...span),
      certainty,
      detector: DETECTOR,
      at: { field, span },
    };
    const threatened = kind === "fraud" ? threatenedElection(context, sentence.words) : undefined;
    return threatened === undefined ? [claim] : [claim, { ...claim, election: threatened }];
  });
  return dated === undefined ? framed : [...framed, dated];
}

/** Claims about elections in a passage, in the order of its sentences. Linear in the length of the text. */
export function findClaims(passage: Passage, context: ElectionContext): Claim[] {
  const parts = sentences(passage.text).map((span) => readSentence(passage.text, span));
  return parts.flatMap((sentence, i) => claimsIn(passage, context, [parts[i - 1], sentence, parts[i + 1]]));
}
