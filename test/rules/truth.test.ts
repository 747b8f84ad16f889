import { describe, expect, it } from "vitest";
import { and, not, or, truthOf } from "../../src/rules/truth.ts";
import type { Truth } from "../../src/types/lattice.ts";

// Strong Kleene logic: rows and columns are true, false, unknown.
const TRUTHS: readonly Truth[] = ["true", "false", "unknown"];
const AND: readonly (readonly Truth[])[] = [
  ["true", "false", "unknown"],
  ["false", "false", "false"],
  ["unknown", "false", "unknown"],
];
const OR: readonly (readonly Truth[])[] = [
  ["true", "true", "true"],
  ["true", "false", "unknown"],
  ["true", "unknown", "unknown"],
];

describe("three-valued logic", () => {
  const pairs = TRUTHS.flatMap((a, row) =>
    TRUTHS.map((b, col) => [a, b, AND[row]?.[col], OR[row]?.[col]] as const),
  );

  it.each(pairs)("%s with %s: and %s, or %s", (a, b, conjunction, disjunction) => {
    expect(and([a, b])).toBe(conjunction);
    expect(or([a, b])).toBe(disjunction);
    expect(not(and([not(a), not(b)]))).toBe(disjunction);
  });

  it("has neutral elements", () => {
    expect([and([]), or([])]).toEqual(["true", "false"]);
    expect(TRUTHS.map(not)).toEqual(["false", "true", "unknown"]);
    expect([truthOf(true), truthOf(false)]).toEqual(["true", "false"]);
  });
});
