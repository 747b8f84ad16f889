import { formatPosition } from "../types/error.ts";
import { type Effect, isAtLeast } from "../types/lattice.ts";
import type { Finding, PassedRule } from "../types/verdict.ts";
import { markup } from "./escape.ts";
import { evidenceText, findingText, suppressionText, verdictText } from "./finding-text.ts";
import { COVERAGE_SENTENCES, standing } from "./messages.ts";
import { runProblems } from "./run-problems.ts";
import type { RunReport, RunResult } from "./run-report.ts";

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

type Result = "passed" | "failure" | "skipped" | "error";

interface Case {
  readonly name: string;
  readonly group: string;
  readonly result: Result;
  readonly xml: string;
}

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
  const all = suites.flatMap(({ cases }) => cases);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="adclause" ${counts(all)}>`,
    ...suites.flatMap(({ name, cases }) => [
      `  <testsuite name="${markup(name)}" ${counts(cases)}>`,
      ...cases.map(caseXml),
      "  </testsuite>",
    ]),
    "</testsuites>",
  ];
  return `${lines.join("\n")}\n`;
}

const suiteOf = (name: string, cases: readonly Case[]): Suite[] =>
  cases.length === 0 ? [] : [{ name, cases }];

function counts(cases: readonly Case[]): string {
  const of = (wanted: Result): number => cases.filter(({ result }) => result === wanted).length;
  return `tests="${cases.length}" failures="${of("failure")}" errors="${of("error")}" skipped="${of("skipped")}"`;
}

function caseXml({ name, group, xml }: Case): string {
  const head = `    <testcase classname="${markup(group)}" name="${markup(name)}"`;
  return xml === "" ? `${head}/>` : `${head}>\n      ${xml}\n    </testcase>`;
}

function adSuite({ source, verdict }: RunResult, failOn: Effect): Suite {
  const { ad, decision, asOf, findings = [], passed = [], suspended = [] } = verdict ?? {};
  const told = new Set(findings.map(({ rule }) => rule));
  const silent = suspended.filter(({ rule }) => !told.has(rule));
  const aside = new Set(silent.map(({ rule }) => rule));
  const cases = [
    ...findings.map((finding) => findingCase(finding, failOn)),
    ...silent.map((one) => skippedCase(one.rule, `suspended: ${suppressionText(one)}`)),
    ...passed.filter(({ rule }) => !aside.has(rule)).map(passedCase),
  ];
  return { name: `${ad?.id ?? source} (${source}, as of ${asOf}): ${decision}`, cases };
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

const skipped = (named: Pick<Case, "name" | "group">, why: string): Case => ({
  ...named,
  result: "skipped",
  xml: `<skipped message="${markup(why)}"/>`,
});

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
