import type { Calendar, Coverage } from "../../src/elections/calendar.ts";
import type { Election } from "../../src/types/election.ts";

type Given = Pick<Election, "id" | "jurisdiction" | "kind" | "votingDays"> & Partial<Election>;

/** An election with the fields that a test is about; the rest is filler. */
export const election = (given: Given): Election => ({
  name: given.id,
  status: "confirmed",
  sources: [{ title: "Official gazette", url: "https://example.org/", readOn: "2026-11-23" }],
  ...given,
});

/** A calendar of the elections, sorted as they are given. */
export const calendarOf = (elections: readonly Election[], coverage: readonly Coverage[] = []): Calendar => ({
  elections,
  coverage,
  byId: new Map(elections.map((each) => [each.id, each])),
});

export const US_2026 = election({
  id: "us-2026",
  jurisdiction: "US",
  kind: "general",
  votingDays: ["2026-11-03"],
  votingStart: "2026-09-19",
  votingStartIn: { "US-MT": "2026-10-05" },
  swornIn: "2027-01-03",
});

export const US_2028 = election({
  id: "us-2028",
  jurisdiction: "US",
  kind: "general",
  votingDays: ["2028-11-07"],
  votingStart: "2028-09-23",
  swornIn: "2029-01-20",
});

export const US: Coverage = { jurisdiction: "US", from: "2023-01-01", until: "2029-12-31" };
