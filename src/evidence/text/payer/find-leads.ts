import type { ReadWords } from "../repair/read-words.ts";
import { BETWEEN, LEADS, type Lead } from "./leads.ts";

/** The words before a payer's name, found at word `first` to `last`. */
export interface FoundLead {
  readonly first: number;
  readonly last: number;
  readonly lead: Lead;
  readonly isDamaged: boolean;
}

const MAX_BETWEEN = 7;
/** Heads that take words such as "and authorized" before their "by". */
const PARTED = LEADS.filter(({ words }) =>
  ["paid for by", "pagado por", "pagada por", "paid by"].includes(words.join(" ")),
);

const standsAt = ({ words }: ReadWords, at: number, wanted: readonly string[]): boolean =>
  wanted.every((word, index) => words[at + index] === word);

function lastOf(tokens: ReadWords, at: number, { words }: Lead): number | undefined {
  if (standsAt(tokens, at, words)) return at + words.length - 1;
  return undefined;
}

/** "Paid for", then words such as "and authorized" or "with regulated funds", then "by". */
function lastOfParted(tokens: ReadWords, at: number, { words }: Lead): number | undefined {
  const head = words.slice(0, -1);
  if (!standsAt(tokens, at, head)) return undefined;
  let i = at + head.length;
  while (i <= at + MAX_BETWEEN && BETWEEN.has(tokens.words[i] ?? "")) i += 1;
  return i > at + head.length && tokens.words[i] === words.at(-1) ? i : undefined;
}

interface Way {
  readonly lead: Lead;
  readonly find: typeof lastOf;
}

/** Ways in which a line may begin, by its first word; whole heads before parted ones. */
const WAYS = new Map<string, readonly Way[]>();
for (const way of [
  ...LEADS.map((lead): Way => ({ lead, find: lastOf })),
  ...PARTED.map((lead): Way => ({ lead, find: lastOfParted })),
]) {
  const first = way.lead.words[0] ?? "";
  WAYS.set(first, [...(WAYS.get(first) ?? []), way]);
}

function leadAt(tokens: ReadWords, at: number): FoundLead | undefined {
  for (const { lead, find } of WAYS.get(tokens.words[at] ?? "") ?? []) {
    const last = find(tokens, at, lead);
    if (last === undefined) continue;
    return { first: at, last, lead, isDamaged: tokens.damaged.slice(at, last + 1).some(Boolean) };
  }
  return undefined;
}

/** Everything that reads as the start of a payer line, in order. */
export function findLeads(tokens: ReadWords): FoundLead[] {
  const out: FoundLead[] = [];
  for (let at = 0; at < tokens.words.length; at += 1) {
    const found = leadAt(tokens, at);
    if (found === undefined) continue;
    out.push(found);
    at = found.last;
  }
  return out;
}
