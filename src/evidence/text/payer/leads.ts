/** What a line says of the one it names. */
export const PAYER_FORMS = [
  "paid-for",
  "sponsored",
  "promoted",
  "published",
  "authorised",
  "responsible",
] as const;
export type PayerForm = (typeof PAYER_FORMS)[number];

export interface Lead {
  readonly words: readonly string[];
  readonly form: PayerForm;
  /** Words that also stand in prose ("the bill sponsored by"), so they must open a sentence or line. */
  readonly opens: boolean;
}

const lead = (words: string, form: PayerForm, opens: boolean): Lead => ({
  words: words.split(" "),
  form,
  opens,
});

/**
 * Words before a payer's name that laws, platforms and custom know: 11 CFR 110.11 and 47 CFR 73.1212 ("sponsored",
 * "paid for", "furnished"), Elections Act 2022 s. 41 ("promoted by"), Commonwealth Electoral Act s. 321D ("authorised
 * by"), Parliamentary Elections Act s. 61MA ("published by"), and the same in Spanish. Longest first.
 */
export const LEADS: readonly Lead[] = [
  lead("paid political advertisement paid for by", "paid-for", false),
  lead("paid political advertisement by", "paid-for", true),
  lead("paid political announcement by", "paid-for", true),
  lead("paid political ad by", "paid-for", true),
  lead("paid advertisement by", "paid-for", true),
  lead("paid for by", "paid-for", false),
  lead("ad paid by", "paid-for", false),
  lead("pagado por", "paid-for", false),
  lead("pagada por", "paid-for", false),
  lead("pagados por", "paid-for", false),
  lead("pagadas por", "paid-for", false),
  lead("financiado por", "paid-for", true),
  lead("financiada por", "paid-for", true),
  lead("patrocinado por", "sponsored", true),
  lead("patrocinada por", "sponsored", true),
  lead("autorizado por", "authorised", true),
  lead("autorizada por", "authorised", true),
  lead("sponsored by", "sponsored", true),
  lead("furnished by", "sponsored", true),
  lead("promoted by", "promoted", true),
  lead("published by", "published", true),
  lead("authorised by", "authorised", true),
  lead("authorized by", "authorised", true),
  lead("funded by", "paid-for", true),
  lead("paid by", "paid-for", true),
  lead("ad by", "published", true),
  lead("anuncio por", "published", true),
];

/** Words that may stand between "paid for" and "by". */
export const BETWEEN: ReadonlySet<string> = new Set(
  (
    "and or authorized authorised approved with regulated funds in whole part sponsored endorsed distributed " +
    "produced published promoted printed non public voluntary contributions donations y o autorizado autorizada " +
    "aprobado con fondos"
  ).split(" "),
);
