import type { RuleTestCase, RuleTestReport } from "../rule-tests.ts";
import { count, groupBy } from "./count.ts";
import { createPage, heading, type Page, type PageOptions, paragraph } from "./page.ts";

/** How the tests of rules went: each failure, each known gap, and the totals. Passing tests are only counted. */
export function ruleTestReport(report: RuleTestReport, options: PageOptions = {}): string {
  const page = createPage(options);
  const { cases, passed, failed, todos } = report;
  const failures = cases.filter(({ ok, todo }) => !ok && todo === undefined);
  const gaps = cases.filter(({ todo }) => todo !== undefined);
  const rules = new Set(cases.map(({ rule }) => rule)).size;
  const totals = [`${passed} passed`, `${failed} failed`, ...(todos > 0 ? [count(todos, "known gap")] : [])];
  const lines = [
    ...section(page, "Failed", failures, (one) => failureText(one)),
    ...section(page, "Known gaps", gaps, gapText),
    "",
    `${count(cases.length, "test")} of ${count(rules, "rule")}: ${totals.join(" · ")}`,
  ];
  return `${lines.join("\n").trimStart()}\n`;
}

function section(
  page: Page,
  title: string,
  cases: readonly RuleTestCase[],
  textOf: (one: RuleTestCase) => string,
): string[] {
  if (cases.length === 0) return [];
  const byRule = [...groupBy(cases, ({ rule }) => rule)];
  return [
    ...heading(page, title),
    ...byRule.flatMap(([rule, ones]) => [
      ...paragraph(page, rule, { paint: page.bold }),
      ...ones.flatMap((one) => [
        ...paragraph(page, one.name, { indent: 4 }),
        ...paragraph(page, textOf(one), { indent: 6, paint: page.dim }),
      ]),
    ]),
  ];
}

const failureText = ({ expected, actual, note }: RuleTestCase): string =>
  `expected ${expected}, ${actual === undefined ? "could not be checked" : `found ${actual}`}${note ? `: ${note}` : ""}`;

const gapText = ({ todo = "", ok }: RuleTestCase): string =>
  ok ? `closed by now, take the \`todo\` out: ${todo}` : todo;
