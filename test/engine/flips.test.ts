import { describe, expect, it } from "vitest";
import { flipsOf, outcomeOfParts } from "../../src/engine/flips.ts";
import type { Evaluation } from "../../src/rules/condition.ts";
import type { Truth } from "../../src/types/lattice.ts";

const leaf = (fact: string, truth: Truth): Evaluation => ({ fact, truth, operator: "equals" });
const joint = (operator: "all" | "any" | "not", truth: Truth, children: Evaluation[]): Evaluation => ({
  fact: operator,
  operator,
  truth,
  children,
});

describe("what the conditions of a rule come to", () => {
  it.each<[string, Truth, Truth | undefined, Truth | undefined, Truth, string]>([
    ["a breach", "true", "true", "false", "true", "violated"],
    ["no breach", "true", "true", "false", "false", "satisfied"],
    ["not for the ad", "false", "true", undefined, "true", "not-applicable"],
    ["exempt", "true", undefined, "true", "true", "not-applicable"],
    ["perhaps exempt", "true", undefined, "unknown", "true", "unsure"],
    ["perhaps exempt, no breach", "true", undefined, "unknown", "false", "satisfied"],
    ["an open breach", "true", "true", undefined, "unknown", "unsure"],
  ])("%s", (_, pack, guard, exempt, body, outcome) => {
    const parts = {
      pack: leaf("platform", pack),
      appliesTo: guard && leaf("jurisdiction", guard),
      unless: exempt && leaf("advertiser.kind", exempt),
      body: leaf("words", body),
    };
    expect(outcomeOfParts(parts, "forbid")).toBe(outcome);
  });
});

it("names the single conditions that would change it", () => {
  const parts = {
    pack: leaf("platform", "true"),
    unless: leaf("advertiser.kind", "false"),
    body: joint("all", "true", [
      leaf("words", "true"),
      joint("any", "true", [leaf("media", "true"), leaf("copy", "true")]),
      joint("not", "true", [leaf("satire", "false")]),
    ]),
  };
  const flips = flipsOf(parts, "forbid").map(({ condition, to, outcome }) => [condition.fact, to, outcome]);
  expect(flips).toEqual([
    ["platform", "false", "not-applicable"],
    ["advertiser.kind", "true", "not-applicable"],
    ["words", "false", "satisfied"],
    ["satire", "true", "satisfied"],
  ]);
});
