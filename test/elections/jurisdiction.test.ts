import { describe, expect, test } from "vitest";
import { covers, EU_MEMBERS, electionsIn, withAncestors } from "../../src/elections/jurisdiction.ts";
import { calendarOf, election } from "./fixture.ts";

test.each([
  ["US", "US-CA", true],
  ["US-CA", "US", false],
  ["US-CA", "US-CA", true],
  ["US", "US", true],
  ["EU", "DE", true],
  ["EU", "DE-BY", true],
  ["EU", "GR", true],
  ["EU", "GB", false],
  ["EU", "CH", false],
  ["DE", "EU", false],
  ["EU", "EU", true],
  ["U", "US", false],
  ["US-C", "US-CA", false],
  ["worldwide", "TW", true],
  ["US", "worldwide", false],
])("%s covers %s: %s", (outer, inner, expected) => {
  expect(covers(outer, inner)).toBe(expected);
});

test("the Union has 27 members", () => {
  expect(EU_MEMBERS.size).toBe(27);
});

test.each([
  ["US-CA", ["US-CA", "US"]],
  ["DE-BY", ["DE-BY", "DE", "EU"]],
  ["BR", ["BR"]],
  ["EU", ["EU"]],
])("%s lies in %j", (place, expected) => {
  expect(withAncestors(place)).toEqual(expected);
});

describe("electionsIn", () => {
  const ids = ["EU", "DE", "DE-BY", "US", "US-CA"];
  const calendar = calendarOf(
    ids.map((jurisdiction) =>
      election({ id: jurisdiction, jurisdiction, kind: "general", votingDays: ["2026-11-03"] }),
    ),
  );

  test.each([
    ["US", ["US"]],
    ["US-CA", ["US", "US-CA"]],
    ["US-NY", ["US"]],
    ["DE", ["EU", "DE"]],
    ["DE-BY", ["EU", "DE", "DE-BY"]],
    ["FR", ["EU"]],
    ["JP", []],
  ])("a voter of %s votes in %j", (place, expected) => {
    expect(electionsIn(calendar, place).map(({ id }) => id)).toEqual(expected);
  });

  test("gives the same list again, and after more places than it remembers", () => {
    const before = electionsIn(calendar, "US-CA");
    expect(electionsIn(calendar, "US-CA")).toBe(before);
    for (let index = 0; index < 5_000; index += 1) electionsIn(calendar, `ZZ-${index}`);
    expect(electionsIn(calendar, "US-CA")).toEqual(before);
  });
});
