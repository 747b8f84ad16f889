/** What an ad may lean on in its own words. `unnamed` is a source that nobody can look up: "experts say". */
export const SOURCE_KINDS = ["url", "attribution", "court", "citation", "report", "unnamed"] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

interface SourcePattern {
  readonly kind: SourceKind;
  readonly pattern: RegExp;
  /** Some part of every match: a quick no for most texts, which never even compile the pattern. */
  readonly hint: RegExp;
}

/** A name: capitalised words, with the small words that stand inside names. Bounded, so that matching stays linear. */
const PART = "\\p{Lu}[\\p{L}\\p{M}\\p{N}.&'’-]{0,40}";
const NAME =
  `(?:the\\s{1,4}|el\\s{1,4}|la\\s{1,4}|los\\s{1,4}|las\\s{1,4})?(?!In\\s)${PART}` +
  `(?:\\s{1,4}(?:(?:of|for|the|and|on|de|del|la|las|los|y)\\s{1,4}){0,2}${PART}){0,6}`;
const BODY = "(?:court|judge|jury|tribunal|magistrate|corte|jueza?)";
const RULED =
  "(?:ruled|rules|found|finds|held|holds|decided|affirmed|concluded|dictaminó|falló|resolvió|determinó|sentenció)";
const DOCUMENT =
  "(?:study|report|audit|review|survey|poll|investigation|analysis|records?|data|estudio|informe|auditoría|encuesta)";

const pattern = (kind: SourceKind, hint: string, source: string, flags = "giu"): SourcePattern => ({
  kind,
  pattern: new RegExp(source, flags),
  hint: new RegExp(hint, "iu"),
});

/**
 * Ways of naming a source, most telling first: words that one pattern has taken are not read by the next. Names are
 * known by their capitals, which is why those patterns do not ignore case.
 */
export const SOURCE_PATTERNS: readonly SourcePattern[] = [
  pattern("url", "://|www", "\\b(?:https?://|www\\.)[^\\s<>\"'“”()]{3,300}"),
  pattern(
    "url",
    "\\.(?:gov|org|com|net|edu|us|info|gob)",
    "(?<![@\\p{L}\\p{N}.-])[a-z0-9-]{2,60}(?:\\.[a-z0-9-]{2,60}){0,3}\\.(?:gov|org|com|net|edu|us|info|gob)(?:\\.[a-z]{2})?\\b(?:/[^\\s<>\"'“”()]{0,200})?",
  ),
  // 52 U.S.C. § 20501 · 2021-CV-0417 · H.R. 1 · Case No. 12
  pattern(
    "citation",
    "\\d\\s{1,4}[ufc]|§|case|docket|causa|expediente",
    "\\b\\d{1,3}\\s{1,4}(?:U\\.?\\s?S\\.?\\s?C\\.?|U\\.?\\s?S\\.?|F\\.\\s?(?:2d|3d|4th|Supp\\.)|C\\.?F\\.?R\\.?)\\s*(?:§+\\s*)?\\d{1,6}\\b|§+\\s*\\d[\\d.:-]{0,20}" +
      "|\\b(?:case|docket|causa|expediente)\\s{1,4}(?:no\\.?|number|n[uú]m\\.?)\\s*[\\w:-]{1,30}",
  ),
  pattern("court", "\\s(?:vs?|contra)[.\\s]", `${NAME}\\s{1,4}(?:v\\.?|vs\\.?|contra)\\s{1,4}${NAME}`, "gu"),
  pattern(
    "court",
    BODY,
    `\\b${BODY}s?\\s{1,4}(?:has\\s{1,4}|have\\s{1,4}|already\\s{1,4}|unanimously\\s{1,4})?${RULED}(?![\\p{L}])`,
  ),
  pattern(
    "attribution",
    "according|\\sby\\s",
    `\\b[Aa]ccording\\s{1,4}to\\s{1,4}${NAME}|\\b[Aa]s\\s{1,4}(?:reported|found|stated|confirmed)\\s{1,4}by\\s{1,4}${NAME}`,
    "gu",
  ),
  pattern(
    "attribution",
    "según|acuerdo",
    `\\b[Ss]egún\\s{1,4}${NAME}|\\b[Dd]e\\s{1,4}acuerdo\\s{1,4}con\\s{1,4}${NAME}`,
    "gu",
  ),
  pattern(
    "attribution",
    "(?:source|fuente)s?\\s*:",
    `\\b(?:[Ss]ources?|SOURCES?|[Ff]uentes?|FUENTES?)\\s*:\\s*${NAME}`,
    "gu",
  ),
  pattern(
    "report",
    `${DOCUMENT}\\s{1,4}(?:by|from|of|de|del)\\s`,
    `\\b${DOCUMENT}\\s{1,4}(?:by|from|of|de|del)\\s{1,4}${NAME}`,
    "gu",
  ),
  pattern(
    "report",
    `\\s${DOCUMENT}\\s`,
    `${NAME}(?:['’]s)?\\s{1,4}${DOCUMENT}\\s{1,4}(?:shows?|showed|found|finds|says|confirms?|confirmed|reveals?|proves?)\\b`,
    "gu",
  ),
  pattern(
    "unnamed",
    "\\s(?:say|said|show|prove|confirm|reveal|tell|admit|dicen|muestran|prueban)",
    "\\b(?:experts?|sources?|insiders?|officials?|whistleblowers?|studies|reports|records|data|documents|expertos|fuentes|estudios|documentos)\\s{1,4}" +
      "(?:say|says|said|show|shows|prove|proves|confirm|confirms|reveal|reveals|tell|admit|dicen|muestran|prueban|confirman)(?![\\p{L}])",
  ),
];
