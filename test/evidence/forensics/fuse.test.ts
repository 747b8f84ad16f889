import { expect, test } from "vitest";
import type { ForensicTest, Measured, TestOutcome } from "../../../src/evidence/forensics/forensic-test.ts";
import { fuse } from "../../../src/evidence/forensics/fuse.ts";
import { upperBound } from "../../../src/evidence/forensics/interval.ts";

const testOf = (id: string, measured: Measured, isThorough = true): ForensicTest => ({
  id,
  measured,
  isThorough,
  look: () => ({ status: "none" }),
});
const SURE = testOf("sure", { hits: 20, edited: 100, falseAlarms: 0, authentic: 150 });
const HINT = testOf("hint", { hits: 60, edited: 100, falseAlarms: 20, authentic: 100 });
const PARTIAL = testOf("partial", { hits: 1, edited: 1, falseAlarms: 0, authentic: 50 }, false);

const found: TestOutcome = { status: "evidence", figure: "7 blocks" };
const none: TestOutcome = { status: "none" };
const blind: TestOutcome = { status: "not-testable", reason: "too small" };

test.each<[string, readonly ForensicTest[], readonly TestOutcome[], unknown]>([
  [
    "one measured test is likely",
    [SURE],
    [found],
    { outcome: "evidence", signals: [{ certainty: "likely" }] },
  ],
  [
    "another's silence does not take it back",
    [SURE, HINT],
    [found, none],
    { outcome: "evidence", signals: [{ certainty: "likely" }] },
  ],
  [
    "a test with false alarms is a lead",
    [HINT],
    [found],
    { outcome: "evidence", signals: [{ certainty: "possible" }] },
  ],
  [
    "a lead stays one beside a signal",
    [SURE, HINT],
    [found, found],
    { signals: [{ certainty: "likely" }, { certainty: "possible" }] },
  ],
  ["silence of a thorough test is none found", [SURE], [none], { outcome: "none-found", reasons: [] }],
  ["silence of a partial one is not", [PARTIAL], [none], { outcome: "not-testable" }],
  [
    "who cannot look says why",
    [SURE, PARTIAL],
    [blind, none],
    { outcome: "not-testable", reasons: ["sure: too small"] },
  ],
  [
    "what could not look is told beside what was not found",
    [SURE, PARTIAL],
    [none, blind],
    { outcome: "none-found", reasons: ["partial: too small"] },
  ],
  ["no tests", [], [], { outcome: "not-testable" }],
])("%s", (_, tests, outcomes, expected) => {
  expect(fuse(tests, outcomes)).toMatchObject(expected as object);
});

// Values of the beta distribution's quantiles, e.g. 1 - 0.025^(1/n) for none of n.
test.each([
  [0, 152, 0.024],
  [0, 47, 0.0755],
  [1, 100, 0.0545],
  [14, 24, 0.779],
  [3, 3, 1],
  [0, 0, 1],
])("at most, for %i of %i: %d", (hits, all, expected) => {
  expect(upperBound(hits, all)).toBeCloseTo(expected, 3);
});
