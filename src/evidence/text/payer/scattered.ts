import type { Span } from "../../../types/fact.ts";
import type { ReadWords } from "../repair/read-words.ts";
import { type Authorisation, isApart } from "./authorisations.ts";
import { BETWEEN } from "./leads.ts";
import { looksLikeOrganisation } from "./organisation.ts";
import { isSaidOfAd, settingOf } from "./setting.ts";

/** A payer line whose words text recognition lost or put in another order. */
export interface Scattered {
  readonly span: Span;
  /** The words around it, the payer's name among them. */
  readonly words: string;
  readonly isLikely: boolean;
}

const WINDOW = 12;
/** How far an authorisation statement may stand from the remains of the line it belongs to. */
const REACH = 30;
/** "For by" ends no English phrase but these: "accounted for by", "called for by". */
const TAKES_FOR = /(?:ed|id|ken|en)$/iu;

const isPaid = (word = ""): boolean => word === "paid" || word === "pagado" || word === "pagada";
const isBy = (word = ""): boolean => word === "by" || word === "por";
const isPart = (word: string): boolean => isPaid(word) || isBy(word) || word === "for";

/** Index of the last of `for … by` that lost its "paid"; undefined when there is none at `at`. */
function headless({ words }: ReadWords, at: number): number | undefined {
  const isStart = words[at] === "for" || (words[at] === "y" && /^autorizad/.test(words[at + 1] ?? ""));
  if (!isStart || TAKES_FOR.test(words[at - 1] ?? "")) return undefined;
  let i = at + 1;
  while (BETWEEN.has(words[i] ?? "") || isPaid(words[i])) i += 1;
  return isBy(words[i]) ? i : undefined;
}

interface Remains {
  readonly last: number;
  /** Which words are left, and in such an order that they are no English. */
  readonly isJumbled: boolean;
  readonly parts: number;
  readonly isAd: boolean;
}

function remainsAt(text: string, tokens: ReadWords, at: number): Remains | undefined {
  const { words } = tokens;
  const end = headless(tokens, at);
  if (end === undefined && !isPaid(words[at])) return undefined;
  const setting = settingOf(text, tokens, at);
  if (setting === "prose" || setting === "negated") return undefined;
  const last = Math.min(words.length - 1, at + WINDOW);
  if (end !== undefined) return { last, isJumbled: true, parts: 2, isAd: isSaidOfAd(tokens, at) };
  const isShown = /^\p{Lu}/u.test(text.slice(tokens.starts[at])) || isSaidOfAd(tokens, at);
  if (!isShown) return undefined;
  const after = words.slice(at + 1, last + 1).filter((_, i) => !isApart(text, tokens, at, at + 1 + i));
  const parts = 1 + (after.includes("for") ? 1 : 0) + (after.some(isBy) ? 1 : 0);
  const neighbours = [words[at - 2], words[at - 1]].filter(
    (word) => word !== undefined && (word === "for" || isBy(word)),
  );
  const [first = "", second = ""] = after.filter((word) => !BETWEEN.has(word));
  const isJumbled =
    (isBy(first) && second === "for") || (neighbours.length > 0 && (first === "for" || isBy(first)));
  return {
    last,
    isJumbled,
    parts: parts + (isJumbled ? neighbours.length : 0),
    isAd: isSaidOfAd(tokens, at),
  };
}

/** The name among the words: what is left without the remains themselves. */
const otherWords = (text: string, tokens: ReadWords, at: number, last: number): string =>
  Array.from({ length: last - at + 1 }, (_, i) => at + i)
    .filter((i) => !isPart(tokens.words[i] ?? ""))
    .map((i) => text.slice(tokens.starts[i], tokens.ends[i]))
    .join(" ");

/**
 * Remains of a payer line, believed when an authorisation statement, the name of a body or the word "ad" stands beside
 * them.
 *
 * @param isTaken - words that have been judged already
 */
export function findScattered(
  text: string,
  tokens: ReadWords,
  statements: readonly Authorisation[],
  isTaken: (at: number) => boolean,
): Scattered[] {
  const out: Scattered[] = [];
  for (let at = 0; at < tokens.words.length; at += 1) {
    if (isTaken(at)) continue;
    const remains = remainsAt(text, tokens, at);
    if (remains === undefined) continue;
    const { last, parts, isJumbled, isAd } = remains;
    const [start = 0, end = text.length] = [tokens.starts[at], tokens.ends[last]];
    const others = otherWords(text, tokens, at, last);
    if (!/\p{L}{2}/u.test(others)) continue;
    const isStated = statements.some(({ first }) => first > at - 6 && first < at + REACH);
    const isNamed = looksLikeOrganisation(others);
    const isSideBySide = parts >= 2 && ["for", "by", "por"].includes(tokens.words[at + 1] ?? "");
    const isLikely =
      (parts >= 2 && (isStated || (isJumbled && isNamed) || (isAd && /\p{Lu}/u.test(others)))) ||
      (isNamed && (isAd || isSideBySide));
    if (!isLikely && !isStated && !isJumbled) continue;
    out.push({ span: [start, end], words: text.slice(start, end), isLikely });
    at = last;
  }
  return out;
}
