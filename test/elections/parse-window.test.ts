import { expect, test } from "vitest";
import { parseWindow } from "../../src/elections/windows.ts";

const electionDay = { type: "election", name: "election-day" };
const days = (amount: number, anchor: unknown) => ({ anchor, amount, unit: "days" });

test.each([
  [
    { days: 60, before: "election-day" },
    { from: days(-60, electionDay), to: days(0, electionDay) },
  ],
  [
    { days: 60, after: "Election-Day " },
    { from: days(0, electionDay), to: days(60, electionDay) },
  ],
  [
    { from: { months: 3, before: "certification" }, to: "inauguration" },
    {
      from: { anchor: { type: "election", name: "certification" }, amount: -3, unit: "months" },
      to: days(0, { type: "election", name: "inauguration" }),
    },
  ],
  [
    { from: "2026-06-03", to: "2026-06-03" },
    { from: days(0, { type: "day", day: "2026-06-03" }), to: days(0, { type: "day", day: "2026-06-03" }) },
  ],
  [
    { from: "the first working day of February in even years", to: "30 june" },
    {
      from: days(0, { type: "yearly", month: 2, date: "first-working-day", step: 2 }),
      to: days(0, { type: "yearly", month: 6, date: 30, step: 1 }),
    },
  ],
  [
    { from: "30 June of every even-numbered year", to: "31 December in every year" },
    {
      from: days(0, { type: "yearly", month: 6, date: 30, step: 2 }),
      to: days(0, { type: "yearly", month: 12, date: 31, step: 1 }),
    },
  ],
  [
    { hours: 72, before: "election-day", of: { jurisdiction: "US-CA", kinds: "primary" } },
    {
      from: { anchor: electionDay, amount: -72, unit: "hours" },
      to: days(0, electionDay),
      of: { jurisdiction: "US-CA", kinds: ["primary"] },
    },
  ],
])("%j is a window", (value, expected) => {
  expect(parseWindow(value)).toEqual(expected);
});

test.each([
  ["election-day", "`election-day` is no window", "write `{ days"],
  [null, "`null` is no window", "write `{ days"],
  [[], "a list is no window", "write `{ days"],
  [{}, "a window counts one of days, months or hours, before or after one anchor", "write `{ days"],
  [{ days: 60 }, "a window counts one of days, months or hours, before or after one anchor", "write"],
  [{ days: 1, hours: 1, before: "election-day" }, "a window counts one of days, months or hours", "write"],
  [{ days: 1, before: "election-day", after: "election-day" }, "a window counts one of days", "write"],
  [{ days: 60, befor: "election-day" }, "unknown key `befor` in a window", "did you mean `before`?"],
  [{ from: "election-day", until: "30 June" }, "unknown key `until` in a window", "write `{ days"],
  [{ from: "election-day" }, "a window needs `to`", "write"],
  [{ to: "election-day" }, "a window needs `from`", "write"],
  [{ days: 60, before: "electon-day" }, "unknown anchor `electon-day`", "did you mean `election-day`?"],
  [{ days: 60, before: "the count" }, "unknown anchor `the count`", "use election-day, first-voting-day"],
  [{ days: 60, before: { day: 1 } }, "unknown anchor a map", "use election-day"],
  [{ from: "31 June", to: "31 December" }, "unknown anchor `31 June`", "use election-day"],
  [{ from: "29 February", to: "31 December" }, "unknown anchor `29 February`", "use election-day"],
  [{ from: "first working day of Febuary", to: "31 December" }, "unknown anchor", "use election-day"],
  [{ from: "2027-02-29", to: "2027-03-01" }, "unknown anchor `2027-02-29`", "use election-day"],
  [
    { days: -60, before: "election-day" },
    "`-60` is not a number of days",
    "use a whole number from 0 to 730",
  ],
  [{ days: "60", before: "election-day" }, "`60` is not a number of days", "use a whole number"],
  [{ days: 0.5, before: "election-day" }, "`0.5` is not a number of days", "use a whole number"],
  [{ months: 25, before: "election-day" }, "`25` is not a number of months", "from 0 to 24"],
  [{ hours: Number.NaN, before: "election-day" }, "`NaN` is not a number of hours", "from 0 to 720"],
  [
    { from: "2026-06-03", to: "election-day" },
    "a window from or to a fixed day needs a fixed day",
    "write both",
  ],
  [{ from: "2026-06-03", to: "2026-06-02" }, "the window ends before it starts", "swap `from` and `to`"],
  [{ from: "inauguration", to: "election-day" }, "the window ends before it starts", "swap"],
  [{ from: "election-day", to: { days: 1, before: "election-day" } }, "the window ends before", "swap"],
  [
    { from: "primary-day", to: "general-election-day" },
    "a window takes both ends from the same election",
    "any",
  ],
  [{ days: 1, before: "election-day", of: "US" }, "`of` names the elections", "write `of: { jurisdiction"],
  [
    { days: 1, before: "election-day", of: { kind: ["general"] } },
    "unknown key `kind`",
    "did you mean `kinds`?",
  ],
  [
    { days: 1, before: "election-day", of: { jurisdiction: "usa" } },
    "`usa` is no jurisdiction",
    "use an ISO",
  ],
  [
    { days: 1, before: "election-day", of: { kinds: ["generel"] } },
    "`generel` is no kind of election",
    "use one of",
  ],
  [{ days: 1, before: "election-day", of: { kinds: [] } }, "`kinds` is empty", "use one of"],
])("%j is refused with a hint", (value, error, hint) => {
  expect(parseWindow(value)).toEqual({
    error: expect.stringContaining(error),
    hint: expect.stringContaining(hint),
  });
});

test("a window that opens only where voting starts early is one", () => {
  expect(parseWindow({ from: { days: 30, after: "voting-start" }, to: "election-day" })).not.toHaveProperty(
    "error",
  );
});

test("an anchor of half a megabyte is refused in a short message", () => {
  const fault = parseWindow({ days: 60, before: "x".repeat(500_000) });
  expect("error" in fault && fault.error).toBe(`unknown anchor \`${"x".repeat(59)}…\``);
});
