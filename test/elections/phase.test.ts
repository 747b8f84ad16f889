import { describe, expect, test } from "vitest";
import { phaseBoundaries, phaseOn, votingStartIn } from "../../src/elections/phase.ts";
import { election, US_2026 } from "./fixture.ts";

const CERTIFICATION_UNKNOWN = "the day of certification is not known";
const OFFICE_UNKNOWN = "the day the winners take office is not known";

const full = election({
  id: "us-2020",
  jurisdiction: "US",
  kind: "general",
  votingStart: "2020-09-19",
  votingDays: ["2020-11-03"],
  certified: "2021-01-07",
  swornIn: "2021-01-20",
});

describe("an election with all its days", () => {
  test.each([
    ["2019-01-01", "upcoming", 672],
    ["2020-09-18", "upcoming", 46],
    ["2020-09-19", "ongoing.voting", 45],
    ["2020-11-03", "ongoing.voting", 0],
    ["2020-11-04", "ongoing.counting", -1],
    ["2021-01-06", "ongoing.counting", -64],
    ["2021-01-07", "ongoing.certified", -65],
    ["2021-01-19", "ongoing.certified", -77],
    ["2021-01-20", "finalised", -78],
    ["2028-01-01", "finalised", -2615],
  ])("on %s is %s, %i days to the vote", (day, phase, daysToVote) => {
    expect(phaseOn(full, day)).toEqual({ phase, daysToVote });
  });

  test("changes phase on these days", () => {
    expect(phaseBoundaries(full)).toEqual(["2020-09-19", "2020-11-04", "2021-01-07", "2021-01-20"]);
  });
});

test.each([
  ["2026-11-03", { phase: "ongoing.voting", daysToVote: 0 }],
  ["2026-11-04", { phase: "ongoing", daysToVote: -1, note: CERTIFICATION_UNKNOWN }],
  ["2027-01-02", { phase: "ongoing", daysToVote: -60, note: CERTIFICATION_UNKNOWN }],
  ["2027-01-03", { phase: "finalised", daysToVote: -61 }],
])("the midterm of 2026 is not finalised until Congress is sworn in: %s", (day, expected) => {
  expect(phaseOn(US_2026, day)).toEqual(expected);
});

const noEnd = election({
  id: "no-end",
  jurisdiction: "FR",
  kind: "parliamentary",
  votingDays: ["2024-07-07"],
});

test.each([
  ["2024-07-06", { phase: "upcoming", daysToVote: 1 }],
  ["2024-07-08", { phase: "ongoing", daysToVote: -1, note: CERTIFICATION_UNKNOWN }],
  ["2024-08-06", { phase: "ongoing", daysToVote: -30, note: CERTIFICATION_UNKNOWN }],
  ["2024-08-07", { unknown: "calendar-missing", note: OFFICE_UNKNOWN }],
  ["2026-07-06", { unknown: "calendar-missing", note: OFFICE_UNKNOWN }],
  ["2026-07-07", { phase: "finalised", daysToVote: -730, note: OFFICE_UNKNOWN }],
])("with neither certification nor inauguration, %s is unknown in between", (day, expected) => {
  expect(phaseOn(noEnd, day)).toEqual(expected);
});

const certifiedOnly = election({ ...noEnd, id: "certified-only", certified: "2024-07-20" });

test.each([
  ["2024-07-19", { phase: "ongoing.counting", daysToVote: -12 }],
  ["2024-07-20", { phase: "ongoing.certified", daysToVote: -13 }],
  ["2024-08-19", { phase: "ongoing.certified", daysToVote: -43 }],
  ["2024-08-20", { unknown: "calendar-missing", note: OFFICE_UNKNOWN }],
])("with certification alone, %s", (day, expected) => {
  expect(phaseOn(certifiedOnly, day)).toEqual(expected);
});

const primary = election({
  id: "primary",
  jurisdiction: "US-CA",
  kind: "primary",
  votingDays: ["2026-06-02"],
});

test.each([
  ["without certification, soon after", primary, "2026-07-02", "ongoing"],
  ["without certification, later", primary, "2026-07-03", "calendar-missing"],
  ["without certification, after 59 days", primary, "2026-07-31", "calendar-missing"],
  ["without certification, after 60 days", primary, "2026-08-01", "finalised"],
  ["counted", election({ ...primary, certified: "2026-07-10" }), "2026-07-09", "ongoing.counting"],
  ["certified", election({ ...primary, certified: "2026-07-10" }), "2026-07-10", "finalised"],
  [
    "certified on the day after",
    election({ ...primary, certified: "2026-06-03" }),
    "2026-06-03",
    "finalised",
  ],
])("a primary seats nobody and ends with its certification: %s", (_name, given, day, expected) => {
  const state = phaseOn(given, day);
  expect("unknown" in state ? state.unknown : state.phase).toBe(expected);
});

test("voting days spread over phases are one vote, quiet days between them included", () => {
  const india = election({
    id: "in-2024",
    jurisdiction: "IN",
    kind: "parliamentary",
    votingDays: ["2024-04-19", "2024-04-26", "2024-06-01"],
    certified: "2024-06-06",
    swornIn: "2024-06-24",
  });
  expect(
    ["2024-04-18", "2024-04-19", "2024-05-15", "2024-06-01", "2024-06-02"].map((day) => phaseOn(india, day)),
  ).toEqual([
    { phase: "upcoming", daysToVote: 44 },
    { phase: "ongoing.voting", daysToVote: 43 },
    { phase: "ongoing.voting", daysToVote: 17 },
    { phase: "ongoing.voting", daysToVote: 0 },
    { phase: "ongoing.counting", daysToVote: -1 },
  ]);
});

test("a result certified on the voting day leaves no day of counting", () => {
  const swift = election({
    id: "swift",
    jurisdiction: "SG",
    kind: "parliamentary",
    votingDays: ["2025-05-03"],
    certified: "2025-05-03",
    swornIn: "2025-09-05",
  });
  expect(phaseBoundaries(swift)).toEqual(["2025-05-03", "2025-05-04", "2025-09-05"]);
  expect(phaseOn(swift, "2025-05-04")).toEqual({ phase: "ongoing.certified", daysToVote: -1 });
});

test.each([
  [undefined, "2026-09-19", "ongoing.voting"],
  ["US", "2026-09-19", "ongoing.voting"],
  ["US-MT", "2026-10-04", "upcoming"],
  ["US-MT", "2026-10-05", "ongoing.voting"],
  ["US-WY", "2026-09-18", "upcoming"],
  ["US-WY", "2026-09-19", "ongoing.voting"],
])("where states differ, voting in %s on %s is %s", (place, day, phase) => {
  expect(phaseOn(US_2026, day, place)).toMatchObject({ phase });
});

test("the start of voting in a place that is not listed is unknown, not the common one", () => {
  expect(["US", "US-MT", "US-WY"].map((place) => votingStartIn(US_2026, place))).toEqual([
    "2026-09-19",
    "2026-10-05",
    undefined,
  ]);
  expect(votingStartIn(full, "US-WY")).toBe("2020-09-19");
});
