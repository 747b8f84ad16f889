import type { Claim } from "../../../types/claim.ts";
import type { Certainty, Span } from "../../../types/fact.ts";
import { languageOfText } from "../language/sentence-language.ts";
import { sentences } from "../tokens.ts";
import type { Passage } from "../words-of.ts";
import { wrongDate } from "./dates.ts";
import { type ElectionContext, electionOf, threatenedElection } from "./election.ts";
import { type FrameMatch, matchFrames } from "./match-frames.ts";
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

/** Words that bring voting into view. */
const VOTING =
  /(?:^| )(?:elect(?:ions?|ion's|oral|ed)|ballots?|vot(?:e|es|ed|er|ers|ing)|polls?|polling|midterms?|primary|primaries|presidency|recount|mail in|absentee|poll watchers?|precincts?|dominion|electors?|counted|counting|november) /;
const SPANISH_VOTING =
  / (?:eleccion(?:es)?|elector(?:es|al|ales)?|vot(?:a|as|o|os|ar|an|aron|ando|aran|acion|aciones|aste|en|es|ante|antes|emos|amos)|urnas?|boletas?|papeletas?|tarjeton(?:es)?|actas?|telegramas?|comicios|sufragios?|casillas?|padron|censo electoral|mesas? (?:de votacion|electoral(?:es)?)|mesas|balotaje|ballotage|segunda vuelta|referend(?:o|um)|plebiscito|revocatoria|conteos?|recuentos?|preconteo|escrutinios?|contad[oa]s?|contando|cuenten|presidenciales|primarias?|presidencia|candidat[oa]s?|president[ea] elect[oa]|ine|cne|tse|jne|onpe|registraduria|registrador|prep|trep|smartmatic|noviembre|computo|pucherazo|gubernatura|alcaldia|gobernacion) /;

/** Contests that are rigged and stolen without a ballot, where nothing else speaks of politics. */
const GAMES =
  / (?:series|astros|patriots fans|referees?|refs?|umpires?|league|coach|playoffs?|super bowl|world cup|dancing|idol|oscars?|emmys?|grammys?|mvp|penalty|goal|goalkeeper|goat|bake off|bakeoff|pageant|prom|lottery|raffle|band|album|movie|film|championship|tournament|stadium|team|fans) /;
const SPANISH_GAMES =
  / (?:arbitraje|var|goles?|gol|penal|penales|penalti|liga|copa|mundial|equipo|equipos|cancha|estadio|torneo|campeonato|cancion|concurso|reina|sorteo|rifa|tongo de anoche) /;
const POLITICS =
  / (?:president|presidency|governor|senator|senate|congress|democrats?|republicans?|dems?|gop|trump|biden|party|mayor|ballots?|polling|midterms?|county|state|government|parliament|minister|candidate) /;

const SPANISH_POLITICS =
  / (?:president[ea]|gobernador|gobernadora|alcalde|alcaldesa|congreso|gobierno|partidos politicos|oposicion|eleccion(?:es)?|casillas?|padron|boletas?|urnas?|escrutinio|candidat[oa]s?|pais|democratas?|republicanos?) /;

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

function claimOf(
  { field, text }: Passage,
  context: ElectionContext,
  sentence: Sentence,
  { before, after }: Neighbours,
  { frame, from, to }: FrameMatch,
): Claim[] {
  const { tokens } = sentence;
  const site: Site = { sentence, tokens, from, to, hasNegation: frame.hasNegation };
  const { stance, isSure } = readStance(site, [before, after], frame);
  const certainty: Certainty = isSure && !frame.isLead ? "likely" : "possible";
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
  const isGame = GAMES.test(view) || (sentence.language === "es" && SPANISH_GAMES.test(view));
  if (isGame && !POLITICS.test(view) && !SPANISH_POLITICS.test(view)) return [];
  const isNear = VOTING.test(view) || (sentence.language === "es" && SPANISH_VOTING.test(view));
  const framed = onePerKind(matchFrames(sentence.tokens, isNear, sentence.language)).flatMap((match) =>
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
