/** How a text speaks to a machine that reads it. */
export const INSTRUCTION_KINDS = ["override", "role", "address", "outcome", "markup"] as const;
export type InstructionKind = (typeof INSTRUCTION_KINDS)[number];

interface InstructionPattern {
  readonly kind: InstructionKind;
  readonly pattern: RegExp;
  /** Whether people also write so to people: then it is a lead and no finding. */
  readonly isLead: boolean;
}

/** Where an order begins: not after a subject, so that "they ignore all rules" is none. */
const ORDER =
  '(?:^|[.!?:;,>"“(\\n–—-] {0,3}|\\b(?:please|now|must|should|simply|just|and then|then|bitte|por favor) )';
/** The longer names first, so that a quote ends with the name. */
const MACHINE =
  "(?:(?:ai|automated|automatic) (?:moderat(?:or|ion)|review(?:er)?|system|filter|agent|classifier)s?" +
  "|(?:content |ad )?moderation (?:bot|system|model|filter)s?|ad[- ]review (?:bot|system|model|filter)s?|classifiers?" +
  "|(?:ai|virtual) assistants?|(?:large )?language models?|chat ?bots?|chatgpt|gpt|llms?|ais?|a\\.i\\.)";
/** What may follow a role: not a noun that the machine's name only describes, as in "the AI generation". */
const ROLE_END =
  '(?=[\\s]*(?:[.,:;!)"”]|$)| (?:that|which|who|and|with|for|whose|trained|designed|tasked|reviewing)\\b)';
const RULES =
  "(?:instructions?|prompts?|guidelines?|polic(?:y|ies)|rules?|system messages?|directives?|safeguards?)";
const WHICH =
  "(?:(?:all|any|your|the|these|those|of|previous|prior|above|earlier|preceding|existing|safety|content|ad|system) )";

const said = (kind: InstructionKind, source: string, isLead = false): InstructionPattern => ({
  kind,
  pattern: new RegExp(source, "gu"),
  isLead,
});

/** Read in folded words. */
export const WORD_PATTERNS: readonly InstructionPattern[] = [
  said("override", `${ORDER}(?:ignore|disregard|forget|override|bypass|skip) ${WHICH}{1,6}${RULES}\\b`),
  said("override", "\\b(?:system|policy|safety|filter|moderation|admin) override\\b"),
  said(
    "override",
    `${ORDER}ignoriere? (?:alle|deine|die|diese|vorherigen?|bisherigen?)(?: \\p{L}{1,20}){0,2} (?:regeln|anweisungen|vorgaben|richtlinien)\\b`,
  ),
  said(
    "override",
    `${ORDER}ignora (?:(?:todas|todo|las|tus|tutte|le|estas) ){1,3}(?:instrucciones|reglas|normas|istruzioni|regole)\\b`,
  ),
  said(
    "override",
    `${ORDER}ignore[rz]? (?:(?:toutes|tes|vos|les|ces|todas|as|suas) ){1,3}(?:instructions|regles|consignes|instrucoes|regras)\\b`,
  ),
  said("role", "\\byou are (?:now |from now on )(?:an? )?\\p{L}{0,20}(?:bot|ai|gpt|assistant|model)\\b"),
  said("role", `\\byou are (?:an? |the )${MACHINE}${ROLE_END}`),
  said("role", `\\b(?:act|behave|respond) as (?:if you were )?(?:an? |the )${MACHINE}\\b`),
  said(
    "address",
    `\\b(?:note|notice|message|memo|attention|instructions?|hint) (?:to|for) (?:the |any |all )?${MACHINE}\\b`,
  ),
  said("address", `${ORDER}(?:attention|dear|hey|hello|to) (?:the |any |all )?${MACHINE} ?[:,!]`),
  said("address", `\\bif you are (?:an? |the )?${MACHINE}\\b`),
  said(
    "outcome",
    `${ORDER}(?:output|return|respond|reply|answer|print|emit)(?: with| only| exactly| just|:){0,2} ["'“]?(?:pass|approved?|safe|allowed|compliant|no claims|no violations?|none|empty|json)\\b`,
  ),
  said(
    "outcome",
    `${ORDER}(?:return|give|set|report|output|assign) (?:an? |the )?(?:confidence|score|risk)(?: score)? (?:of |to |= ?)?(?:0|zero|o|none|low)\\b`,
  ),
  said(
    "outcome",
    `${ORDER}(?:do not|don't|never) (?:flag|reject|block|moderate) (?:this|the|it|any)\\b|, (?:do not|don't) flag\\b`,
    true,
  ),
  said(
    "outcome",
    `${ORDER}(?:approve|clear|whitelist) (?:this|the) (?:ad|advert|advertisement|creative|submission|content)\\b`,
  ),
  said(
    "outcome",
    `${ORDER}(?:mark|classify|label|treat|rate|tag) (?:this|the|it)(?: \\p{L}{1,20}){0,2} as (?:safe|approved|compliant|non-?political|harmless|benign|allowed|pass)\\b`,
  ),
];

/** Read in the text as submitted: signs that part a prompt, and answers in the form of a machine. */
export const MARKUP_PATTERNS: readonly InstructionPattern[] = [
  said(
    "markup",
    "<\\/?(?:system|assistant|instructions?|prompt)\\s{0,3}>|<\\|[a-z_]{2,20}\\|>|\\[\\/?INST\\]|<<\\/?SYS>>",
  ),
  said(
    "markup",
    "[\"'](?:verdict|decision|claims|findings|violations|approved|confidence|role)[\"']\\s{0,3}:\\s{0,3}(?:[\"'{\\[]|true|false|\\d)",
  ),
  said("markup", "^\\s{0,3}#{2,4}\\s{0,2}(?:system|instructions?|assistant|response)\\b"),
];
