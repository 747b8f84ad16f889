import { expect, test } from "vitest";
import { jsonReport } from "../../src/report/json.ts";
import type { RunReport } from "../../src/report/run-report.ts";
import { AdclauseError } from "../../src/types/error.ts";
import type { Verdict } from "../../src/types/verdict.ts";
import { approved, HOSTILE, poison, rejected, reviewed } from "./fixtures.ts";

const problem = {
  code: "E_SUBMISSION",
  message: "unknown key `headlin`",
  hint: "did you mean `headline`?",
  file: "a.yaml",
  line: 3,
  col: 5,
} as const;

const run: RunReport = {
  results: [
    {
      source: "ads/calder-17.yaml",
      verdict: rejected,
      passages: new Map([["copy.body", "not for the report"]]),
    },
    { source: "ads/broken.yaml", error: AdclauseError.of([problem]) },
    { source: "ads/calder-19.yaml", verdict: reviewed },
  ],
  unused: [{ rule: "meta/gone", owner: "ads@example.org", until: "2028-12-31" }],
  expired: [],
};

test.each([
  ["verdict", () => jsonReport(rejected)],
  ["run", () => jsonReport(run)],
  ["hostile", () => jsonReport(poison(reviewed, HOSTILE))],
])("%s", async (name, report) => {
  await expect(report()).toMatchFileSnapshot(`golden/json-${name}.golden`);
});

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test.each([rejected, approved, reviewed, poison(rejected, HOSTILE)])(
  "a verdict comes back as it went in",
  (verdict) => {
    expect(JSON.parse(jsonReport(verdict))).toEqual(plain(verdict));
  },
);

test("the same verdict gives the same bytes, whatever the order of its keys", () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .toReversed()
        .map(([key, item]) => [key, reversed(item)]),
    );
  };
  expect(jsonReport(reversed(rejected) as Verdict)).toBe(jsonReport(rejected));
});

test("long texts are cut, except in changes that a tool applies", () => {
  const long = "x".repeat(5_000);
  const [finding, ...others] = rejected.findings;
  const remedy = {
    text: long,
    safety: "safe",
    changes: [{ path: "copy.body", action: "set", to: long }],
  } as const;
  const verdict = { ...rejected, findings: [{ ...finding, actual: long, remedy }, ...others] } as Verdict;
  const [first] = JSON.parse(jsonReport(verdict)).findings;
  expect(first.actual).toBe(`${"x".repeat(2048)}… (2,952 more characters)`);
  expect(first.remedy.text).toBe(first.actual);
  expect(first.remedy.changes[0].to).toBe(long);
});

test("bytes are counted, not spelt out", () => {
  const evidence = [{ fact: "media", value: { bytes: new Uint8Array(3_000) } }];
  const verdict = { ...approved, findings: [{ ...rejected.findings[0], evidence }] } as Verdict;
  expect(JSON.parse(jsonReport(verdict)).findings[0].evidence[0].value).toEqual({ bytes: "3000 bytes" });
});

test("a run counts its ads", () => {
  expect(JSON.parse(jsonReport(run)).summary).toEqual({
    checked: 2,
    errors: 1,
    decisions: { approve: 0, review: 1, disclose: 0, reject: 1 },
    suppressions: { unused: run.unused, expired: [] },
  });
});
