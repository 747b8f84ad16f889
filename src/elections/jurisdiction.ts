import type { Election } from "../types/election.ts";
import type { Calendar } from "./calendar.ts";

/** Members of the European Union since 1 February 2020, ISO 3166-1 (Greece is GR). */
export const EU_MEMBERS: ReadonlySet<string> = new Set(
  "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" "),
);

/** The place and every place that it lies in, nearest first: `US-CA` gives `US-CA`, `US`; `DE` gives `DE`, `EU`. */
export function withAncestors(place: string): readonly string[] {
  const [country = place] = place.split("-", 1);
  const chain = country === place ? [place] : [place, country];
  return EU_MEMBERS.has(country) ? [...chain, "EU"] : chain;
}

/** Whether `inner` is `outer` or lies in it; `worldwide` covers every place. */
export function covers(outer: string, inner: string): boolean {
  if (outer === inner || outer === "worldwide") return true;
  return (
    outer.length === 2 &&
    (inner.startsWith(`${outer}-`) || (outer === "EU" && withAncestors(inner).includes("EU")))
  );
}

/** Places come from ads, so the memo must not grow with them without limit. */
const MEMO_LIMIT = 4096;
const memo = new WeakMap<Calendar, Map<string, readonly Election[]>>();

/**
 * The elections that a voter of the place votes in: its own and those of every place it lies in, in calendar order.
 * Elections of places below it are left out: a vote in one state is not a vote of the country.
 */
export function electionsIn(calendar: Calendar, place: string): readonly Election[] {
  let byPlace = memo.get(calendar);
  if (byPlace === undefined || byPlace.size >= MEMO_LIMIT) {
    byPlace = new Map();
    memo.set(calendar, byPlace);
  }
  let elections = byPlace.get(place);
  if (elections === undefined) {
    const chain = withAncestors(place);
    elections = calendar.elections.filter((election) => chain.includes(election.jurisdiction));
    byPlace.set(place, elections);
  }
  return elections;
}
