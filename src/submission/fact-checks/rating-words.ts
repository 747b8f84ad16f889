import type { Rating } from "../../types/fact-check.ts";

/**
 * Wordings of ratings by what they say, in the languages of the larger fact-checkers: without accents and marks, small
 * letters. "Misleading" counts as mostly false, as the two-step scales of the International Fact-Checking Network's
 * members have it; what only lacks context is mixed; what could not be settled is unknown.
 */
const WORDINGS: Readonly<Record<Rating, readonly string[]>> = {
  false: [
    ..."false|fake|pants on fire|pants on fire false|pants fire|four pinocchios|4 pinocchios|bottomless pinocchio".split(
      "|",
    ),
    ..."incorrect|not correct|inaccurate|untrue|not true|wrong|fabricated|fabrication|made up|hoax|scam|fiction".split(
      "|",
    ),
    ..."debunked|altered|altered image|altered video|altered photo|manipulated|manipulated media|doctored|fake news".split(
      "|",
    ),
    ..."false claim|false news|misattributed|incorrect attribution|did not happen|never happened|lie|false headline".split(
      "|",
    ),
    ..."falso|falsa|es falso|es falsa|mentira|bulo|no es cierto|no es verdad|incorrecto|incorrecta|montaje".split(
      "|",
    ),
    ..."manipulado|manipulada|alterado|alterada|inventado|fabricado|desinformacion|noticia falsa|fraude".split(
      "|",
    ),
    ..."faux|c est faux|fausse|infox|intox|falsch|unwahr|gefalscht|onjuist|onwaar|vals|e falso|mentiroso".split(
      "|",
    ),
  ],
  "mostly-false": [
    ..."mostly false|partly false|partially false|partially untrue|mainly false|largely false|barely true".split(
      "|",
    ),
    ..."three pinocchios|3 pinocchios|misleading|deceptive|distorted|distorts the facts|spin|miscaptioned".split(
      "|",
    ),
    ..."out of context|taken out of context|false context|mostly inaccurate|mostly wrong|very misleading".split(
      "|",
    ),
    ..."mayormente falso|mayoritariamente falso|en su mayoria falso|parcialmente falso|casi falso|enganoso".split(
      "|",
    ),
    ..."enganosa|tramposo|fuera de contexto|sacado de contexto|descontextualizado|manipulacion".split("|"),
    ..."plutot faux|trompeur|irrefuhrend|grosstenteils falsch|teilweise falsch|parcialmente falsa|enganador".split(
      "|",
    ),
  ],
  mixed: [
    ..."mixed|mixture|half true|half truth|half false|partly true|partially true|partially correct".split(
      "|",
    ),
    ..."two pinocchios|2 pinocchios|missing context|lacks context|needs context|in need of context".split(
      "|",
    ),
    ..."exaggerated|exaggeration|cherry picks|cherry picked|outdated|more complicated|complicated|in between".split(
      "|",
    ),
    ..."verdad a medias|media verdad|medio verdad|a medias|parcialmente cierto|parcialmente verdadero|mixto".split(
      "|",
    ),
    ..."falta contexto|le falta contexto|sin contexto|exagerado|exagerada|impreciso|imprecisa|discutible".split(
      "|",
    ),
    ..."a moitie vrai|contexte manquant|halb wahr|teils teils|fehlender kontext|meia verdade|falta contexto".split(
      "|",
    ),
  ],
  true: [
    ..."true|mostly true|mainly true|largely true|correct|mostly correct|accurate|mostly accurate|right".split(
      "|",
    ),
    ..."confirmed|verified|legit|genuine|real|correct attribution|geppetto checkmark|one pinocchio|1 pinocchio".split(
      "|",
    ),
    ..."verdadero|verdadera|cierto|cierta|es cierto|es verdad|verdad|correcto|correcta|mayormente cierto".split(
      "|",
    ),
    ..."mayormente verdadero|en su mayoria cierto|casi cierto|confirmado|verificado|vrai|c est vrai".split(
      "|",
    ),
    ..."plutot vrai|wahr|richtig|stimmt|grosstenteils richtig|verdadeiro|waar|juist".split("|"),
  ],
  unknown: [
    ..."unknown|unproven|unsupported|no evidence|lack of evidence|unverified|unrated|not rated|research in progress".split(
      "|",
    ),
    ..."undetermined|inconclusive|opinion|satire|labeled satire|originated as satire|legend|other|explainer".split(
      "|",
    ),
    ..."sin pruebas|sin evidencia|no hay pruebas|no hay evidencia|no verificable|inchequeable|insostenible".split(
      "|",
    ),
    ..."dudoso|no comprobado|satira|opinion|explicativo|non prouve|unbelegt|sem provas|sem evidencias".split(
      "|",
    ),
  ],
};

const RATING_OF: ReadonlyMap<string, Rating> = new Map(
  Object.entries(WORDINGS).flatMap(([rating, wordings]) =>
    wordings.map((wording) => [wording, rating as Rating] as const),
  ),
);

const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const FILLER =
  /^(?:rating|rated|verdict|this is|it is|that is|it s|the claim is|claim is|esto es|calificacion|veredicto) /;

/** The rating that a wording stands for; undefined when it is none of the table, however it may sound. */
export function ratingOfWords(words: string): Rating | undefined {
  // "False. The video is older." and "Falso: no hay tal ley" give the rating first and the reason after it.
  const [first = ""] = words.split(/[.:;,!(\n–—]| - /).filter((part) => part.trim() !== "");
  for (const part of [words, first]) {
    const folded = fold(part).replace(FILLER, "");
    const rating = RATING_OF.get(folded);
    if (rating !== undefined) return rating;
  }
  return undefined;
}
