import { describe, expect, it } from "vitest";
import { evaluate, factsWith, faultsOf, truthOf } from "../compile-block.ts";

describe("anyOf", () => {
  it.each([
    ["advertiser.kind", ["candidate", "party"], "party", "true"],
    ["advertiser.kind", ["candidate", "party"], "business", "false"],
    ["advertiser.kind", ["candidate", "party"], undefined, "unknown"],
    ["advertiser.kind", ["candidate", "party"], { unknown: "timeout" }, "unknown"],
    ["election.phase", ["upcoming", "ongoing"], "ongoing.counting", "true"],
    ["election.phase", ["upcoming", "finalised"], "ongoing", "false"],
    ["election.phase", ["upcoming", "ongoing.voting"], "ongoing", "unknown"],
    ["election.phase", ["ongoing", "ongoing.voting"], "ongoing", "true"],
    ["date", ["2028-11-07", "2028-11-08"], "2028-11-08", "true"],
    ["date", ["2028-11-07", "2028-11-08"], "2028-11-09", "false"],
    ["contest.jurisdiction", ["US-CA", "US-NV"], "US", "false"],
  ])("%s: %j, found %j: %s", (path, expected, value, truth) => {
    expect(truthOf({ [path]: { anyOf: expected } }, factsWith(path, value))).toBe(truth);
    expect(truthOf({ [path]: expected }, factsWith(path, value))).toBe(truth);
  });

  it("carries the gap of the value that was left open", () => {
    const { missing } = evaluate(
      { "election.phase": ["upcoming", "ongoing.voting"] },
      { election: { phase: "ongoing" } },
    );
    expect(missing).toEqual([
      { fact: "election.phase", reason: "calendar-missing", note: "only `ongoing` is known" },
    ]);
  });

  it.each([
    [[], "", "`anyOf` needs a list of values", "write `[a, b]`"],
    ["party", ".anyOf", "`anyOf` needs a list of values", "write `[a, b]`"],
    [["party", "candidat"], ".anyOf.1", "`advertiser.kind` is never `candidat`", "did you mean `candidate`?"],
    [
      ["party", ["x"]],
      ".anyOf.1",
      '`advertiser.kind` is a name, so `["x"]` never equals it',
      "write it in quotes if YAML takes it for something else",
    ],
  ])("refuses %j", (expected, below, message, hint) => {
    const path = `advertiser.kind${below === "" ? ".anyOf" : below}`;
    expect(faultsOf({ "advertiser.kind": { anyOf: expected } })).toEqual([{ path, message, hint }]);
  });

  it("refuses a plain empty list", () => {
    expect(faultsOf({ "advertiser.kind": [] })[0]?.message).toBe("`anyOf` needs a list of values");
  });
});
