import type { Token } from "../grammar/tagged.ts";
import type { Tag } from "../grammar/tags.ts";
import type { Sentence } from "../sentence.ts";
import type { Site } from "./site.ts";

const has = (token: Token | undefined, tag: Tag): boolean => token?.tags.has(tag) === true;

/** Negations that deny nothing: `not only`, `no doubt`, `no wonder`, `won't stop cheating`. */
const EMPTY_AFTER: ReadonlySet<string> = new Set([
  "only",
  "just",
  "doubt",
  "doubting",
  "question",
  "wonder",
  "surprise",
  "surprised",
  "shock",
  "secret",
  "mistake",
  "matter",
  "longer",
  "better",
  "less",
  "more",
  "because",
  "sure",
  "accident",
  "coincidence",
  "lie",
  "joke",
  "even",
  "sorry",
  "alone",
]);

/** Verbs that a negation may deny instead of the claim: `they don't care about voter fraud`, `we won't tolerate it`. */
const ATTITUDES: ReadonlySet<string> = new Set(
  "solve address confront face fix care cares caring mind worry worried talk talking mention mentioned know knew want wants hear see seen admit ignore tolerate stand accept afford forget wait bother hesitate investigate stop report show tell think like surprise surprised".split(
    " ",
  ),
);
const PURPOSE =
  / (?:make sure|making sure|makes sure|ensure|ensures|ensuring|so that|see to it|so) (?:[^ ]+ ){0,8}$/;

/** A negation that somebody is called on to bring about: `make sure they don't cheat`. */
export const isPurpose = (sentence: Sentence, token: Token | undefined): boolean =>
  token !== undefined && PURPOSE.test(sentence.words.slice(0, token.from));

/** `That's not voting, that's theft`, `nobody can deny it`: what is denied ends there. */
const CONTRAST = /^(?:that's|thats|it's|its|this|deny|denies|denied|dispute|doubt)$/;

/** How far before the claim a negation may stand. */
const NEGATION_REACH = 5;

/** Whether a negation of the same clause takes the claim back; in `not an election, it's a fraud` it does not. */
function isNegated({ sentence, tokens, from, to }: Site): boolean {
  const match = tokens.slice(from, to);
  if (match.some((token, i) => [",", ";"].includes(token.word) && has(match[i + 1], "BE"))) return false;
  // Inside the claim a negation counts beside what it denies: `they don't want IDs, so that they can cheat` denies nothing.
  const inside = match.findLastIndex((token) => has(token, "NEG"));
  const isBeside =
    inside > 0 &&
    match.length - inside <= NEGATION_REACH &&
    !match.slice(inside).some((token) => has(token, "INTEND"));
  const candidates: number[] = isBeside ? [from + inside] : [];
  for (let i = from - 1; i >= Math.max(0, from - NEGATION_REACH); i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.word === ";" || token.word === "," || has(token, "GAP_STOP")) break;
    if (CONTRAST.test(token.word)) break;
    if (has(token, "LET") || has(token, "STOP") || has(token, "INTEND") || has(token, "DEBUNK")) break;
    if (ATTITUDES.has(token.word)) break;
    if (has(token, "NEG")) candidates.push(i);
  }
  return candidates.some((at) => {
    if (isPurpose(sentence, tokens[at])) return false;
    // `If you weren't planning to cheat`: what is supposed is the opposite.
    if (tokens.slice(Math.max(0, at - 3), at).some((token) => has(token, "IF"))) return false;
    // A question that begins with a negation expects a yes: `aren't they stealing it?`
    if (sentence.isQuestion && at === 0) return false;
    const next = tokens[at + 1];
    if (next !== undefined && EMPTY_AFTER.has(next.word)) return false;
    return !has(next, "LET") && !has(next, "STOP");
  });
}

const SPANISH_FALSE_ALONE: readonly string[] =
  "bulo,bulos,mito,mitos,desinformacion,sin pruebas,sin prueba alguna,sin ninguna prueba,sin evidencia,sin evidencias,sin fundamento,sin fundamentos,sin sustento,infundado,infundada,infundados,infundadas,desmentido,desmentida,noticia falsa,noticias falsas,teoria de la conspiracion,teorias de la conspiracion,teorias conspirativas,supuesto,supuesta,supuestos,supuestas,presunto,presunta,presuntos,presuntas,es falso,es falsa,son falsas,son falsos,es mentira,son mentiras,no es cierto,no es verdad,no hay pruebas,no hay evidencia,no existe evidencia,no existen pruebas,no se sostiene,ninguno se sostiene,inexistente,imaginario,imaginaria,patranas".split(
    ",",
  );

const FALSE_ALONE: ReadonlySet<string> = new Set([
  "debunked",
  "myth",
  "a myth",
  "misinformation",
  "disinformation",
  "baseless",
  "unfounded",
  "unsubstantiated",
  "groundless",
  "conspiracy theory",
  "conspiracy theories",
  "a conspiracy theory",
  "big lie",
  "the big lie",
  "evidence free",
  "without evidence",
  "without proof",
  "without any evidence",
  "discredited",
  "hogwash",
  "bullshit",
  "baloney",
  "malarkey",
  "unproven",
  "nonexistent",
  "non existent",
  "virtually nonexistent",
  "extremely rare",
  "very rare",
  "vanishingly rare",
  "exceedingly rare",
  "incredibly rare",
  "almost nonexistent",
  "rare",
  "supposed",
  "alleged",
  "imaginary",
  "propaganda",
  "paranoid",
  "delusional",
  ...SPANISH_FALSE_ALONE,
]);

/** Whether words of the sentence outside the claim call it false. */
function isCalledFalse({ tokens, from, to }: Site): boolean {
  return tokens.some((token, at) => {
    if (!has(token, "FALSE") || (at >= from && at < to)) return false;
    if (FALSE_ALONE.has(token.word)) return true;
    const talk = tokens.slice(at + 1, at + 3).some((next) => has(next, "TALK"));
    const be = tokens.slice(Math.max(0, at - 3), at).some((before) => has(before, "BE"));
    const isNegatedFalse = tokens.slice(Math.max(0, at - 2), at).some((before) => has(before, "NEG"));
    return talk || (be && at >= to && !isNegatedFalse);
  });
}

/** Praise of the vote outside the claim: `mail voting is safe and secure`. */
const VOUCHES =
  / (?:safe and secure|free and fair and|secure and accurate|safest|most secure|one of the most secure|lower than being struck by lightning|struck by lightning|fair and accurate|fails? to (?:materialize|produce|prove|show|appear)|failed to (?:materialize|produce|prove|show|find)|never materialized|found no|finds no|found nothing|thrown out of court|laughed out of court) /;

const REFUTED_NEXT =
  / (?:(?:that's|that is|this is|it's|it is|they're|they are|which is|all of it is|none of (?:it|this|that) is|these are|those are|the claim is|claims are)(?: [^ ]+){0,2} (?:false|a lie|lies|wrong|untrue|not true|nonsense|bogus|baseless|misinformation|debunked|true|bs|bullshit|garbage|a myth|ridiculous|absurd)|(?:don't|do not) (?:believe|fall for|buy) (?:it|them|this|that|the)|no such thing|stop (?:sharing|spreading|posting|believing|lying|making)|experts (?:have )?sa(?:y|id)|there's no evidence|there is no evidence|no evidence|zero evidence|without evidence|fact check|it didn't happen|it did not happen|never happened|it isn't|it's not|it wasn't|it is not|they didn't|they aren't|(?:es|son|todo es) (?:pura )?(?:mentiras?|falsos?|falsas?)|esta desmentido|no (?:les )?creas|no es cierto|no es verdad) /;
const REFUTED_START =
  /^ (?:(?:no|nope) (?:[,;]|it |they |he |she |there |that |$)|(?:false|wrong|nonsense|lies|lie|bs|bull|bullshit|not true|untrue|fact|facts|reality|actually) )/;
/** Irony: the denial is held up to be laughed at. */
const MOCKED =
  / (?:tell me again|keep telling (?:me|us)|but (?:sure|yeah)|oh sure|yeah sure|they (?:keep )?(?:tell|telling) us|sure jan) /;
/** A Spanish sentence often begins with a `no` of its own; only one with a pause answers the sentence before. */
const SPANISH_REFUTED_START = /^ (?:no [,;]|falso|mentira|nada de eso|que no [,;]|la verdad|la realidad) /;
const ANNOUNCED_BEFORE =
  / (?:myth|rumor|rumour|fiction|false claim|lie number|they say|mito|bulo) (?:; )?$|^ (?:myth|rumor|rumour|claim|fiction|false|mito|bulo|falso|mentira) /;

/** A cleft sentence denies who does it: `it isn't our side who steals elections`. */
const CLEFT_DENIAL =
  / (?:it|this|that) ?(?:isn't|wasn't|ain't|is not|was not|(?<=it |that |this )not) (?:[^ ;,]+ ){1,4}(?:who|that) (?:[^ ;,]+ ){0,4}$/;

/** Whether the sentence, or one beside it, denies the claim. */
export function isDenied(site: Site, before: Sentence | undefined, after: Sentence | undefined): boolean {
  const { words } = site.sentence;
  if (MOCKED.test(words)) return false;
  if (!site.hasNegation && isNegated(site)) return true;
  if (CLEFT_DENIAL.test(words.slice(0, site.tokens[site.from]?.from ?? 0))) return true;
  if (isCalledFalse(site) || VOUCHES.test(words)) return true;
  if (
    ANNOUNCED_BEFORE.test(words) ||
    (before !== undefined && / (?:myth|rumor|rumour|fiction|mito|bulo) ;? ?$/.test(before.words))
  )
    return true;
  if (after === undefined) return false;
  const start = after.language === "es" ? SPANISH_REFUTED_START : REFUTED_START;
  return REFUTED_NEXT.test(after.words) || start.test(after.words);
}
