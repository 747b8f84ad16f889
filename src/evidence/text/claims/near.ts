import type { Language } from "../language/sentence-language.ts";

/** Words that bring voting into view. */
const VOTING =
  /(?:^| )(?:elect(?:ions?|ion's|oral|ed)|ballots?|vot(?:e|es|ed|er|ers|ing)|polls?|polling|midterms?|primary|primaries|presidency|recount|mail in|absentee|poll watchers?|precincts?|dominion|electors?|counted|counting|november|tabulators?|runoffs?|caucus(?:es)?|electorate|drop box(?:es)?|(?:governor's|senate|house) (?:seat|race)|nominee) /;
const SPANISH_VOTING =
  / (?:eleccion(?:es)?|elector(?:es|al|ales)?|vot(?:a|as|o|os|ar|an|aron|ando|aran|acion|aciones|aste|en|es|ante|antes|emos|amos)|urnas?|boletas?|papeletas?|tarjeton(?:es)?|actas?|telegramas?|comicios|sufragios?|casillas?|padron|censo electoral|mesas? (?:de votacion|electoral(?:es)?)|mesas|balotaje|ballotage|segunda vuelta|referend(?:o|um)|plebiscito|revocatoria|conteos?|recuentos?|preconteo|escrutinios?|contad[oa]s?|contando|cuenten|presidenciales|primarias?|presidencia|candidat[oa]s?|president[ea] elect[oa]|ine|cne|tse|jne|onpe|registraduria|registrador|prep|trep|smartmatic|noviembre|computo|pucherazo|gubernatura|alcaldia|gobernacion) /;

/** The same for those who count, and for appeals that name no vote. */
const POLLING =
  / (?:ballot's|vote's|drop (?:box(?:es)?|off)|count(?:ing)? room|the count|recorder(?:'s)?|clerks?(?:'s)?|poll workers?|certify|tabulat\w+|secretary of state|electors|nov \d+(?:st|nd|rd|th)?|runoff|voter card|scanner technician|we did it {2}(?:senator|governor|president|mayor|congress(?:wo)?man)|(?:wins|won) {2}(?:game over|it's (?:all )?over)|(?:it's over|game over|we did it) {2}(?:[^ ]+ ){1,3}(?:wins|won)) /;

/** Contests that are rigged and stolen without a ballot, where nothing else speaks of politics. */
const GAMES =
  / (?:series|astros|referees?|refs?|umpires?|league|coach|playoffs?|super bowl|world cup|dancing|idol|oscars?|emmys?|grammys?|mvp|penalty|goal|goalkeeper|goat|bake off|bakeoff|pageant|prom|lottery|raffle|band|album|movie|film|championship|tournament|stadium|fans|golf) /;
const SPANISH_GAMES =
  / (?:arbitraje|var|goles?|gol|penal|penales|penalti|liga|copa|mundial|equipo|equipos|cancha|estadio|torneo|campeonato|cancion|concurso|reina|sorteo|rifa|tongo de anoche) /;
const POLITICS =
  / (?:president|presidency|governor|senators?|democrats?|republicans?|dems?|gop|trump|biden|hillary|clinton|obama|harris|kamala|kemp|desantis|newsom|pelosi|maga|mayor|midterms?|candidates?|patriots|dnc|rnc|white house|left wing|right wing|the left|philly|philadelphia|detroit|maricopa|milwaukee|fulton|atlanta|inauguration|landslide|concede|conceding) /;

const SPANISH_POLITICS =
  / (?:president[ea]|gobernador|gobernadora|alcalde|alcaldesa|congreso|gobierno|partidos politicos|oposicion|eleccion(?:es)?|casillas?|padron|boletas?|urnas?|escrutinio|candidat[oa]s?|pais|democratas?|republicanos?) /;

/** What the text around a sentence speaks of. */
export interface Near {
  readonly voting: boolean;
  /** Voting, or those who count and appeals that name no vote. */
  readonly polling: boolean;
  /** Voting, or at least politics. */
  readonly politics: boolean;
  /** Sport and shows, and no politics: what is rigged and stolen there is no election. */
  readonly games: boolean;
}

/** Reads what a text in view of a sentence speaks of, " words with single spaces "; an ad may be declared political. */
export function nearOf(view: string, language: Language, isDeclared = false): Near {
  const isSpanish = language === "es";
  const isPolitics = isDeclared || POLITICS.test(view) || (isSpanish && SPANISH_POLITICS.test(view));
  const isGame = GAMES.test(view) || (isSpanish && SPANISH_GAMES.test(view));
  const isVoting = VOTING.test(view) || (isSpanish && SPANISH_VOTING.test(view));
  return {
    voting: isVoting,
    polling: isVoting || POLLING.test(view),
    politics: isVoting || isPolitics,
    games: isGame && !isPolitics,
  };
}
