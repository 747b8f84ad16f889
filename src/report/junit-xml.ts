import { markup } from "./escape.ts";

/** A suite of JUnit XML. */
export interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

type Result = "passed" | "failure" | "skipped" | "error";

/** A case; `xml` is what stands inside it, already escaped. */
export interface Case {
  readonly name: string;
  readonly group: string;
  readonly result: Result;
  readonly xml: string;
}

/** Suites as one document. It tells no times, so that the same results give the same bytes. */
export function junitDocument(name: string, suites: readonly Suite[]): string {
  const all = suites.flatMap(({ cases }) => cases);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${markup(name)}" ${counts(all)}>`,
    ...suites.flatMap((suite) => [
      `  <testsuite name="${markup(suite.name)}" ${counts(suite.cases)}>`,
      ...suite.cases.map(caseXml),
      "  </testsuite>",
    ]),
    "</testsuites>",
  ];
  return `${lines.join("\n")}\n`;
}

function counts(cases: readonly Case[]): string {
  const of = (wanted: Result): number => cases.filter(({ result }) => result === wanted).length;
  return `tests="${cases.length}" failures="${of("failure")}" errors="${of("error")}" skipped="${of("skipped")}"`;
}

function caseXml({ name, group, xml }: Case): string {
  const head = `    <testcase classname="${markup(group)}" name="${markup(name)}"`;
  return xml === "" ? `${head}/>` : `${head}>\n      ${xml}\n    </testcase>`;
}

export const skipped = (named: Pick<Case, "name" | "group">, why: string): Case => ({
  ...named,
  result: "skipped",
  xml: `<skipped message="${markup(why)}"/>`,
});
