import { type ReadWords, readWords } from "../repair/read-words.ts";
import { vocabularyOf } from "../repair/vocabulary.ts";
import { BETWEEN } from "./leads.ts";

/** Words of payer lines and authorisation statements. */
const vocabulary = vocabularyOf(
  "paid for by and or authorized authorised approved with regulated funds in whole part sponsored endorsed distributed " +
    "produced published promoted printed furnished funded political advertisement announcement ad advert message " +
    "communication was is been this not nor any candidate candidates committee pagado pagada pagados pagadas por y " +
    "autorizado autorizada financiado financiada patrocinado patrocinada aprobado anuncio mensaje publicidad propaganda " +
    "no ningún candidato",
  {
    bv: "by",
    ry: "by",
    rv: "by",
    hy: "by",
    b7: "by",
    tor: "for",
    fot: "for",
    t0r: "for",
    ond: "and",
    ano: "and",
    od: "ad",
    ao: "ad",
    wos: "was",
    pov: "por",
    v: "y",
  },
);

const TAKES_BY = /^(?:ad|paid|for|advertisement|pagad[oa]s?|\p{L}+(?:ed|ad[oa]))$/u;

/** After "sponsored" or "paid for", a "by" is no part of the name it is joined to: `SPONSORED BYCALDER`. */
function byFromName(raw: string, before: string): readonly string[] | undefined {
  if (!TAKES_BY.test(before) && !BETWEEN.has(before)) return undefined;
  const by = /^(?:by|bv|8y|por|p0r)(?=\p{L}{2})/iu.exec(raw)?.[0];
  return by === undefined ? undefined : [by, raw.slice(by.length)];
}

/** The words of a text as payer lines are read: with reading errors undone. */
export const payerWords = (text: string): ReadWords => readWords(text, vocabulary, byFromName);
