import type { Certainty } from "../../../types/fact.ts";
import { mandatedWordings } from "./mandated-wording.ts";
import { nearMisses } from "./near-miss.ts";

const MEDIUM =
  "(?:image|picture|photo|photograph|video|audio|voice|recording|footage|media|multimedia|content|ad" +
  "|advertisement|advert|message|communication|material|depiction|scene|likeness|speech|clip)s?";
const AI = "(?:(?:generative\\s+)?(?:ai|a\\.i\\.|artificial\\s+intelligence)(?:\\s+(?:technology|tools?))?)";
const MADE =
  "(?:generated|created|made|produced|manipulated|altered|edited|modified|enhanced|synthesi[sz]ed|simulated)";
const HOW =
  "(?:by|with|using|through|via|from)(?:\\s+the\\s+(?:use|help" +
  `|aid)\\s+of)?(?:\\s+digital\\s+technology\\s+or)?\\s+${AI}`;
const PART =
  "(?:(?:in\\s+whole\\s+or\\s+(?:in\\s+part|substantially)|in\\s+part|partly|partially|significantly" +
  "|substantially|entirely|intentionally|digitally|artificially|materially)\\s+)*";
const SOME_OF = "(?:(?:some|parts?|portions?|elements|all)\\s+of\\s+)?";
const FALSE_SPEECH =
  "(?:depicts?\\s+(?:\\w+\\s+){1,4}(?:that\\s+)?(?:did\\s+not|never|falsely)|is\\s+not\\s+authentic)";

const pattern = (source: string): RegExp => new RegExp(source, "iu");

/** Sentences that speak of the ad itself. */
const SELF_REFERENCE: readonly RegExp[] = [
  `\\b${SOME_OF}(?:this|these|the\\s+following)\\s+(?:\\w+\\s+){0,2}?${MEDIUM}(?:\\s+content)?\\s+` +
    "(?:(?:has|have)\\s+been|was|were|is|are|contains?\\s+elements)?\\s*" +
    `${PART}(?:${MADE}\\s+or\\s+)?${PART}(?:${MADE}\\s+${PART}${HOW}|manipulated\\b` +
    `|(?:digitally|artificially|computer)[\\s-](?:\\w+\\s+or\\s+(?:\\w+\\s+)?)?${MADE})`,
  `\\b(?:this|these)\\s+${MEDIUM}\\s+(?:has|have)\\s+been\\s+(?:\\w+\\s+){1,4}and\\s+${FALSE_SPEECH}`,
  `\\b(?:this|these)\\s+${MEDIUM}\\s+(?:(?:has|have)\\s+been|was|were|is|are)\\s+(?:altered|synthetic` +
    "|synthesi[sz]ed|artificially\\s+generated|ai[\\s-]generated|a\\s+deepfake)\\b",
  `\\bthis\\s+${MEDIUM}\\s+is\\s+not\\s+an\\s+accurate\\s+representation\\s+of\\s+fact`,
  `\\b(?:this|these)\\s+${MEDIUM}\\s+(?:contains?|includes?|uses?|features?)\\s+(?:${PART}(?:ai` +
    `|computer|artificially|digitally)[\\s-]?(?:${MADE})|synthetic|altered|manipulated|deepfake)`,
  `\\b(?:some|all|many|parts?|portions?|elements)\\s+(?:of\\s+)?(?:the\\s+)?(?:${MEDIUM}\\s+)?(?:in|of)\\s+this\\s+${MEDIUM}` +
    `\\s+(?:was|were|is|are|(?:has|have)\\s+been)\\s+${PART}${MADE}\\s+${PART}${HOW}`,
  "\\best(?:e|a|os|as)\\s+(?:imagen|foto|v[ií]deo|audio|contenido|anuncio|mensaje)\\s+(?:contiene|incluye|usa)\\s+" +
    "(?:\\p{L}+\\s+){0,2}?(?:generad|cread|alterad|manipulad|sint[eé]tic)",
  "\\best(?:e|a|os|as)\\s+(?:imagen|foto|v[ií]deo|audio|contenido|anuncio|mensaje|grabaci[oó]n)(?:es" +
    "|s)?\\s+(?:ha\\s+sido|fue|es|est[aá])\\s+(?:\\w+\\s+){0,3}?(?:manipulad|alterad|generad|cread" +
    "|sint[eé]tic)",
].map(pattern);

const LABEL =
  "^[\\s\\[({⚠️*•–—-]*(?:(?:disclaimer|disclosure|notice|note|warning|ai\\s+disclosure|aviso" +
  "|nota)\\s*[:–—-]\\s*)?";
const TAIL =
  "(?:\\s+(?:of|for|depicting|showing|used\\s+in|included\\s+in|in|throughout|appears\\s+in" +
  "|by)\\s+[^.?!]{1,70})?[\\s\\])}.!*]*$";

/** Labels without a subject: the whole sentence is the notice. */
const LABELS: readonly RegExp[] = [
  `(?:${MEDIUM}\\s+)?(?:is\\s+` +
    `|was\\s+)?${PART}(?:${MADE}\\s+or\\s+)?${PART}${MADE}\\s+${PART}${HOW}(?:\\s*\\(ai\\))?`,
  "(?:this\\s+)?(?:\\w+\\s+)?(?:content|image|video|audio)(?:\\s+content)?\\s+(?:is\\s+" +
    `|was\\s+)?${MADE}\\s+(?:by|with|using)\\s+${AI}`,
  `(?:contains?|includes?|features?|uses?)\\s+(?:content\\s+${MADE}\\s+(?:by|with|using)\\s+${AI}` +
    `|(?:(?:ai|computer|digitally|artificially)[\\s-]?(?:${MADE})|synthetic|altered` +
    `|manipulated)(?:\\s+or\\s+\\w+)?(?:\\s+${MEDIUM})*)`,
  "(?:ai|a\\.i\\.|computer|artificially" +
    `|digitally)[\\s-]?${MADE}(?:\\s+or\\s+(?:\\w+\\s+)?\\w+)?(?:\\s+${MEDIUM})*`,
  `(?:altered|synthetic|manipulated)\\s+(?:or|and|/)\\s+(?:synthetic|altered|manipulated)\\s+${MEDIUM}`,
  `(?:synthetic|deepfake|simulated)\\s+${MEDIUM}`,
  "(?:(?:imagen|foto|v[ií]deo|audio|contenido|anuncio)(?:es|s)?\\s+)?(?:generad|cread|alterad" +
    "|manipulad|hech|modificad)[oa]s?\\s+(?:\\w+\\s+){0,3}?(?:con|por|mediante|usando)\\s+(?:ia" +
    "|inteligencia\\s+artificial)(?:\\s+generativa)?",
  "contiene\\s+(?:im[aá]genes|contenido|audio|v[ií]deo)\\s+(?:generad|cread|alterad|manipulad" +
    "|sint[eé]tic)[oa]s?(?:\\s+(?:con|por)\\s+(?:ia|inteligencia\\s+artificial))?",
].map((source) => pattern(`${LABEL}${source}${TAIL}`));

/** Somewhere in the sentence, perhaps about the ad and perhaps about the world: a lead for a person. */
const LEAD = pattern(
  `\\b(?:(?:ai|a\\.i\\.)[\\s-]generated\\s+${MEDIUM}|${MADE}\\s+(?:by|with|using)\\s+${AI}` +
    "|synthetic\\s+media|(?:generad|cread)[oa]s?\\s+(?:con|por)\\s+(?:ia|inteligencia\\s+artificial))",
);

const NEGATION = new RegExp(
  "\\b(?:no|not|never|none|nothing|without|zero|nor|neither|isn['’]t|wasn['’]t|weren['’]t" +
    "|aren['’]t|hasn['’]t|don['’]t|didn['’]t|doesn['’]t|ning[uú]n[oa]?|nunca|sin)\\b",
  "iu",
);
/** Negations that are part of a notice: they deny the depicted, not the making. */
const DENIES_THE_SCENE = new RegExp(
  "\\b(?:did\\s+not|never|not)\\s+(?:actually\\s+)?(?:occur|happen|say|do|take\\s+place" +
    "|an\\s+accurate|authentic|real)\\b",
  "giu",
);

/** Other people's AI, or a wish about AI: "Verrier's ad used AI-generated images". */
const TALK = new RegExp(
  "\\b(?:my|our|his|her|their|your|opponents?|ban|stop|threat\\w*|law|laws|bill|regulate" +
    "|protect|flood\\w*|spread\\w*|fake\\s+news|accus\\w+|claims?|says?|said|beware|against" +
    "|\\w+['’]s\\s+(?:ad|video|image)s?)\\b",
  "iu",
);

/** What others say of the ad is no notice in it. */
const REPORTED = /\b(?:said|says?|claim(?:s|ed)?|accus\w+|told|believes?|thinks?)\b/iu;

/** Some part of every notice: of the words for making and depicting, and of every mandated wording. */
const CORE =
  /nera[td]|creat|cread|made|produced|anipul|alter|edite|modifi|enhanc|synthe|sint[eé]t|simul|depict|authentic|accurat|fake|hech|rtific|intellig|chang|doctor|fabric|기술|가상/iu;

/** How near a sentence has to be to a mandated one to be a notice whatever its grammar. */
const NEAR = 0.75;

/** How sure it is that a sentence is a notice of AI or manipulation in the ad; undefined when it is none. */
export function noticeCertainty(sentence: string): Certainty | undefined {
  if (!CORE.test(sentence)) return undefined;
  if (sentence.trimEnd().endsWith("?") || NEGATION.test(sentence.replace(DENIES_THE_SCENE, "")))
    return undefined;
  if (REPORTED.test(sentence)) return undefined;
  if (SELF_REFERENCE.some((test) => test.test(sentence))) return "likely";
  if (LABELS.some((test) => test.test(sentence))) return TALK.test(sentence) ? "possible" : "likely";
  if (TALK.test(sentence)) return undefined;
  const isNear = nearMisses(sentence, mandatedWordings).some(({ likeness }) => likeness >= NEAR);
  return isNear ? "likely" : LEAD.test(sentence) ? "possible" : undefined;
}
