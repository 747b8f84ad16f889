import { githubReport } from "./github.ts";
import { htmlReport } from "./html/html.ts";
import { jsonReport } from "./json.ts";
import { junitReport } from "./junit.ts";
import { markdownReport } from "./markdown.ts";
import type { PageOptions } from "./page.ts";
import { prettyReport } from "./pretty.ts";
import type { RunReport } from "./run-report.ts";
import { sarifReport } from "./sarif.ts";
import { summaryReport } from "./summary.ts";

/** Turns a run into text that ends with a newline. */
export type Reporter = (report: RunReport, options: PageOptions) => string;

/** One ad in full, or a summary of many. */
const pretty: Reporter = (report, options) => {
  const [only, ...others] = report.results;
  if (only?.verdict === undefined || others.length > 0) return summaryReport(report, options);
  const { source, verdict, matrix, passages } = only;
  return prettyReport(verdict, { ...options, passages, source, matrix, idle: report });
};

/** Formats by the name that `--format` takes. */
export const reporters = {
  pretty,
  json: (report) => jsonReport(report),
  sarif: sarifReport,
  junit: junitReport,
  github: githubReport,
  markdown: markdownReport,
  html: htmlReport,
} as const satisfies Record<string, Reporter>;

export type Format = keyof typeof reporters;
