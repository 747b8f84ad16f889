/** Legal forms that a name may carry or not; PAC, committee and the like are part of the name. */
const LEGAL_FORM = /(?:incorporated|inc|llc|ltd|corp|corporation|co)$/;

/**
 * Letters and digits alone, `&` read as "and"; so `CalderPAC`, `Calder P.A.C.` and `CALDER PAC` are one name.
 */
function bare(name: string): string {
  const letters = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/&/g, "and")
    .replace(/^\s*the\s+/, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
  const short = letters.replace(LEGAL_FORM, "");
  return short === "" ? letters : short;
}

/** Whether two names are one but for case, punctuation, spacing, a leading "the" and the legal form. */
export const sameName = (one: string, other: string): boolean =>
  bare(one) !== "" && bare(one) === bare(other);

/** Whether `text` begins with the name: a disclaimer without an end mark runs on into the words after it. */
export const startsWithName = (text: string, name: string): boolean =>
  bare(name) !== "" && bare(text).startsWith(bare(name));
