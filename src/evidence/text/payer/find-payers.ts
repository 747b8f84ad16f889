import type { Certainty, Span } from "../../../types/fact.ts";
import { isOneScript } from "../one-script.ts";
import { isReadable } from "../strict-match.ts";
import type { Tokens } from "../tokens.ts";
import { type Authorisation, findAuthorisations } from "./authorisations.ts";
import { type FoundLead, findLeads } from "./find-leads.ts";
import type { PayerForm } from "./leads.ts";
import { looksLikeOrganisation } from "./organisation.ts";
import { payerWords } from "./payer-words.ts";
import { readName } from "./read-name.ts";
import { findScattered } from "./scattered.ts";
import { type Setting, settingOf } from "./setting.ts";

/** A payer disclaimer as it stands in a passage. */
export interface PayerNotice {
  /** The name as written; of scattered words, all that stands there. */
  readonly name: string;
  readonly form: PayerForm;
  /** From "Paid" to the end of the name. */
  readonly span: Span;
  readonly certainty: Certainty;
  /** Whether the name ends at a mark, rather than where the text or the length limit does. */
  readonly isCut: boolean;
  /** The text that the name was read from, when a line break ended it. */
  readonly ahead?: string;
  /** Whether the words are not spelt as they should be. */
  readonly isDamaged: boolean;
  /** Whether the words lie about so that the name cannot be told from the rest. */
  readonly isScattered: boolean;
  /** Hidden characters or mixed scripts: readers may not see what stands there. */
  readonly isHidden: boolean;
}

/** Who pays for roads and trips in prose; no committee is called so. */
const NOBODY =
  /^(?:(?:any|no|cualquier|ning[uú]n)\s+(?:candidat|party|campaign)|(?:someone|somebody|everyone|everybody|people|cash|credit|check|insurance|me|us|you|them|him|lobbyists|the\s+(?:county|state|city|government))\b)/iu;
const TAXES =
  /^(?:(?:your|our|my|the|tus|sus|hard-?working|hard-?earned)\s+)*(?:tax(?:es)?\b(?!\s+\p{Lu}\p{Ll})|tax\s+dollars|taxpayers?\b(?!\s+(?:for|against|united|alliance|union|league|of|pac))|impuestos|donations)/iu;
/** "Our grandchildren", or a body called "Our Future": small letters leave it open. */
const OURS = /^(?:my|our|his|her|their|its|your|tu|tus|sus)\b/u;
/** "X is responsible for the content of this advertising" (11 CFR 110.11(c)(4)). */
const RESPONSIBLE =
  /(?<=^|[\n.!?]\s{0,3})([^\n.!?]{2,90}?)\s+(?:is|are)\s+(?:solely\s+)?responsible\s+for\s+(?:the\s+)?content\s+of\s+this\s+(?:advertis\w+|ad|message|communication)\b/giu;

const isFollowedBy = (
  statements: readonly Authorisation[],
  tokens: Tokens,
  text: string,
  last: number,
): boolean =>
  statements.some(
    ({ first }) =>
      first > last &&
      first < last + 40 &&
      !/[.!?]\s/.test(text.slice(tokens.ends[last], tokens.starts[first])),
  );

interface Candidate {
  readonly found: FoundLead;
  readonly name: string;
  readonly setting: Setting;
  /** An authorisation statement follows in the same sentence. */
  readonly isStated: boolean;
  readonly isSmall: boolean;
}

/** How sure a line is that stands just behind other words. */
function certaintyWithin({ found, name, isSmall }: Candidate): Certainty | undefined {
  const isNamed = looksLikeOrganisation(name);
  if (isSmall) return !found.lead.opens && isNamed ? "possible" : undefined;
  return found.lead.opens && !isNamed ? "possible" : "certain";
}

/** How sure it is that the words are a payer line, when nothing speaks against it. */
function certaintyOf(candidate: Candidate): Certainty | undefined {
  const { found, name, setting, isStated, isSmall } = candidate;
  const { lead } = found;
  if (isStated && (isSmall || setting === "prose")) return "likely";
  if (setting === "prose") return undefined;
  // In American usage the one who authorises need not be the one who pays.
  if (lead.words[0] === "authorized" && !/\b(?:official|registered)\s+agent\b/iu.test(name))
    return "possible";
  const sure = setting === "within" && !isStated ? certaintyWithin(candidate) : "certain";
  if (sure !== "certain") return sure;
  const isNamed = isStated || /[\p{Lu}\p{N}]/u.test(name) || looksLikeOrganisation(name);
  if (!isNamed) return lead.opens ? "possible" : "likely";
  return found.isDamaged || lead.opens ? "likely" : "certain";
}

/** The line that begins with `found`; undefined for prose, denials and a lead without a name. */
function certaintyAt(
  text: string,
  tokens: Tokens,
  found: FoundLead,
  name: string,
  statements: readonly Authorisation[],
): Certainty | undefined {
  const setting = settingOf(text, tokens, found.first);
  if (setting === "negated" || NOBODY.test(name) || TAXES.test(name)) return undefined;
  const isStated = found.lead.form !== "authorised" && isFollowedBy(statements, tokens, text, found.last);
  const isSmall = /^\p{Ll}/u.test(text.slice(tokens.starts[found.first]));
  const certainty = certaintyOf({ found, name, setting, isStated, isSmall });
  return OURS.test(name) && !isStated && certainty !== undefined ? "possible" : certainty;
}

const MAX_SPOKEN_NAME = 6;
/** Longest stretch of text that a name is looked for in. */
const AHEAD = 180;

function noticeAt(
  text: string,
  tokens: Tokens,
  found: FoundLead,
  statements: readonly Authorisation[],
): PayerNotice | undefined {
  const start = tokens.starts[found.first] ?? 0;
  const from = tokens.ends[found.last] ?? text.length;
  const gap = /^[\s:“"'-]*/u.exec(text.slice(from, from + 20))?.[0].length ?? 0;
  const ahead = text.slice(from + gap, from + gap + AHEAD);
  const { name, isCut, isLineEnd } = readName(ahead);
  if (!/\p{L}/u.test(name)) return undefined;
  const certainty = certaintyAt(text, tokens, found, name, statements);
  if (certainty === undefined) return undefined;
  const span: Span = [start, from + gap + name.length];
  const { lead, isDamaged } = found;
  return {
    name,
    form: lead.form,
    span,
    certainty,
    isCut,
    ...(isLineEnd ? { ahead } : {}),
    isDamaged,
    isScattered: false,
    isHidden: isHidden(text, span),
  };
}

const isHidden = (text: string, span: Span): boolean => {
  const words = text.slice(...span);
  return !isReadable(words) || !isOneScript(words);
};

function* responsible(text: string): Generator<PayerNotice> {
  if (!/responsible\s+for/iu.test(text)) return;
  for (const match of text.matchAll(RESPONSIBLE)) {
    const name = match[1]?.trim() ?? "";
    if (!/\p{Lu}/u.test(name)) continue;
    const span: Span = [match.index + match[0].indexOf(name), match.index + match[0].length];
    // Speech has no full stops, so words before the name may be read with it.
    const flags = {
      isCut: name.split(/\s+/).length <= MAX_SPOKEN_NAME,
      isDamaged: false,
      isScattered: false,
      isHidden: isHidden(text, span),
    };
    yield { name, form: "responsible", span, certainty: "certain", ...flags };
  }
}

/** Longest passage that is read whole; of a longer one the two ends, where payer lines stand. */
export const MAX_PASSAGE = 40_000;

/** What the words of one passage say of who paid. */
export interface PayerReading {
  readonly notices: readonly PayerNotice[];
  readonly authorisations: readonly Authorisation[];
}

/**
 * Payer lines in a text, in order, with reading errors allowed for, and what it says of a candidate's authorisation.
 * Negated lines and prose ("roads paid for by your taxes") are no payer lines.
 */
export function findPayers(text: string): PayerReading {
  const tokens = payerWords(text);
  const authorisations = findAuthorisations(text, tokens);
  const leads = findLeads(tokens);
  const notices = leads.flatMap((found) => noticeAt(text, tokens, found, authorisations) ?? []);
  notices.push(...responsible(text));
  const isPaid = notices.some(({ form, certainty }) => form !== "authorised" && certainty !== "possible");
  const isTaken = (at: number): boolean =>
    leads.some(({ first, last, lead }) => lead.form !== "authorised" && first <= at && at <= last);
  const scattered = isPaid ? [] : findScattered(text, tokens, authorisations, isTaken);
  for (const { span, words, isLikely } of scattered) {
    const certainty = isLikely ? "likely" : "possible";
    const flags = { isCut: false, isDamaged: true, isScattered: true, isHidden: isHidden(text, span) };
    notices.push({ name: words, form: "paid-for", span, certainty, ...flags });
  }
  const kept = isPaid ? notices.filter(({ form }) => form !== "authorised") : notices;
  return { notices: kept.toSorted((a, b) => a.span[0] - b.span[0]), authorisations };
}
