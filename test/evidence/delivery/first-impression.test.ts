import { describe, expect, it } from "vitest";
import { firstImpressionDetector } from "../../../src/evidence/delivery/first-impression.ts";
import type { Submission } from "../../../src/submission/schema.ts";
import { calendarOf } from "../../elections/fixture.ts";

const ASOF = "2026-10-20";
const run = (ad: Submission) =>
  firstImpressionDetector.run({ ad, facts: { ...ad }, calendar: calendarOf([]), asOf: ASOF });
const open = (notBefore: string, note?: string) => ({
  unknown: "not-declared",
  declare: "delivery.firstImpressionAt",
  detector: "delivery/first-impression",
  ...(note === undefined ? {} : { note }),
  notBefore,
});
const none = "it had no impression by then";

describe("delivery/first-impression", () => {
  it.each<[string, Submission, unknown]>([
    ["nothing declared", { copy: {} }, {}],
    [
      "a declared day stands, and the rest of the delivery with it",
      {
        copy: {},
        delivery: { firstImpressionAt: "2026-09-01", editedFields: ["bid"] },
        flight: { start: "2026-10-28" },
      },
      { delivery: { firstImpressionAt: "2026-09-01", editedFields: ["bid"] } },
    ],
    [
      "undeclared: not before the flight",
      { copy: {}, delivery: { editedFields: [] }, flight: { start: "2026-10-28T08:00:00-07:00" } },
      { delivery: { editedFields: [], firstImpressionAt: open("2026-10-28") } },
    ],
    [
      "none yet: not before the as-of day",
      { copy: {}, delivery: { firstImpressionAt: null }, flight: { start: "2026-10-01" } },
      { delivery: { firstImpressionAt: open(ASOF, none) } },
    ],
    [
      "none yet: not before a flight to come",
      { copy: {}, delivery: { firstImpressionAt: null }, flight: { start: "2026-10-21" } },
      { delivery: { firstImpressionAt: open("2026-10-21", none) } },
    ],
    [
      "none yet, without a flight",
      { copy: {}, delivery: { firstImpressionAt: null } },
      { delivery: { firstImpressionAt: open(ASOF, none) } },
    ],
  ])("%s", (_, ad, facts) => {
    expect(run(ad)).toEqual(facts);
  });
});
