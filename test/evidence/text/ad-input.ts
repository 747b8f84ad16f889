import type { Calendar } from "../../../src/elections/calendar.ts";
import type { AdInput, FactTree } from "../../../src/evidence/detector.ts";
import { passagesDetector } from "../../../src/evidence/text/passages.ts";
import type { Submission } from "../../../src/submission/schema.ts";
import type { Election } from "../../../src/types/election.ts";

const general = (year: number, day: string, kind: Election["kind"] = "general"): Election => ({
  id: `us-${year}-general`,
  name: `${year} US general election`,
  jurisdiction: "US",
  kind,
  votingDays: [day],
  swornIn: `${year + 1}-01-20`,
  sources: [],
  status: "confirmed",
});

const elections: Election[] = [
  general(2016, "2016-11-08"),
  general(2018, "2018-11-06"),
  general(2020, "2020-11-03"),
  general(2022, "2022-11-08"),
  general(2024, "2024-11-05"),
  general(2026, "2026-11-03"),
  general(2028, "2028-11-07"),
];

/** A calendar of United States general elections, 2016 to 2028. */
const calendar: Calendar = {
  elections,
  coverage: [{ jurisdiction: "US", from: "2016-01-01", until: "2029-01-31" }],
  byId: new Map(elections.map((election) => [election.id, election])),
};

/** What a detector gets for `ad`, with the facts of other detectors given. */
export const adInput = (ad: Submission, facts: FactTree = {}, asOf = "2028-09-01"): AdInput => ({
  ad,
  facts,
  calendar,
  asOf,
});

/** The same, with the ad's passages gathered. */
export const adWithWords = (ad: Submission, facts: FactTree = {}, asOf?: string): AdInput => {
  const passages = passagesDetector.run(adInput(ad));
  return adInput(ad, { ...("then" in passages ? {} : passages), ...facts }, asOf);
};
