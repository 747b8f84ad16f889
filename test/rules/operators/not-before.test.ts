import { describe, expect, it } from "vitest";
import { readPack } from "../../../src/rules/read-pack.ts";
import { createTextIndex } from "../../../src/rules/text-index.ts";
import { calendarOf } from "../../elections/fixture.ts";

const LIMIT = "2026-10-27";
const DAY_BEFORE = "2026-10-26";
const DAY_AFTER = "2026-10-28";

/** Truth of one comparison of the first impression, which is known only not to come before a day. */
function truthOf(operator: string, notBefore: string) {
  const text = JSON.stringify({
    pack: { id: "demo", version: "1.0.0", title: "Demo", appliesTo: { platform: "demo" } },
    clauses: [
      {
        id: "DEMO-1",
        title: "Freeze",
        instrument: "Demo policy",
        jurisdiction: "US",
        summary: "No new ads.",
        url: "https://example.org/",
        inForce: { from: "2020-01-01" },
        status: "in-force",
        readOn: "2026-11-23",
        confidence: "primary",
      },
    ],
    rules: [
      {
        id: "demo/freeze",
        title: "Freeze",
        cites: ["DEMO-1"],
        effect: "reject",
        forbid: { "delivery.firstImpressionAt": { [operator]: LIMIT } },
        message: "too late",
        coverage: "full",
        tests: [{ name: "one", ad: {}, expect: "violated" }],
      },
    ],
  });
  const { pack, problems } = readPack([{ name: "demo.yaml", text }]);
  expect(problems).toEqual([]);
  const facts = { delivery: { firstImpressionAt: { unknown: "not-declared", notBefore } } };
  const run = { facts, day: LIMIT, calendar: calendarOf([]), texts: createTextIndex(), memo: [] };
  return pack?.rules[0]?.body({ node: facts, at: "" }, run).truth;
}

describe("comparing a day that is yet to come", () => {
  it.each([
    ["before", DAY_BEFORE, "unknown"],
    ["before", LIMIT, "false"],
    ["before", DAY_AFTER, "false"],
    ["onOrBefore", DAY_BEFORE, "unknown"],
    ["onOrBefore", LIMIT, "unknown"],
    ["onOrBefore", DAY_AFTER, "false"],
    ["after", DAY_BEFORE, "unknown"],
    ["after", LIMIT, "unknown"],
    ["after", DAY_AFTER, "true"],
    ["onOrAfter", DAY_BEFORE, "unknown"],
    ["onOrAfter", LIMIT, "true"],
    ["onOrAfter", DAY_AFTER, "true"],
  ])("%s the limit, from %s on: %s", (operator, notBefore, truth) => {
    expect(truthOf(operator, notBefore)).toBe(truth);
  });
});
