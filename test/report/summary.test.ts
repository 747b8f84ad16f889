import { expect, test } from "vitest";
import { cellWidth } from "../../src/report/cells.ts";
import type { RunReport } from "../../src/report/run-report.ts";
import { summaryReport } from "../../src/report/summary.ts";
import { AdclauseError } from "../../src/types/error.ts";
import { approved, HOSTILE, poison, rejected, reviewed } from "./fixtures.ts";

const error = new AdclauseError("E_SUBMISSION", "unknown key `headlin` in `copy` at ads/broken.yaml:3:5", {
  hint: "did you mean `headline`?",
});

const run: RunReport = {
  results: [
    { source: "ads/calder-17.yaml", verdict: rejected },
    { source: "ads/calder-18.yaml", verdict: approved },
    { source: "ads/calder-19.yaml", verdict: reviewed },
    { source: "ads/broken.yaml", error },
    { source: "ads/calder-20.yaml", verdict: { ...rejected, ad: { ...rejected.ad, id: "calder-20" } } },
  ],
  unused: [{ rule: "meta/gone", owner: "ads@example.org", until: "2028-12-31" }],
  expired: [{ rule: "meta/old", owner: "ads@example.org", until: "2027-12-31" }],
};

const hostile: RunReport = {
  ...run,
  results: [
    { source: HOSTILE, verdict: poison(rejected, HOSTILE) },
    { source: HOSTILE, error: new AdclauseError("E_SUBMISSION", HOSTILE) },
  ],
};

test.each([
  ["80", () => summaryReport(run)],
  ["120", () => summaryReport(run, { width: 120 })],
  ["hostile", () => summaryReport(hostile)],
])("%s", async (name, report) => {
  await expect(report()).toMatchFileSnapshot(`golden/summary-${name}.golden`);
});

test.each([run, hostile])("neither wide lines nor raw characters", (report) => {
  const text = summaryReport(report);
  expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\u2028\u2029\u202e]/u);
  expect(text.split("\n").filter((line) => cellWidth(line) > 80)).toEqual([]);
});

test("a suppressed finding is not told as broken", () => {
  const findings = rejected.findings.filter(({ suppressed }) => suppressed !== undefined);
  const report = summaryReport({ ...run, results: [{ source: "a", verdict: { ...approved, findings } }] });
  expect(report).not.toContain("Rules that were broken");
});
