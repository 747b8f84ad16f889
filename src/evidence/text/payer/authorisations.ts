import type { Span } from "../../../types/fact.ts";
import type { Tokens } from "../tokens.ts";

/** A statement on whether a candidate stands behind the ad: "Not authorized by any candidate". */
export interface Authorisation {
  readonly isDenied: boolean;
  /** Index of its first and last word. */
  readonly first: number;
  readonly last: number;
  readonly span: Span;
}

const VERBS = new Set(["authorized", "authorised", "autorizado", "autorizada"]);
const NEGATIONS = new Set([
  "not",
  "nor",
  "never",
  "no",
  "neither",
  "isn't",
  "wasn't",
  "isn’t",
  "wasn’t",
  "nunca",
  "ni",
]);
/** What may stand between a negation and its verb. */
const FILLERS = new Set(
  "paid for or by and been is was nor being approved sponsored endorsed funded the candidate candidates ha sido pagado pagada por ni o".split(
    " ",
  ),
);
const NOUNS = new Set(
  "any a an the candidate candidates candidate's candidate’s or and committee committees his her their campaign party ningun ningún candidato candidata comité comite o partido".split(
    " ",
  ),
);
const APPROVAL =
  /\bI(?:\s+have|['’]ve)?\s+approved?\s+(?:of\s+)?this\s+(?:message|ad|advertisement|communication)\b/giu;
const MAX_BACK = 6;
const MAX_OBJECT = 10;

/** Sentence ends between two words. */
export const isApart = (text: string, tokens: Tokens, from: number, to: number): boolean =>
  /[.!?;]\s|\n\s*\n/.test(text.slice(tokens.ends[from] ?? 0, tokens.starts[to] ?? 0));

/** Index of the negation that governs word `at`, or undefined. */
export function negationBefore(text: string, tokens: Tokens, at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - MAX_BACK); i -= 1) {
    if (isApart(text, tokens, i, i + 1)) return undefined;
    const word = tokens.words[i] ?? "";
    if (NEGATIONS.has(word) || /n['’]t$/.test(word)) return i;
    if (!FILLERS.has(word)) return undefined;
  }
  return undefined;
}

/** The last word of what a statement is about: "by any candidate or candidate's committee". */
function objectEnd(tokens: Tokens, from: number): number {
  let last = from;
  for (let i = from + 1; i <= Math.min(tokens.words.length - 1, from + MAX_OBJECT); i += 1) {
    const word = tokens.words[i] ?? "";
    if (!NOUNS.has(word) && !["by", "por"].includes(word)) break;
    last = i;
  }
  return last;
}

/** Statements of authorisation and their denials, in order. `tokens` are read words, in lower case. */
export function findAuthorisations(text: string, tokens: Tokens): Authorisation[] {
  const out: Authorisation[] = [];
  for (const [index, word] of tokens.words.entries()) {
    if (!VERBS.has(word)) continue;
    const negation = negationBefore(text, tokens, index);
    const first = negation ?? index;
    const last = objectEnd(tokens, index);
    const span: Span = [tokens.starts[first] ?? 0, tokens.ends[last] ?? text.length];
    out.push({ isDenied: negation !== undefined, first, last, span });
  }
  for (const match of text.matchAll(APPROVAL)) {
    const first = tokens.starts.findIndex((start) => start >= match.index);
    const end = match.index + match[0].length;
    out.push({
      isDenied: false,
      first,
      last: first + match[0].split(/\s+/).length - 1,
      span: [match.index, end],
    });
  }
  return out.toSorted((a, b) => a.first - b.first);
}
