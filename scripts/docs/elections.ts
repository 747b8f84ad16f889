import type { Calendar } from "../../src/elections/calendar.ts";
import { loadCalendar } from "../../src/rules/load-calendar.ts";
import type { Election } from "../../src/types/election.ts";
import { code, count, table } from "./markdown.ts";

/** What the shipped calendar holds, by country. */
export async function electionCounts(): Promise<string> {
  const calendar = await loadCalendar();
  const { elections } = calendar;
  const countries = [...new Set(elections.map(countryOf))].sort();
  const expected = elections.filter(({ status }) => status === "expected").length;
  const unread = elections.filter(({ fromMemory }) => fromMemory).length;
  const total = `${count(elections.length, "election")} in ${count(countries.length, "country or union").replace(/ys? or unions?$/, "ies or unions")}: ${elections.length - expected} confirmed, ${expected} expected; ${unread} compiled from general knowledge, with their sources given as the place to check.`;
  const rows = countries.map((country) => row(country, calendar));
  return `${total}\n\n${table(["place", "of the whole place", "of places in it", "voting days", "list complete"], rows)}`;
}

const countryOf = ({ jurisdiction }: Pick<Election, "jurisdiction">): string => jurisdiction.slice(0, 2);

function row(country: string, { elections, coverage }: Calendar): string[] {
  const own = elections.filter((election) => countryOf(election) === country);
  const whole = own.filter(({ jurisdiction }) => jurisdiction === country);
  const days = own.flatMap(({ votingDays }) => votingDays).sort();
  const covered = coverage
    .filter(({ jurisdiction }) => jurisdiction === country)
    .map(
      ({ from, until, kinds }) => `${from} to ${until}${kinds === undefined ? "" : ` (${kinds.join(", ")})`}`,
    );
  const below = new Set(own.filter((each) => !whole.includes(each)).map(({ jurisdiction }) => jurisdiction));
  return [
    code(country),
    String(whole.length),
    below.size === 0 ? "" : `${own.length - whole.length} in ${below.size}`,
    `${days[0]} to ${days.at(-1)}`,
    covered.join("; ") || "no",
  ];
}
