import { describe, expect, it } from "vitest";
import { datedEdges, daysToVoteEdges, factsOn } from "../../src/evidence/dated.ts";
import { calendarOf, election, US, US_2028 } from "../elections/fixture.ts";

const PRIMARY = election({
  id: "us-primary",
  jurisdiction: "US",
  kind: "primary",
  votingDays: ["2028-06-06"],
  certified: "2028-06-20",
});
const SPECIAL = election({
  id: "us-special",
  jurisdiction: "US",
  kind: "special",
  votingDays: ["2028-04-04"],
  certified: "2028-04-10",
  swornIn: "2028-04-20",
});
const MONTANA = election({
  id: "mt-2028",
  jurisdiction: "US",
  kind: "general",
  votingDays: ["2028-11-07"],
  votingStart: "2028-09-23",
  votingStartIn: { "US-MT": "2028-10-10" },
  swornIn: "2029-01-20",
});
const calendar = calendarOf([SPECIAL, PRIMARY, US_2028], [US]);
const US_FACTS = { jurisdiction: ["US"] };

const electionOn = (facts: object, day: string, of = calendar) => factsOn({ ...facts }, day, of).election;

describe("the election of a day", () => {
  it.each([
    ["2028-03-01", "us-special", "upcoming", 34],
    ["2028-04-20", "us-primary", "upcoming", 47],
    ["2028-06-06", "us-primary", "ongoing.voting", 0],
    ["2028-09-22", "us-2028", "upcoming", 46],
    ["2028-09-23", "us-2028", "ongoing.voting", 45],
    ["2028-11-08", "us-2028", "ongoing", -1],
    ["2029-01-20", "us-2028", "finalised", -74],
  ])("%s: %s is %s", (day, id, phase, daysToVote) => {
    expect(electionOn(US_FACTS, day)).toMatchObject({ id, phase, daysToVote });
  });

  it.each([
    ["no place is declared", {}, "2028-09-01", { unknown: "not-declared", declare: "targeting.countries" }],
    [
      "the places are unknown",
      { jurisdiction: { unknown: "timeout" } },
      "2028-09-01",
      { unknown: "timeout" },
    ],
    ["the calendar ends before", US_FACTS, "2035-01-01", { unknown: "calendar-missing" }],
  ])("is unknown when %s", (_, facts, day, unknown) => {
    expect(electionOn(facts, day)).toEqual(unknown);
  });

  it.each([
    ["the place of the contest", { contest: { jurisdiction: "US" }, jurisdiction: ["CA"] }],
    ["a country that is not narrowed", { jurisdiction: ["US-*"] }],
    ["a region", { jurisdiction: ["US-CA"] }],
    ["places of which some are missing", { jurisdiction: { items: ["US"], missing: [] } }],
  ])("is looked up in %s", (_, facts) => {
    expect(electionOn(facts, "2028-09-01")).toMatchObject({ id: "us-2028" });
  });

  it("begins when voting begins in one of the places", () => {
    const montana = calendarOf([MONTANA], [US]);
    const on = (jurisdiction: string[]) => electionOn({ jurisdiction }, "2028-10-01", montana);
    expect(on(["US-MT"])).toMatchObject({ phase: "upcoming" });
    expect(on(["US"])).toMatchObject({ phase: "ongoing.voting" });
    expect(on(["US-MT", "US"])).toMatchObject({ phase: "ongoing.voting" });
  });
});

describe("the phase that a claim meets", () => {
  const claim = (of: object) => ({ kind: "fraud", election: { basis: "tense", ...of } });
  const phases = (claims: unknown) => factsOn({ claims }, "2028-09-01", calendar).claims;

  it("comes from the calendar, with the name", () => {
    const claims = { items: [claim({ id: "us-2028" })], missing: [{ unknown: "text-unread" }] };
    expect(phases(claims)).toEqual({
      items: [claim({ id: "us-2028", name: "us-2028", phase: "upcoming" })],
      missing: [{ unknown: "text-unread" }],
    });
  });

  it.each([
    [
      "no election was tied to it",
      {},
      { id: { unknown: "election-unspecified" }, name: { unknown: "election-unspecified" } },
    ],
    ["the calendar does not have it", { id: "xx" }, { id: "xx", name: { unknown: "election-unspecified" } }],
  ])("is unknown when %s", (_, of, named) => {
    const phase = { unknown: "election-unspecified" };
    expect(phases([claim(of)])).toEqual([claim({ ...named, phase })]);
  });

  it.each([undefined, { unknown: "timeout" }, { items: ["garbage", null, {}], missing: [] }])(
    "leaves %j as it is",
    (claims) => {
      expect(phases(claims)).toEqual(claims);
    },
  );
});

describe("the days on which facts change", () => {
  it("are those of every election in the places, also of one that comes and goes in between", () => {
    expect(datedEdges(US_FACTS, "2028-03-01", "2028-12-31", calendar)).toEqual([
      "2028-04-04",
      "2028-04-05",
      "2028-04-10",
      "2028-04-20",
      "2028-06-06",
      "2028-06-07",
      "2028-06-20",
      "2028-09-23",
      "2028-11-08",
    ]);
  });

  it("are those on which voting begins in the place", () => {
    const montana = calendarOf([MONTANA], [US]);
    expect(datedEdges({ jurisdiction: ["US-MT"] }, "2028-09-01", "2028-10-31", montana)).toEqual([
      "2028-10-10",
    ]);
  });

  it("are those on which the calendar begins and ends", () => {
    const short = calendarOf([US_2028], [{ jurisdiction: "US", from: "2028-02-01", until: "2028-03-31" }]);
    expect(datedEdges(US_FACTS, "2028-01-01", "2028-06-30", short)).toEqual(["2028-02-01", "2028-04-01"]);
  });

  it("are those of elections that claims speak of, wherever they are", () => {
    const claims = { items: [{ election: { id: "us-special" } }], missing: [] };
    expect(datedEdges({ claims }, "2028-04-01", "2028-04-30", calendar)).toEqual([
      "2028-04-04",
      "2028-04-05",
      "2028-04-10",
      "2028-04-20",
    ]);
  });

  it("leave the first day out and keep the last", () => {
    expect(datedEdges(US_FACTS, "2028-06-06", "2028-06-07", calendar)).toEqual(["2028-06-07"]);
  });

  it.each([
    [60, ["2028-09-08", "2028-09-09"]],
    [0, ["2028-11-07", "2028-11-08"]],
    [-1, ["2028-11-08", "2028-11-09"]],
    [59.5, ["2028-09-08", "2028-09-09", "2028-09-10"]],
  ])("are those on which the vote is %d days away, and the next", (count, days) => {
    const general = calendarOf([US_2028], [US]);
    expect(daysToVoteEdges(US_FACTS, count, "2028-09-01", "2028-12-31", general)).toEqual(days);
    for (const day of [days[0] ?? ""]) {
      expect(electionOn(US_FACTS, day, general)).toMatchObject({ daysToVote: Math.ceil(count) });
    }
  });

  it("are none without a place", () => {
    expect(daysToVoteEdges({}, 60, "2028-01-01", "2028-12-31", calendar)).toEqual([]);
  });
});
