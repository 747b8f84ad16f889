import { describe, expect, it } from "vitest";
import { truthOf } from "../compile-block.ts";

const LIMIT = "2026-10-27";
const DAY_BEFORE = "2026-10-26";
const DAY_AFTER = "2026-10-28";

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
    const facts = { delivery: { firstImpressionAt: { unknown: "not-declared", notBefore } } };
    expect(truthOf({ "delivery.firstImpressionAt": { [operator]: LIMIT } }, facts)).toBe(truth);
  });
});
