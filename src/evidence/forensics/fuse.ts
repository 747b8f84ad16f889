import type { Certainty } from "../../types/fact.ts";
import type { ForensicTest, Measured, TestOutcome } from "./forensic-test.ts";

/** A test that found something, and how sure that makes it. */
export interface Signal {
  readonly test: ForensicTest;
  readonly outcome: TestOutcome & { readonly status: "evidence" };
  readonly certainty: Certainty;
}

export interface Fused {
  readonly outcome: "evidence" | "none-found" | "not-testable";
  readonly signals: readonly Signal[];
  /** What the tests could not look at, and why. */
  readonly reasons: readonly string[];
}

/** A signal is more than a lead when at most one authentic file in a hundred gave it. */
const MAX_FALSE_ALARMS = 0.01;
/** Together the tests have to be ten times as likely to say this of a changed picture as of one that was not. */
const ENOUGH = Math.log(10);

/** Half a file more on either side, so that none in few is not never (Jeffreys). */
const rate = (hits: number, all: number): number => (hits + 0.5) / (all + 1);

/** ln of how much likelier a test's outcome is for a changed picture. A test that could not look says nothing. */
function logLikelihoodRatio(
  { hits, edited, falseAlarms, authentic }: Measured,
  outcome: TestOutcome,
): number {
  if (outcome.status !== "evidence" && outcome.status !== "none") return 0;
  const [sensitivity, fallOut] = [rate(hits, edited), rate(falseAlarms, authentic)];
  return outcome.status === "evidence"
    ? Math.log(sensitivity / fallOut)
    : Math.log((1 - sensitivity) / (1 - fallOut));
}

const isCalibrated = ({ falseAlarms, authentic }: Measured): boolean =>
  authentic > 0 && falseAlarms / authentic <= MAX_FALSE_ALARMS;

/**
 * One statement from many tests that do not depend on each other. That nothing was found is said only when a test looked
 * at the whole picture; what could not be tested is not testable, and never innocent.
 */
export function fuse(tests: readonly ForensicTest[], outcomes: readonly TestOutcome[]): Fused {
  const pairs = tests.flatMap((test, index) => {
    const outcome = outcomes[index];
    return outcome === undefined ? [] : [{ test, outcome }];
  });
  const reasons = pairs.flatMap(({ test, outcome }) =>
    outcome.status === "not-testable" ? [`${test.id}: ${outcome.reason}`] : [],
  );
  const found = pairs.flatMap(({ test, outcome }): readonly Signal[] =>
    outcome.status === "evidence"
      ? [{ test, outcome, certainty: isCalibrated(test.measured) ? "likely" : "possible" }]
      : [],
  );
  if (found.length > 0) {
    // A part that was pasted is not less pasted because another test, blind to it, is silent: only what speaks is added.
    const sum = found.reduce(
      (total, { test, outcome }) => total + logLikelihoodRatio(test.measured, outcome),
      0,
    );
    const signals =
      sum >= ENOUGH ? found : found.map((signal) => ({ ...signal, certainty: "possible" as const }));
    return { outcome: "evidence", signals, reasons };
  }
  const hasLooked = pairs.some(({ test, outcome }) => test.isThorough && outcome.status === "none");
  return { outcome: hasLooked ? "none-found" : "not-testable", signals: [], reasons };
}
