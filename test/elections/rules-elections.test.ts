import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { PACK_LIMITS } from "../../src/documents/limits.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { buildCalendar } from "../../src/elections/build-calendar.ts";
import { weekday, yearOf } from "../../src/elections/days.ts";
import { nearestElection } from "../../src/elections/nearest.ts";
import { phaseOn } from "../../src/elections/phase.ts";
import { inWindow, parseWindow } from "../../src/elections/windows.ts";
import type { Election } from "../../src/types/election.ts";
import { isUnknown } from "../../src/types/fact.ts";

const FILE = "rules/elections.yaml";
const COMPILED_ON = "2026-11-26";
const { calendar, problems } = buildCalendar([readDocument(readFileSync(FILE, "utf8"), FILE, PACK_LIMITS)]);

const ids = (elections: readonly Election[]) => elections.map(({ id }) => id);
const failing = (isRight: (election: Election) => boolean) =>
  ids(calendar.elections.filter((each) => !isRight(each)));
const [MON, TUE, WED, THU, FRI, SAT, SUN] = [1, 2, 3, 4, 5, 6, 7];

test("the calendar has no problem", () => {
  expect(problems).toEqual([]);
  expect(calendar.elections.length).toBeGreaterThan(700);
});

describe("every entry", () => {
  test("begins its id with its jurisdiction and names the year", () => {
    const wrong = failing(({ id, jurisdiction, votingDays }) => {
      const years = votingDays.map(yearOf);
      // Two votes of January belong to the election of the year before.
      return (
        id.startsWith(`${jurisdiction.toLowerCase()}-`) &&
        years.some((year) => id.includes(String(year)) || id.includes(String(year - 1)))
      );
    });
    expect(wrong).toEqual([]);
  });

  test("has a name that tells it apart", () => {
    const names = calendar.elections.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test("was read by the day the calendar was compiled", () => {
    expect(failing(({ sources }) => sources.every(({ readOn }) => readOn <= COMPILED_ON))).toEqual([]);
  });

  test("is expected only if it lies ahead", () => {
    expect(
      failing(({ status, votingDays }) => status === "confirmed" || (votingDays[0] ?? "") > COMPILED_ON),
    ).toEqual([]);
  });

  test("names the law or custom behind a day that is not yet called", () => {
    expect(
      failing(
        ({ status, note, jurisdiction }) =>
          status === "confirmed" || note !== undefined || jurisdiction.startsWith("US-"),
      ),
    ).toEqual([]);
  });
});

describe("weekdays", () => {
  const tuesdayAfterFirstMonday = (day: string) =>
    weekday(day) === TUE && day.slice(8) >= "02" && day.slice(8) <= "08";

  test("US general elections are on the Tuesday after the first Monday of November", () => {
    const generals = calendar.elections.filter(({ jurisdiction }) => jurisdiction === "US");
    expect(generals.map(({ votingDays }) => votingDays[0])).toEqual([
      "2000-11-07",
      "2002-11-05",
      "2004-11-02",
      "2006-11-07",
      "2008-11-04",
      "2010-11-02",
      "2012-11-06",
      "2014-11-04",
      "2016-11-08",
      "2018-11-06",
      "2020-11-03",
      "2022-11-08",
      "2024-11-05",
      "2026-11-03",
      "2028-11-07",
    ]);
    expect(generals.filter(({ votingDays }) => !votingDays.every(tuesdayAfterFirstMonday))).toEqual([]);
  });

  test.each<[string, RegExp, number[]]>([
    ["UK general elections", /^gb-.*-general$/, [THU]],
    ["Canadian federal elections", /^ca-/, [MON]],
    ["Australian elections", /^au-/, [SAT]],
    ["South Korean elections", /^kr-.*-(parliamentary|local)$/, [WED]],
    ["Brazilian elections", /^br-/, [SUN]],
    ["Taiwanese elections", /^tw-/, [SAT]],
    ["Philippine elections", /^ph-/, [MON]],
    ["Mexican elections", /^mx-/, [SUN]],
    ["European elections", /^eu-/, [THU, FRI, SAT, SUN]],
    ["votes in most member states", /^(at|be|bg|cy|de|ee|fi|fr|hu|lt|pl|pt|ro|se|si)-/, [SUN]],
    ["Croatian votes", /^hr-/, [WED, SUN]],
    ["Slovak and Latvian votes", /^(sk|lv)-/, [SAT]],
    ["Czech votes", /^cz-/, [FRI, SAT]],
    ["Irish votes", /^ie-/, [FRI]],
    ["Danish votes", /^dk-/, [TUE]],
    ["Dutch votes", /^nl-/, [WED]],
    ["Tennessee's state primaries", /^us-tn-(2018|2022|2026)-primary$/, [THU]],
    ["Hawaii's state primaries", /^us-hi-\d{4}-primary$/, [SAT]],
    ["Virginia's, New Jersey's and Kentucky's votes", /^us-(va|nj|ky)-\d{4}-(general|primary)$/, [TUE]],
    ["Louisiana's own votes", /^us-la-.*(open-primary|general|runoff)$/, [SAT]],
  ])("%s", (_name, pattern, allowed) => {
    const matching = calendar.elections.filter(({ id }) => pattern.test(id));
    const wrong = matching.filter(
      ({ votingDays }) => !votingDays.every((day) => allowed.includes(weekday(day))),
    );
    expect(matching.length).toBeGreaterThan(0);
    expect(ids(wrong)).toEqual([]);
  });

  test("state primaries are on Tuesdays but for the states known to differ", () => {
    const otherwise = calendar.elections.filter(
      ({ id, votingDays }) =>
        /^us-..-\d{4}-primary$/.test(id) && !votingDays.every((day) => weekday(day) === TUE),
    );
    const states = new Set(otherwise.map(({ jurisdiction }) => jurisdiction));
    expect([...states].sort()).toEqual(["US-DE", "US-HI", "US-LA", "US-MA", "US-RI", "US-TN"]);
  });
});

describe("coverage", () => {
  test("does not overlap itself", () => {
    const overlaps = calendar.coverage.filter((a) =>
      calendar.coverage.some(
        (b) => a !== b && a.jurisdiction === b.jurisdiction && a.from <= b.until && b.from <= a.until,
      ),
    );
    expect(overlaps).toEqual([]);
  });

  test.each([
    "US",
    "US-CA",
    "US-DC",
    "EU",
    "DE",
    "MT",
    "GB",
    "CA",
    "AU",
    "AU-SA",
    "AU-ACT",
    "IN",
    "KR",
    "BR",
    "TW",
    "SG",
    "PH",
    "MX",
    "IL",
  ])("speaks of %s in 2025", (place) => {
    expect(
      calendar.coverage.some(
        ({ jurisdiction, from, until }) =>
          jurisdiction === place && from <= "2025-06-01" && "2025-06-01" <= until,
      ),
    ).toBe(true);
  });

  test("claims an even year of a state only with its primary", () => {
    const missing = calendar.coverage.flatMap(({ jurisdiction, from, until }) =>
      [2024, 2026, 2028]
        .filter(
          (year) => jurisdiction.startsWith("US-") && from <= `${year}-01-01` && until >= `${year}-12-31`,
        )
        .filter(
          (year) =>
            !calendar.elections.some(
              (each) =>
                each.jurisdiction === jurisdiction &&
                each.kind === "primary" &&
                yearOf(each.votingDays[0] ?? "") === year,
            ),
        )
        .map((year) => `${jurisdiction} ${year}`),
    );
    expect(missing.filter((each) => !each.startsWith("US-LA"))).toEqual([]);
  });
});

test.each([
  ["us-2020-general", "2021-01-06", "ongoing.counting"],
  ["us-2020-general", "2021-01-07", "ongoing.certified"],
  ["us-2020-general", "2021-01-20", "finalised"],
  ["us-2026-general", "2026-11-23", "ongoing"],
  ["us-2026-general", "2027-01-02", "ongoing"],
  ["us-2026-general", "2027-01-03", "finalised"],
  ["us-2028-general", "2028-09-22", "upcoming"],
  ["us-2028-general", "2028-09-23", "ongoing.voting"],
  ["in-2024-general", "2024-05-15", "ongoing.voting"],
  ["eu-2024-parliament", "2024-07-16", "finalised"],
])("%s on %s is %s", (id, day, phase) => {
  const election = calendar.byId.get(id);
  expect(election && phaseOn(election, day)).toMatchObject({ phase });
});

test.each([
  [["US"], "2026-11-23", "us-2026-general"],
  [["US-CA"], "2026-05-10", "us-ca-2026-primary"],
  [["US"], "2028-09-01", "us-2028-general"],
  [["US-VA"], "2027-10-01", "us-va-2027-general"],
  [["KR"], "2026-03-05", "kr-2026-local"],
  [["TW"], "2026-11-23", "tw-2026-local"],
  [["IL"], "2026-11-23", "calendar-missing"],
  [["GB"], "2026-11-23", "calendar-missing"],
])("the election in %j on %s is %s", (places, day, expected) => {
  const found = nearestElection(calendar, places, day);
  expect(isUnknown(found) ? found.unknown : found.id).toBe(expected);
});

test.each([
  ["US", { days: 60, before: "election-day" }, "2028-09-07", "2028-09-08"],
  ["US-CA", { days: 60, before: "election-day" }, "2028-09-07", "2028-09-08"],
  [
    "US-HI",
    { from: "first working day of February in even years", to: "general-election-day" },
    "2024-01-31",
    "2024-02-01",
  ],
  [
    "US-HI",
    { from: "first working day of February in even years", to: "general-election-day" },
    "2026-02-01",
    "2026-02-02",
  ],
  [
    "US-MT",
    { from: { days: 60, before: "voting-start" }, to: "general-election-day" },
    "2026-08-05",
    "2026-08-06",
  ],
  ["US-MN", { from: "voting-start", to: "general-election-day" }, "2028-09-21", "2028-09-22"],
  ["US-CO", { days: 60, before: "primary-day" }, "2026-04-30", "2026-05-01"],
  ["US-ID", { days: 30, before: "primary-day" }, "2026-04-18", "2026-04-19"],
  ["US-TX", { days: 30, before: "primary-day" }, "2026-01-31", "2026-02-01"],
  ["KR", { days: 90, before: "election-day" }, "2026-03-04", "2026-03-05"],
  ["EU", { months: 3, before: "election-day" }, "2029-03-09", "2029-03-10"],
  ["BR", { days: 1, before: "election-day" }, "2026-10-02", "2026-10-03"],
])("in %s the window %j is closed on %s and open on %s", (place, value, outside, inside) => {
  const window = parseWindow(value);
  if ("error" in window) throw new Error(window.error);
  expect([outside, inside].map((day) => inWindow(window, day, place, calendar).truth)).toEqual([
    "false",
    "true",
  ]);
});
