import type { RuleTestCase, RuleTestReport } from "../rule-tests.ts";
import { formatPosition } from "../types/error.ts";
import { groupBy } from "./count.ts";
import { markup } from "./escape.ts";
import { type Case, junitDocument, type Suite, skipped } from "./junit-xml.ts";

/** How the tests of rules went, as JUnit XML: a suite a rule, a known gap skipped, a weak rule an error. */
export function ruleTestJunit({ cases, problems }: RuleTestReport): string {
  const suites: readonly Suite[] = [
    ...[...groupBy(cases, ({ rule }) => rule)].map(([name, ones]) => ({ name, cases: ones.map(caseOf) })),
    ...(problems.length === 0 ? [] : [{ name: "packs", cases: problems.map(errorCase) }]),
  ];
  return junitDocument("adclause rules test", suites);
}

function caseOf({ pack, name, ok, todo, note, expected, actual }: RuleTestCase): Case {
  const named = { name, group: pack };
  if (todo !== undefined) return skipped(named, `known gap: ${todo}`);
  if (ok) return { ...named, result: "passed", xml: "" };
  const message = note ?? `expected ${expected}, found ${actual ?? "nothing"}`;
  return { ...named, result: "failure", xml: `<failure type="${expected}" message="${markup(message)}"/>` };
}

function errorCase(problem: RuleTestReport["problems"][number]): Case {
  const { code, message, path = "pack" } = problem;
  const text = markup(`${message} at ${formatPosition(problem)}`);
  return { name: path, group: code, result: "error", xml: `<error type="${code}" message="${text}"/>` };
}
