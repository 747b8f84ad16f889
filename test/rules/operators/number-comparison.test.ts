import { describe, expect, it } from "vitest";
import { evaluate, factsWith, faultsOf, truthOf } from "../compile-block.ts";

describe("comparisons of numbers", () => {
  it.each([
    ["atLeast", 59, "false"],
    ["atLeast", 60, "true"],
    ["atLeast", 61, "true"],
    ["atMost", 59, "true"],
    ["atMost", 60, "true"],
    ["atMost", 61, "false"],
    ["moreThan", 60, "false"],
    ["moreThan", 61, "true"],
    ["lessThan", 59, "true"],
    ["lessThan", 60, "false"],
  ])("%s 60, found %d: %s", (operator, value, truth) => {
    expect(
      truthOf({ "election.daysToVote": { [operator]: 60 } }, factsWith("election.daysToVote", value)),
    ).toBe(truth);
  });

  it.each([
    undefined,
    { unknown: "calendar-missing" },
    { value: 9, certainty: "possible", detector: "test" },
  ])("is unknown over %j", (value) => {
    const facts = factsWith("election.daysToVote", value);
    expect(truthOf({ "election.daysToVote": { atMost: 60 } }, facts)).toBe("unknown");
    expect(truthOf({ "election.daysToVote": { moreThan: 60 } }, facts)).toBe("unknown");
  });

  it("asks all operators of a map", () => {
    const result = evaluate(
      { "election.daysToVote": { atLeast: 0, atMost: 60 } },
      { election: { daysToVote: -1 } },
    );
    expect(result).toMatchObject({
      truth: "false",
      operator: "all",
      children: [
        { operator: "atLeast", truth: "false" },
        { operator: "atMost", truth: "true" },
      ],
    });
  });

  it.each(["60", null, [60], { days: 60 }])("refuses %j", (expected) => {
    expect(faultsOf({ "election.daysToVote": { atMost: expected } })).toEqual([
      {
        path: "election.daysToVote.atMost",
        message: "`atMost` needs a number",
        hint: "write `election.daysToVote: { atMost: 60 }`",
      },
    ]);
  });

  it("refuses a fact that is no number", () => {
    expect(faultsOf({ date: { atLeast: 3 } })[0]?.message).toBe(
      "`atLeast` does not fit `date`, which is a day",
    );
  });
});
