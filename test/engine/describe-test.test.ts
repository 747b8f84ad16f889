import { describe, expect, it } from "vitest";
import { describeTest } from "../../src/engine/describe-test.ts";

describe("a test in words", () => {
  it.each<[string, string, unknown, string]>([
    ["disclosures.ai.declared", "equals", true, "disclosures.ai.declared is true"],
    ["advertiser.kind", "anyOf", ["candidate", "party"], "advertiser.kind is candidate or party"],
    ["disclosures.paidForBy", "not", "", 'disclosures.paidForBy is not ""'],
    ["copy.body", "not", { says: ["vote twice"] }, "not (copy.body says “vote twice”)"],
    ["payer.name", "known", false, "payer.name is unknown"],
    ["media", "count", { atMost: 10 }, "the number of media is at most 10"],
    ["election.daysToVote", "atMost", 60, "election.daysToVote is at most 60"],
    ["flight.start", "onOrAfter", "2025-10-06", "flight.start is on or after 2025-10-06"],
    ["date", "within", { days: 60, before: "election-day" }, "date is within 60 days before election-day"],
    [
      "date",
      "within",
      { from: "voting-start", to: { days: 1, after: "election-day" } },
      "date is from voting-start to 1 days after election-day",
    ],
    [
      "claims",
      "some",
      { kind: ["fraud"], "election.phase": "upcoming", substantiated: { not: true } },
      "some claims with kind fraud, election.phase upcoming, substantiated is not true",
    ],
    ["platform", "none", "meta", "no platform that is meta"],
    ["words", "says", ["a b", "c", "d", "e", "f"], "words says “a b” or “c” or “d” or “e” or 1 more"],
    ["words", "states", { wordingOf: "US-FL-106.145" }, "words states the wording of US-FL-106.145"],
  ])("%s %s %j", (fact, operator, expected, words) => {
    expect(describeTest(fact, operator, expected)).toBe(words);
  });
});
