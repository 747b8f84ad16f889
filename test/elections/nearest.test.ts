import { expect, test } from "vitest";
import { nearestElection } from "../../src/elections/nearest.ts";
import { isUnknown } from "../../src/types/fact.ts";
import { calendarOf, election, US, US_2026, US_2028 } from "./fixture.ts";

const primary = election({
  id: "ca-primary-2026",
  jurisdiction: "US-CA",
  kind: "primary",
  votingDays: ["2026-06-02"],
  votingStart: "2026-05-04",
  certified: "2026-07-10",
});
const stateVote = election({
  id: "ca-2026",
  jurisdiction: "US-CA",
  kind: "referendum",
  votingDays: ["2026-11-03"],
});
const brazil = election({
  id: "br-2026",
  jurisdiction: "BR",
  kind: "general",
  votingDays: ["2026-10-04"],
  certified: "2026-12-19",
  swornIn: "2027-01-05",
});
const calendar = calendarOf([primary, brazil, stateVote, US_2026, US_2028], [US]);

test.each([
  ["the next to come", ["US"], "2026-04-01", "us-2026"],
  ["a primary that comes sooner in the state", ["US-CA"], "2026-04-01", "ca-primary-2026"],
  ["an ongoing primary before a coming general", ["US-CA"], "2026-06-20", "ca-primary-2026"],
  ["a certified primary is over", ["US-CA"], "2026-07-10", "us-2026"],
  ["the higher kind of two on one day", ["US-CA"], "2026-08-01", "us-2026"],
  ["the ongoing one after the vote", ["US"], "2026-11-23", "us-2026"],
  ["the next once Congress is sworn in", ["US"], "2027-01-03", "us-2028"],
  ["the last one when none is to come", ["US"], "2029-06-01", "us-2028"],
  ["the latest of several ongoing in several places", ["BR", "US"], "2026-11-10", "us-2026"],
  ["an ongoing one though its place is not covered", ["BR"], "2026-10-04", "br-2026"],
  ["unknown where only a coming one is known", ["BR"], "2026-09-01", "calendar-missing"],
  ["unknown after the coverage", ["US"], "2030-06-01", "calendar-missing"],
  ["unknown for no place", [], "2026-09-01", "calendar-missing"],
  ["a covered place decides for an uncovered one", ["JP", "US"], "2026-09-01", "us-2026"],
])("%s", (_name, places, day, expected) => {
  const found = nearestElection(calendar, places, day);
  expect(isUnknown(found) ? found.unknown : found.id).toBe(expected);
});

test("coverage of the Union alone does not name the election of a member state", () => {
  const europe = election({
    id: "eu-2029",
    jurisdiction: "EU",
    kind: "european",
    votingDays: ["2029-06-10"],
  });
  const union = calendarOf([europe], [{ jurisdiction: "EU", from: "2024-01-01", until: "2029-12-31" }]);
  expect(nearestElection(union, ["DE"], "2026-09-01")).toEqual({ unknown: "calendar-missing" });
  expect(nearestElection(union, ["EU"], "2026-09-01")).toBe(europe);
});

test("coverage without any election is unknown", () => {
  expect(nearestElection(calendarOf([], [US]), ["US"], "2026-09-01")).toEqual({
    unknown: "calendar-missing",
  });
});
