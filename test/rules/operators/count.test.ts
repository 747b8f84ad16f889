import { describe, expect, it } from "vitest";
import { evaluate, faultsOf, truthOf } from "../compile-block.ts";

const GAP = { unknown: "text-unread" };
const items = (length: number) => Array.from({ length }, () => ({ kind: "image" }));

describe("count", () => {
  it.each([
    [{ atMost: 2 }, 2, "true"],
    [{ atMost: 2 }, 3, "false"],
    [{ atLeast: 1 }, 0, "false"],
    [{ atLeast: 1, atMost: 3 }, 2, "true"],
    [2, 2, "true"],
    [[1, 3], 2, "false"],
    [{ not: 0 }, 1, "true"],
  ])("%j of %d items: %s", (expected, length, truth) => {
    expect(truthOf({ media: { count: expected } }, { media: items(length) })).toBe(truth);
  });

  it.each([
    [{ atLeast: 2 }, 2, "true"],
    [{ atLeast: 2 }, 1, "unknown"],
    [{ moreThan: 2 }, 2, "unknown"],
    [{ atMost: 2 }, 3, "false"],
    [{ atMost: 2 }, 2, "unknown"],
    [{ lessThan: 0.5 }, 1, "false"],
    [3, 2, "unknown"],
    [3, 4, "false"],
    [{ not: 3 }, 2, "unknown"],
    [{ not: 3 }, 4, "true"],
    [{ atLeast: 1, atMost: 3 }, 2, "unknown"],
  ])("%j of %d items or more: %s", (expected, length, truth) => {
    const claims = { items: items(length), missing: [GAP] };
    expect(truthOf({ claims: { count: expected } }, { claims })).toBe(truth);
  });

  it.each([
    [undefined, "not-observed"],
    [{ unknown: "timeout" }, "timeout"],
    [{ value: [1], certainty: "possible", detector: "test" }, "low-certainty"],
    ["three", "detector-failed"],
  ])("is unknown over %j", (claims, reason) => {
    expect(evaluate({ claims: { count: { atMost: 9 } } }, { claims })).toMatchObject({
      truth: "unknown",
      missing: [{ fact: "claims", reason }],
    });
  });

  it.each([
    ["3", "`media` is a number, so `3` never equals it"],
    [{ says: "x" }, "`says` does not fit `media`, which is a number"],
    [{ atLeast: "2" }, "`atLeast` needs a number"],
  ])("refuses %j", (expected, message) => {
    expect(faultsOf({ media: { count: expected } })[0]?.message).toBe(message);
  });
});
