import { describe, expect, it } from "vitest";
import { evaluate, faultsOf, truthOf } from "../compile-block.ts";

describe("not", () => {
  it.each([
    [{ political: { not: true } }, { political: true }, "false"],
    [{ political: { not: true } }, { political: false }, "true"],
    [{ political: { not: true } }, {}, "unknown"],
    [{ political: { not: { not: true } } }, {}, "unknown"],
    [{ "advertiser.kind": { not: ["party", "candidate"] } }, { advertiser: { kind: "business" } }, "true"],
    [{ "targeting.methods": { not: "radius" } }, { targeting: { methods: ["age"] } }, "true"],
    [{ "targeting.methods": { not: "radius" } }, { targeting: { methods: [] } }, "true"],
    [{ "targeting.methods": { not: "radius" } }, { targeting: {} }, "unknown"],
    [
      { "targeting.methods": { not: { every: "age" } } },
      { targeting: { methods: ["age", "radius"] } },
      "true",
    ],
    [{ jurisdiction: { not: "US-CA" } }, { jurisdiction: ["US"] }, "unknown"],
    [{ words: { not: { says: "rigged" } } }, { words: { items: [], missing: [] } }, "true"],
    [
      { words: { not: { says: "rigged" } } },
      { words: { items: [], missing: [{ unknown: "text-unread" }] } },
      "unknown",
    ],
  ])("%j over %j: %s", (block, facts, truth) => {
    expect(truthOf(block, facts)).toBe(truth);
  });

  it("keeps the negated test in the trace", () => {
    expect(evaluate({ political: { not: true } }, { political: false })).toMatchObject({
      operator: "not",
      actual: false,
      children: [{ operator: "equals", truth: "false", expected: true }],
    });
  });

  it.each([
    [{}, "there is no test of `political`"],
    ["yes", "`political` is a boolean, so `yes` never equals it"],
    [{ equal: true }, "unknown operator `equal`"],
  ])("refuses %j", (expected, message) => {
    expect(faultsOf({ political: { not: expected } })[0]?.message).toBe(message);
  });
});
