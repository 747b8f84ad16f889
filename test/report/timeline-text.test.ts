import { expect, test } from "vitest";
import { timelineText } from "../../src/report/timeline-text.ts";
import { approved, rejected } from "./fixtures.ts";

test.each([
  ["one decision throughout", approved, undefined],
  [
    "two",
    rejected,
    "disclose until 2028-09-06 under us/ca/payer-disclaimer, then reject from 2028-09-07 under meta/doubt-upcoming-election",
  ],
  [
    "three, the middle one for a day",
    {
      findings: [],
      timeline: [
        { from: "2028-09-01", until: "2028-09-06", decision: "approve" },
        { from: "2028-09-07", until: "2028-09-07", decision: "review" },
        { from: "2028-09-08", until: "2028-09-30", decision: "approve" },
      ],
    } as const,
    "approve until 2028-09-06, then review until 2028-09-07, then approve from 2028-09-08",
  ],
])("%s", (_, verdict, text) => {
  expect(timelineText(verdict)).toBe(text);
});
