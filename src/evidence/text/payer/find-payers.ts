import type { Certainty, Span } from "../../../types/fact.ts";
import { isReadable } from "../strict-match.ts";

/** A payer disclaimer as it stands in a passage. */
export interface PayerNotice {
  /** The name as written. */
  readonly name: string;
  /** From "Paid" to the end of the name. */
  readonly span: Span;
  readonly certainty: Certainty;
  /** Whether the name ends at a mark, rather than at the end of the text or the length limit. */
  readonly isCut: boolean;
}

/** In so many words, also as text recognition joins them: `PAIDFOR BY`. */
const EXPLICIT = new RegExp(
  "\\b(?:paid\\s?for\\s?(?:(?:and|&)\\s(?:authori[sz]ed" +
    "|approved)\\s)?(?:with\\s(?:\\w+\\s){1,3})?by|pagad[oa]\\s(?:y\\sautorizad[oa]\\s)?por)\\b:?",
  "giu",
);
/** Words that also stand in prose ("the bill sponsored by"), so they must open a sentence or line. */
const OPENING = new RegExp(
  "(?<=^|[\\n.!?|•(:–—]\\s{0,3})(?:paid\\sby|paid\\spolitical\\s(?:ad|advertisement" +
    "|announcement)\\s(?:by|for\\sby)|sponsored\\sby|promoted\\sby|patrocinad[oa]\\spor)\\b:?",
  "giu",
);

const NEGATED = /(?:\b(?:not|never|no|nor|isn't|wasn't|weren't|nunca)|n['’]t)\s+(?:\w+\s+)?$/iu;
/** What a disclaimer speaks of; "roads paid for by your taxes" is prose. */
const SUBJECT = new RegExp(
  "\\b(?:ad|ads|advert|advertisement|advertising|message|communication|content|broadcast" +
    "|mailing|material|political|publicidad|anuncio|mensaje|pol[ií]tic[oa]" +
    "|propaganda)\\s+(?:(?:is|was|were|has been|es|fue|ha sido)\\s+)?$",
  "iu",
);

const END = new RegExp(
  "[\\n|•<>]|https?:|\\bwww\\.|[,;.]?\\s*\\(?\\b(?:and\\s+)?(?:is\\s+)?(?:not|no)\\s+auth?ori[sz]" +
    "|[,;.]?\\s*\\band\\s+(?:approved|authorized)\\s+by\\b|[!?;]|\\.(?=\\s|$)",
  "giu",
);
const ABBREVIATION =
  /(?:\b(?:co|st|dr|mr|mrs|ms|jr|sr|no|sen|rep|gov|dist|[a-z]|u\.s|p\.a\.c|l\.l\.c|d\.c))$/iu;
const MAX_NAME = 120;

function readName(rest: string): { name: string; length: number; isCut: boolean } {
  let end = rest.length;
  let isCut = false;
  for (const match of rest.matchAll(END)) {
    const goesOn = /^\s+[\p{L}&]/u.test(rest.slice(match.index + 1)) && match[0] === ".";
    if (goesOn && ABBREVIATION.test(rest.slice(0, match.index))) continue;
    end = match.index;
    isCut = true;
    break;
  }
  const name = rest.slice(0, end).replace(/[\s.,:;()[\]"'-]+$/u, "");
  return { name, length: name.length, isCut };
}

/** An address after the name is not part of it: `Calder PAC, 12 Main St`. */
const withoutAddress = (name: string): string => name.replace(/,\s*(?:p\.?o\.?\s*box\s*)?\d.*$/isu, "");

function isProse(before: string, word: string): boolean {
  if (SUBJECT.test(before)) return false;
  return /^\p{Ll}/u.test(word) && /\p{L}[\s,]+$/u.test(before);
}

/** Disclaimers in a text, in order. Negated ones, prose and names with hidden characters are left out. */
export function findPayers(text: string): PayerNotice[] {
  const out: PayerNotice[] = [];
  for (const [pattern, certainty] of [
    [EXPLICIT, "certain"],
    [OPENING, "likely"],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const before = text.slice(Math.max(0, match.index - 40), match.index);
      if (NEGATED.test(before) || isProse(before, match[0])) continue;
      const from = match.index + match[0].length;
      const gap = /^\s*/u.exec(text.slice(from, from + 20))?.[0].length ?? 0;
      const { name, isCut } = readName(text.slice(from + gap, from + gap + MAX_NAME));
      const bare = withoutAddress(name);
      const span: Span = [match.index, from + gap + bare.length];
      if (!/\p{L}/u.test(bare) || !isReadable(text.slice(...span))) continue;
      out.push({ name: bare, span, certainty, isCut: isCut || bare !== name });
    }
  }
  return out.toSorted((a, b) => a.span[0] - b.span[0]);
}
