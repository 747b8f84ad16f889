import { formatPosition } from "../types/error.ts";
import { type Effect, isAtLeast } from "../types/lattice.ts";
import type { Finding, PassedRule } from "../types/verdict.ts";
import { uncoveredTexts } from "./closing-lines.ts";
import { markup } from "./escape.ts";
import { evidenceText, findingText, suppressionText, verdictText } from "./finding-text.ts";
import { type Case, junitDocument, type Suite, skipped } from "./junit-xml.ts";
import { COVERAGE_SENTENCES, standing } from "./messages.ts";
import { runProblems } from "./run-problems.ts";
import type { RunReport, RunResult } from "./run-report.ts";

/**
 * JUnit XML: a suite an ad, a case a rule that was judged. A rule that fails the run is a failure, one that needs a
 * person or is suppressed is skipped, an ad that could not be checked is an error. Rules that are not for an ad are
 * left out. It tells no times, so that the same verdicts give the same bytes.
 */
export function junitReport(report: RunReport): string {
  const { results, failOn = "disclose" } = report;
  const { ads, packs } = runProblems(report);
  const suites: readonly Suite[] = [
    ...results.flatMap((result) => (result.verdict === undefined ? [] : [adSuite(result, failOn)])),
    ...suiteOf(
      "ads that were not checked",
      ads.map(({ source, problem }) => errorCase(source, problem)),
    ),
    ...suiteOf(
      "packs",
      packs.map((problem) => errorCase(problem.file ?? "pack", problem)),
    ),
    ...suiteOf("suppressions", [
      ...report.unused.map(({ rule, owner, until }) =>
        skippedCase(rule, `met no finding (${owner}, until ${until})`),
      ),
      ...report.expired.map(({ rule, owner, until }) =>
        skippedCase(rule, `is over (${owner}, until ${until})`),
      ),
    ]),
  ];
  return junitDocument("adclause", suites);
}

const suiteOf = (name: string, cases: readonly Case[]): Suite[] =>
  cases.length === 0 ? [] : [{ name, cases }];

function adSuite({ source, verdict }: RunResult, failOn: Effect): Suite {
  const { ad, decision, asOf, findings = [], passed = [], suspended = [] } = verdict ?? {};
  const told = new Set(findings.map(({ rule }) => rule));
  const silent = suspended.filter(({ rule }) => !told.has(rule));
  const aside = new Set(silent.map(({ rule }) => rule));
  const cases = [
    ...uncoveredTexts(verdict ?? {}).map((text) => uncoveredCase(text, failOn)),
    ...findings.map((finding) => findingCase(finding, failOn)),
    ...silent.map((one) => skippedCase(one.rule, `suspended: ${suppressionText(one)}`)),
    ...passed.filter(({ rule }) => !aside.has(rule)).map(passedCase),
  ];
  return { name: `${ad?.id ?? source} (${source}, as of ${asOf}): ${decision}`, cases };
}

function uncoveredCase(text: string, failOn: Effect): Case {
  const named = { name: "platforms", group: "adclause" };
  if (!isAtLeast("review", failOn)) return skipped(named, text);
  return { ...named, result: "failure", xml: `<failure type="review" message="${markup(text)}"/>` };
}

function findingCase(finding: Finding, failOn: Effect): Case {
  const { rule, pack, effect, outcome, suppressed } = finding;
  const named = { name: rule, group: pack };
  if (suppressed !== undefined) return skipped(named, `suppressed: ${suppressionText(suppressed)}`);
  if (!isAtLeast(effect, failOn)) return skipped(named, `${effect}: ${findingText(finding)}`);
  const type = outcome === "violated" ? effect : "review";
  const xml = `<failure type="${type}" message="${markup(verdictText(finding))}">${detailsOf(finding)}</failure>`;
  return { ...named, result: "failure", xml };
}

function detailsOf({ evidence, expected, actual, citations, remedy }: Finding): string {
  const lines = [
    ...evidence.map((one) => `seen: ${evidenceText(one)}`),
    ...(expected === undefined ? [] : [`expected: ${expected}`]),
    ...(actual === undefined ? [] : [`found: ${actual}`]),
    ...citations.map((one) => `clause: ${one.clause} ${one.title}, ${standing(one)}, ${one.url}`),
    ...(remedy === undefined ? [] : [`cure: ${remedy.text}`]),
  ];
  return lines.map((line) => markup(line)).join("\n");
}

const skippedCase = (name: string, why: string): Case => skipped({ name, group: "adclause.yaml" }, why);

/** A pass says how much of the clause was seen. */
const passedCase = ({ rule, coverage }: PassedRule): Case => ({
  name: coverage === "full" ? rule : `${rule} (${COVERAGE_SENTENCES[coverage]})`,
  group: rule.split("/").slice(0, -1).join("/"),
  result: "passed",
  xml: "",
});

function errorCase(
  name: string,
  problem: Parameters<typeof formatPosition>[0] & { code: string; message: string },
): Case {
  const { code, message } = problem;
  const xml = `<error type="${markup(code)}" message="${markup(`${message} at ${formatPosition(problem)}`)}"/>`;
  return { name, group: code, result: "error", xml };
}
