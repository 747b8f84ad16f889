import { describe, expect, test } from "vitest";
import type { Calendar } from "../../src/elections/calendar.ts";
import { addDays } from "../../src/elections/days.ts";
import { inWindow, parseWindow, type Window, windowEdges } from "../../src/elections/windows.ts";
import { calendarOf, election, US, US_2026, US_2028 } from "./fixture.ts";

const vote = (id: string, jurisdiction: string, day: string, kind: "general" | "primary" | "european") =>
  election({ id, jurisdiction, kind, votingDays: [day] });

const ever = (jurisdiction: string) => ({ jurisdiction, from: "2020-01-01", until: "2032-12-31" });

const calendar = calendarOf(
  [
    vote("us-2024", "US", "2024-11-05", "general"),
    vote("hi-2024", "US-HI", "2024-08-10", "primary"),
    vote("kr-2026", "KR", "2026-06-03", "general"),
    vote("br-2026", "BR", "2026-10-04", "general"),
    vote("co-2026", "US-CO", "2026-06-30", "primary"),
    US_2026,
    US_2028,
    vote("eu-2029", "EU", "2029-06-14", "european"),
  ],
  [US, ...["US-HI", "US-CO", "US-MT", "KR", "BR", "EU", "DE"].map(ever)],
);

function windowOf(value: unknown): Window {
  const window = parseWindow(value);
  if ("error" in window) throw new Error(window.error);
  return window;
}

const truthOn = (value: unknown, place: string, day: string, on: Calendar = calendar) => {
  const { truth, reason } = inWindow(windowOf(value), day, place, on);
  return reason === undefined ? truth : reason.unknown;
};

const HAWAII = {
  from: "first working day of February in every even-numbered year",
  to: "general-election-day",
};
const MONTANA = { from: { days: 60, before: "voting-start" }, to: "election-day" };
const BRAZIL = { from: { hours: 72, before: "election-day" }, to: { hours: 24, after: "election-day" } };
const CALIFORNIA = { from: { days: 120, before: "election-day" }, to: { days: 60, after: "election-day" } };

describe("both sides of a boundary", () => {
  test.each([
    [
      "60 days before the vote of 2028",
      { days: 60, before: "election-day" },
      "US",
      "2028-09-07",
      "2028-09-08",
    ],
    [
      "90 days before the vote of 2028",
      { days: 90, before: "election-day" },
      "US",
      "2028-08-08",
      "2028-08-09",
    ],
    ["D-90 in Korea", { days: 90, before: "election-day" }, "KR", "2026-03-04", "2026-03-05"],
    [
      "three calendar months in the Union",
      { months: 3, before: "election-day" },
      "DE",
      "2029-03-13",
      "2029-03-14",
    ],
    ["Hawaii 2024, a Thursday", HAWAII, "US-HI", "2024-01-31", "2024-02-01"],
    ["Hawaii 2026, a Monday", HAWAII, "US-HI", "2026-02-01", "2026-02-02"],
    ["Montana, before voting starts", MONTANA, "US-MT", "2026-08-05", "2026-08-06"],
    ["Colorado primary", { days: 60, before: "primary-day" }, "US-CO", "2026-04-30", "2026-05-01"],
    ["from 30 June", { from: "30 June", to: "election-day" }, "US", "2028-06-29", "2028-06-30"],
    ["days of the year", { from: "30 June", to: "15 January" }, "JP", "2026-06-29", "2026-06-30"],
    ["before a day of the year", { days: 30, before: "30 June" }, "JP", "2026-05-30", "2026-05-31"],
    ["fixed days", { from: "2026-06-30", to: "2026-07-04" }, "JP", "2026-06-29", "2026-06-30"],
    ["from inauguration", { from: "inauguration", to: "30 June" }, "US", "2027-01-02", "2027-01-03"],
    ["after the vote", { days: 60, after: "election-day" }, "US", "2028-11-06", "2028-11-07"],
    ["120 days before to 60 after", CALIFORNIA, "US", "2028-07-09", "2028-07-10"],
  ])("opening: %s", (_name, window, place, outside, inside) => {
    expect([truthOn(window, place, outside), truthOn(window, place, inside)]).toEqual(["false", "true"]);
  });

  test.each([
    ["60 days before", { days: 60, before: "election-day" }, "US", "2028-11-07", "2028-11-08"],
    ["0 days before", { days: 0, before: "election-day" }, "US", "2028-11-07", "2028-11-08"],
    ["Hawaii", HAWAII, "US-HI", "2026-11-03", "2026-11-04"],
    ["Montana, to the vote", MONTANA, "US-MT", "2026-11-03", "2026-11-04"],
    [
      "days of the year, over New Year",
      { from: "30 June", to: "15 January" },
      "JP",
      "2026-01-15",
      "2026-01-16",
    ],
    ["fixed days", { from: "2026-06-30", to: "2026-07-04" }, "JP", "2026-07-04", "2026-07-05"],
    ["to the next 30 June", { from: "inauguration", to: "30 June" }, "US", "2027-06-30", "2027-07-01"],
    ["after the vote", { days: 60, after: "election-day" }, "US", "2029-01-06", "2029-01-07"],
    ["120 days before to 60 after", CALIFORNIA, "US", "2029-01-06", "2029-01-07"],
  ])("closing: %s", (_name, window, place, inside, outside) => {
    expect([truthOn(window, place, inside), truthOn(window, place, outside)]).toEqual(["true", "false"]);
  });
});

test.each([
  ["2026-09-30", "false"],
  ["2026-10-01", "time-of-day"],
  ["2026-10-02", "true"],
  ["2026-10-04", "true"],
  ["2026-10-05", "time-of-day"],
  ["2026-10-06", "false"],
])("72 hours before to 24 hours after the vote of 4 October: %s is %s", (day, expected) => {
  expect(truthOn(BRAZIL, "BR", day)).toBe(expected);
});

test.each([
  [{ hours: 12, before: "election-day" }, ["false", "time-of-day", "true", "false"]],
  [{ hours: 24, before: "election-day" }, ["false", "time-of-day", "true", "false"]],
  [{ hours: 36, before: "election-day" }, ["time-of-day", "time-of-day", "true", "false"]],
  [{ hours: 0, before: "election-day" }, ["false", "false", "true", "false"]],
  [
    { from: { days: 2, before: "election-day" }, to: { hours: 24, before: "election-day" } },
    ["true", "time-of-day", "false", "false"],
  ],
  [
    { from: { hours: 24, after: "election-day" }, to: { days: 9, after: "election-day" } },
    ["false", "false", "false", "time-of-day"],
  ],
])("%j from two days before the vote to the day after is %j", (window, expected) => {
  expect([-2, -1, 0, 1].map((offset) => truthOn(window, "BR", addDays("2026-10-04", offset)))).toEqual(
    expected,
  );
});

describe("what the calendar lacks", () => {
  test.each([
    ["a place that is not covered", { days: 60, before: "election-day" }, "US-WY", "2027-06-01"],
    ["a country that is not covered", { days: 60, before: "election-day" }, "JP", "2027-06-01"],
    ["the last days of the coverage", { days: 60, before: "election-day" }, "US", "2029-11-02"],
    ["its first days, for a window after the vote", { days: 60, after: "election-day" }, "US", "2023-03-01"],
    [
      "a kind that coverage does not speak of",
      { days: 60, before: "election-day", of: { kinds: ["municipal"] } },
      "US",
      "2027-06-01",
    ],
  ])("%s is unknown, never outside", (_name, window, place, day) => {
    expect(truthOn(window, place, day)).toBe("calendar-missing");
  });

  test.each([
    [
      "a known election decides all the same",
      { days: 60, before: "election-day" },
      "US-WY",
      "2028-10-01",
      "true",
    ],
    [
      "elections of one jurisdiction need only its coverage",
      { days: 60, before: "election-day", of: { jurisdiction: "US" } },
      "US-WY",
      "2027-06-01",
      "false",
    ],
    [
      "the last day on which the coverage suffices",
      { days: 60, before: "election-day" },
      "US",
      "2029-11-01",
      "false",
    ],
    [
      "the first, for a window after the vote",
      { days: 60, after: "election-day" },
      "US",
      "2023-03-02",
      "false",
    ],
    ["a year that is not even has no season", HAWAII, "US-HI", "2027-02-10", "false"],
    [
      "another place's elections do not count",
      { days: 60, before: "election-day", of: { jurisdiction: "KR" } },
      "US",
      "2026-05-01",
      "false",
    ],
  ])("%s", (_name, window, place, day, expected) => {
    expect(truthOn(window, place, day)).toBe(expected);
  });

  test("coverage of some kinds answers for those kinds only", () => {
    const generals = calendarOf(
      [],
      [{ jurisdiction: "BR", from: "2026-01-01", until: "2028-12-31", kinds: ["general"] }],
    );
    const window = { days: 60, before: "election-day" };
    expect(truthOn({ ...window, of: { kinds: ["general"] } }, "BR", "2027-01-01", generals)).toBe("false");
    expect(truthOn(window, "BR", "2027-01-01", generals)).toBe("calendar-missing");
  });

  test("coverage that continues in another file is one", () => {
    const parts = calendarOf(
      [],
      [
        { jurisdiction: "BR", from: "2027-01-01", until: "2027-12-31" },
        { jurisdiction: "BR", from: "2026-01-01", until: "2026-12-31" },
        { jurisdiction: "BR", from: "2028-02-01", until: "2028-12-31" },
      ],
    );
    const window = { days: 60, before: "election-day" };
    expect(
      ["2026-12-15", "2027-11-01", "2027-11-02", "2028-02-01"].map((day) =>
        truthOn(window, "BR", day, parts),
      ),
    ).toEqual(["false", "false", "calendar-missing", "false"]);
  });

  test("a start of voting that is not known is undecided only between its bounds", () => {
    const at = (day: string) => truthOn({ from: "voting-start", to: "election-day" }, "US-CO", day);
    expect(["2026-08-04", "2026-08-05", "2026-11-02", "2026-11-03", "2026-11-04"].map(at)).toEqual([
      "false",
      "calendar-missing",
      "calendar-missing",
      "true",
      "false",
    ]);
  });

  test("an unknown start in one election yields to another that is surely open", () => {
    const two = calendarOf([US_2026, vote("mt", "US-MT", "2026-09-20", "primary")], calendar.coverage);
    const window = { days: 60, before: "voting-start" };
    expect(inWindow(windowOf(window), "2026-09-19", "US-MT", two)).toMatchObject({
      truth: "true",
      election: { id: "us-2026" },
    });
  });

  test("a day of certification that is not known is undecided until it must have come", () => {
    const at = (day: string) => truthOn({ from: "election-day", to: "certification" }, "KR", day);
    expect(["2026-06-02", "2026-06-03", "2026-06-04", "2026-11-30", "2026-12-01"].map(at)).toEqual([
      "false",
      "true",
      "calendar-missing",
      "calendar-missing",
      "false",
    ]);
  });
});

test("the answer names the election, its window and the days to the vote", () => {
  const window = windowOf({ days: 60, before: "election-day" });
  expect(inWindow(window, "2028-09-08", "US", calendar)).toEqual({
    truth: "true",
    election: US_2028,
    opens: "2028-09-08",
    closes: "2028-11-07",
    daysToVote: 60,
    reason: undefined,
  });
  expect(inWindow(window, "2027-01-01", "US", calendar)).toMatchObject({
    truth: "false",
    opens: "2028-09-08",
  });
  expect(inWindow(window, "2029-01-01", "US", calendar)).toMatchObject({
    truth: "false",
    closes: "2028-11-07",
  });
  expect(inWindow(windowOf(BRAZIL), "2026-10-01", "BR", calendar)).toMatchObject({
    truth: "unknown",
    opens: "2026-10-01",
    closes: "2026-10-05",
    reason: { unknown: "time-of-day" },
  });
});

describe("windowEdges", () => {
  const WINDOWS = [
    { days: 60, before: "election-day" },
    { months: 3, before: "election-day" },
    { days: 30, after: "election-day" },
    { days: 30, before: "certification" },
    { from: "30 June", to: "15 January" },
    { from: "2027-06-30", to: "2028-02-29" },
    { days: 45, before: "election-day", of: { kinds: ["municipal"] } },
    HAWAII,
    MONTANA,
    BRAZIL,
  ];

  test.each(
    WINDOWS.flatMap((window) =>
      ["US", "US-MT", "US-WY", "BR", "DE"].map((place) => [window, place] as const),
    ),
  )("%j in %s: the truth changes on no other day", (value, place) => {
    const window = windowOf(value);
    const [first, last] = ["2022-06-01", "2031-06-01"];
    const changes: string[] = [];
    for (let day = first; day < last; day = addDays(day, 1)) {
      const next = addDays(day, 1);
      const [before, after] = [day, next].map((each) => inWindow(window, each, place, calendar).truth);
      if (before !== after) changes.push(next);
    }
    const edges = windowEdges(window, place, calendar, first, last);
    expect(edges).toEqual([...new Set(edges)].sort());
    expect(edges).toEqual(expect.arrayContaining(changes));
  });

  test("the first day is no edge, the last may be one", () => {
    const window = windowOf({ days: 60, before: "election-day" });
    expect(windowEdges(window, "US", calendar, "2028-09-08", "2028-11-08")).toEqual(["2028-11-08"]);
    expect(windowEdges(window, "US", calendar, "2028-09-07", "2028-11-07")).toEqual(["2028-09-08"]);
  });
});
