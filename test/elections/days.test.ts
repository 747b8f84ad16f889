import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  compareDays,
  dayOf,
  daysBetween,
  epochDay,
  firstWorkingDay,
  fromEpochDay,
  isDay,
  isWorkingDay,
  maxDay,
  minDay,
  weekday,
} from "../../src/elections/days.ts";

const MILLISECONDS = 86_400_000;

describe("epochDay", () => {
  test("agrees with the UTC clock on every day from 1899 to 2101, and back", () => {
    const first = Date.UTC(1899, 0, 1) / MILLISECONDS;
    const last = Date.UTC(2101, 11, 31) / MILLISECONDS;
    const wrong: string[] = [];
    for (let epoch = first; epoch <= last; epoch += 1) {
      const day = new Date(epoch * MILLISECONDS).toISOString().slice(0, 10);
      if (epochDay(day) !== epoch || fromEpochDay(epoch) !== day) wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });

  test.each([
    ["0000-01-01", "9999-12-31", 3_652_424],
    ["1970-01-01", "1970-01-01", 0],
    ["2028-09-08", "2028-11-07", 60],
    ["2028-11-07", "2028-09-08", -60],
  ])("from %s to %s are %i days", (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  test.each([
    ["0000-01-01", -1, "0000-01-01"],
    ["9999-12-31", 1, "9999-12-31"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2100-02-28", 1, "2100-03-01"],
    ["2027-01-01", -1, "2026-12-31"],
  ])("%s and %i days is %s, never out of four-digit years", (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });
});

test.each([
  ["2026-06-14", -3, "2026-03-14"],
  ["2026-05-31", -3, "2026-02-28"],
  ["2028-05-31", -3, "2028-02-29"],
  ["2026-01-31", -1, "2025-12-31"],
  ["2026-11-30", 3, "2027-02-28"],
  ["2026-12-15", 12, "2027-12-15"],
  ["2026-12-15", 0, "2026-12-15"],
])("%s and %i calendar months is %s", (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});

test.each([
  ["2026-11-23", 1, true],
  ["2028-11-07", 2, true],
  ["2026-06-03", 3, true],
  ["2024-07-04", 4, true],
  ["2026-05-01", 5, true],
  ["2028-01-01", 6, false],
  ["2026-10-04", 7, false],
  ["1965-11-21", 7, false],
])("%s is ISO weekday %i, working: %s", (day, expected, isWorking) => {
  expect([weekday(day), isWorkingDay(day)]).toEqual([expected, isWorking]);
});

test.each([
  [2024, 2, "2024-02-01"],
  [2026, 2, "2026-02-02"],
  [2025, 2, "2025-02-03"],
  [2028, 2, "2028-02-01"],
])("the first working day of month %i/%i is %s", (year, month, expected) => {
  expect(firstWorkingDay(year, month)).toBe(expected);
});

test.each([
  ["2028-02-29", true],
  ["2027-02-29", false],
  ["2100-02-29", false],
  ["2000-02-29", true],
  ["2026-13-01", false],
  ["2026-00-10", false],
  ["2026-04-31", false],
  ["2026-04-00", false],
  ["2026-4-1", false],
  ["2026-04-01T00:00:00Z", false],
  [20260401, false],
  [undefined, false],
])("%s is a day: %s", (value, expected) => {
  expect(isDay(value)).toBe(expected);
});

test("days order as strings do", () => {
  const [early, late] = ["2026-09-30", "2026-10-01"] as const;
  expect([minDay(late, early), maxDay(late, early)]).toEqual([early, late]);
  expect([compareDays(early, late), compareDays(late, early), compareDays(late, late)]).toEqual([-1, 1, 0]);
  expect([dayOf(-1, 1, 1), dayOf(10_000, 1, 1), dayOf(2027, 2, 31)]).toEqual([
    "0000-01-01",
    "9999-12-31",
    "2027-02-28",
  ]);
});
