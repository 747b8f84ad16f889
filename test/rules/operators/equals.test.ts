import { describe, expect, it } from "vitest";
import { evaluate, factsWith, faultsOf, truthOf } from "../compile-block.ts";

const seen = (value: unknown, certainty: string) => ({ value, certainty, detector: "test" });

describe("equals", () => {
  it.each([
    ["political", true, true, "true"],
    ["political", true, false, "false"],
    ["political", false, false, "true"],
    ["political", true, undefined, "unknown"],
    ["political", true, { unknown: "timeout" }, "unknown"],
    ["politicalContent", true, seen(true, "certain"), "true"],
    ["politicalContent", true, seen(true, "likely"), "true"],
    ["politicalContent", true, seen(true, "possible"), "unknown"],
    ["politicalContent", true, seen(false, "possible"), "unknown"],
    ["advertiser.kind", "candidate", "candidate", "true"],
    ["advertiser.kind", "candidate", "party", "false"],
    ["advertiser.payer", "", "", "true"],
    ["advertiser.payer", "", "Rosa Lindqvist", "false"],
    ["date", "2028-11-07", "2028-11-07", "true"],
    ["date", "2028-11-07", "2028-11-08", "false"],
    ["flight.start", "2028-11-07", "2028-11-07T23:59:59-05:00", "true"],
    ["delivery.firstImpressionAt", "2028-11-07", null, "false"],
    ["election.daysToVote", 0, 0, "true"],
    ["election.daysToVote", 0, -1, "false"],
  ])("%s: %j, found %j: %s", (path, expected, value, truth) => {
    expect(truthOf({ [path]: { equals: expected } }, factsWith(path, value))).toBe(truth);
    expect(truthOf({ [path]: expected }, factsWith(path, value))).toBe(truth);
  });

  it.each([
    ["ongoing", "ongoing", "true"],
    ["ongoing", "ongoing.voting", "true"],
    ["ongoing", "upcoming", "false"],
    ["ongoing", "finalised", "false"],
    ["ongoing.voting", "ongoing.voting", "true"],
    ["ongoing.voting", "ongoing.counting", "false"],
    ["ongoing.voting", "ongoing", "unknown"],
    ["upcoming", "ongoing", "false"],
  ])("phase %s, found %s: %s", (expected, value, truth) => {
    expect(truthOf({ "election.phase": expected }, factsWith("election.phase", value))).toBe(truth);
  });

  it.each([
    ["US", "US", "true"],
    ["US", "US-CA", "true"],
    ["US", "CA", "false"],
    ["US-CA", "US-CA", "true"],
    ["US-CA", "US-NV", "false"],
    ["US-CA", "US", "unknown"],
    ["US-CA", "US-*", "true"],
    ["US-CA", "DE-*", "false"],
    ["EU", "DE", "true"],
    ["EU", "DE-BE", "true"],
    ["EU", "DE-*", "true"],
    ["EU", "GB", "false"],
    ["DE", "EU", "unknown"],
    ["worldwide", "NZ", "true"],
  ])("delivered place %s, found %s: %s", (expected, value, truth) => {
    expect(truthOf({ jurisdiction: expected }, { jurisdiction: [value] })).toBe(truth);
  });

  it("asks for the regions when only the country is declared", () => {
    const result = evaluate({ jurisdiction: "US-CA" }, { jurisdiction: ["US"] });
    expect(result.children?.[0]?.missing).toEqual([
      { fact: "jurisdiction", reason: "not-declared", declare: "targeting.regions" },
    ]);
  });

  it.each([
    ["contest.jurisdiction", "US-CA", "US"],
    ["advertiser.country", "US", "CA"],
  ])("takes the place of a contest or an advertiser for what it is: %s", (path, expected, value) => {
    expect(truthOf({ [path]: expected }, factsWith(path, value))).toBe("false");
  });

  it("says what is missing and where to declare it", () => {
    expect(evaluate({ "advertiser.kind": "party" }, {}).missing).toEqual([
      { fact: "advertiser.kind", reason: "not-declared", declare: "advertiser.kind" },
    ]);
  });

  it.each(["payer.inCreative", "aiNotice.inCreative", "election.phase", "politicalContent"])(
    "never asks to declare %s, which no submission has",
    (path) => {
      const expected = path === "election.phase" ? "ongoing" : true;
      expect(evaluate({ [path]: expected }, {}).missing).toEqual([{ fact: path, reason: "not-observed" }]);
    },
  );
});

describe("equals refuses values that can never be equal", () => {
  it.each([
    [
      "political",
      "yes",
      "`political` is a boolean, so `yes` never equals it",
      "write true or false, without quotes",
    ],
    [
      "political",
      null,
      "`political` is a boolean, so `null` never equals it",
      "write true or false, without quotes",
    ],
    [
      "election.daysToVote",
      "60",
      "`election.daysToVote` is a number, so `60` never equals it",
      "write a number, without quotes",
    ],
    [
      "advertiser.payer",
      2028,
      "`advertiser.payer` is a text, so `2028` never equals it",
      "write it in quotes if YAML takes it for something else",
    ],
    ["advertiser.kind", "candidat", "`advertiser.kind` is never `candidat`", "did you mean `candidate`?"],
    ["election.phase", "upcomming", "`election.phase` is never `upcomming`", "did you mean `upcoming`?"],
    [
      "jurisdiction",
      "California",
      "`jurisdiction` is never `California`",
      "write an ISO 3166 code such as US or US-CA, or EU",
    ],
    [
      "jurisdiction",
      "us-ca",
      "`jurisdiction` is never `us-ca`",
      "write an ISO 3166 code such as US or US-CA, or EU",
    ],
    ["date", "2028-02-30", "`2028-02-30` is not a day", "write YYYY-MM-DD"],
    ["date", "7 Nov 2028", "`7 Nov 2028` is not a day", "write YYYY-MM-DD"],
  ])("%s: %j", (path, expected, message, hint) => {
    expect(faultsOf({ [path]: expected })).toEqual([{ path, message, hint }]);
  });

  it("names the kinds when nothing is near", () => {
    const [fault] = faultsOf({ "election.phase": "yesterday" });
    expect(fault?.hint).toBe(
      "it is one of: upcoming, ongoing, ongoing.voting, ongoing.counting, ongoing.certified, finalised, none",
    );
  });

  it.each([
    [
      "copy",
      "vote",
      "`copy` is not one value",
      "name one of its fields: copy.headline, copy.body, copy.cta, copy.landingUrl",
    ],
  ])("a whole object: %s", (path, expected, message, hint) => {
    expect(faultsOf({ [path]: expected })).toEqual([{ path, message, hint }]);
    expect(faultsOf({ [path]: { equals: expected } })[0]).toMatchObject({
      path: `${path}.equals`,
      message: "`equals` does not fit `copy`, which is an object",
    });
  });
});
