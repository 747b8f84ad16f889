import type { Tokens } from "../tokens.ts";
import { isApart, negationBefore } from "./authorisations.ts";

/** How the words of a payer line stand in their sentence. */
export type Setting = "opens" | "negated" | "prose" | "within";

/** What a payer line speaks of: "this ad was paid for by". */
const SUBJECT =
  /^(?:ads?|adverts?|advertis(?:ement|ing)|message|communications?|content|broadcast|mail(?:ing|er)|material|video|announcement|publicidad|anuncio|mensaje|pol[ií]tic[oa]|political|propaganda|comunicaci[oó]n)$/iu;
const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|get|gets|got|getting|has|have|had|fully|partly|partially|entirely|mostly|largely|all|already|and|or|it's|that's|they're|we're|you're|es|son|fue|fueron|ha|han|sido)$/iu;
const PRONOUN =
  /^(?:i|we|you|they|he|she|it|who|which|that|what|i've|we've|you've|they've|people|taxpayers|low|equal|family)$/iu;
/** Things that have sponsors without being ads. */
const SPONSORED =
  /^(?:bills?|acts?|events?|rall(?:y|ies)|stud(?:y|ies)|polls?|surveys?|legislation|resolutions?|measures?|trips?|tours?|law|laws|amendments?|dinner|debate|report|research)$/iu;
const straight = (word: string): string => word.replace("’", "'");

/**
 * The setting of the words from `at` on: at the start of a line or sentence, or said of an ad (`opens`); after a "not"
 * (`negated`); as the verb of a sentence about something else (`prose`); or just behind other words (`within`).
 */
export function settingOf(text: string, tokens: Tokens, at: number): Setting {
  if (negationBefore(text, tokens, at) !== undefined) return "negated";
  const start = tokens.starts[at] ?? 0;
  if (/(?:^|[\n.!?|•(:–—[>*"“-])[^\p{L}\p{N}]{0,3}$/u.test(text.slice(Math.max(0, start - 6), start)))
    return "opens";
  let i = at - 1;
  let isVerb = false;
  while (i >= 0 && at - i <= 3 && AUXILIARY.test(straight(tokens.words[i] ?? ""))) {
    isVerb = true;
    i -= 1;
  }
  const before = i >= 0 && !isApart(text, tokens, i, at) ? straight(tokens.words[i] ?? "") : "";
  if (SUBJECT.test(before)) return "opens";
  if (isVerb || PRONOUN.test(before) || SPONSORED.test(before)) return "prose";
  return "within";
}

/** Whether the words from `at` on are said of an ad: "ad paid", "this message was paid". */
export const isSaidOfAd = (tokens: Tokens, at: number): boolean =>
  [at - 1, at - 2].some((i) => SUBJECT.test(tokens.words[i] ?? ""));
