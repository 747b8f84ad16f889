import { describe, expect, it } from "vitest";
import { calendarOf, US, US_2028 } from "../../elections/fixture.ts";
import { clause, compileBlock, evaluate, faultsOf } from "../compile-block.ts";

const calendar = calendarOf([US_2028], [US]);
const clauses = [clause({ jurisdiction: "US" })];
const WINDOW = { days: 60, before: "election-day" };

const on = (date: unknown, window: object = WINDOW) =>
  evaluate({ date: { within: window } }, { date }, { calendar, clauses });

describe("within", () => {
  it.each([
    ["2028-09-07", "false"],
    ["2028-09-08", "true"],
    ["2028-11-07", "true"],
    ["2028-11-08", "false"],
    ["2035-01-01", "unknown"],
    [undefined, "unknown"],
  ])("60 days before the vote, on %s: %s", (date, truth) => {
    expect(on(date).truth).toBe(truth);
  });

  it("cites the election and the days of the window", () => {
    expect(on("2028-10-01").evidence).toEqual([
      {
        fact: "date",
        value: {
          id: "us-2028",
          name: "us-2028",
          daysToVote: 37,
          opens: "2028-09-08",
          closes: "2028-11-07",
        },
        detector: "elections/calendar",
      },
    ]);
  });

  it("says that the calendar does not reach the day", () => {
    expect(on("2035-01-01").missing).toEqual([{ fact: "date", reason: "calendar-missing" }]);
  });

  it("takes the place from the window before that of the clause", () => {
    expect(on("2028-10-01", { ...WINDOW, of: { jurisdiction: "CA" } }).truth).toBe("unknown");
  });

  it("notes the edges of the window", () => {
    const { rule } = compileBlock({ date: { within: WINDOW } }, { clauses });
    const edges = rule.reads.edges.flatMap((edge) => edge("2028-01-01", "2028-12-31", calendar, {}));
    expect(edges).toEqual(["2028-09-08", "2028-11-08"]);
  });

  it.each([
    [{ days: 60 }, "a window counts one of days, months or hours, before or after one anchor"],
    [{ dys: 60, before: "election-day" }, "unknown key `dys` in a window"],
    [60, "`60` is no window"],
  ])("refuses %j", (expected, message) => {
    const [fault] = faultsOf({ date: { within: expected } }, { clauses });
    expect(fault?.path).toBe("date.within");
    expect(fault?.message).toBe(message);
  });

  it("refuses a window without a place", () => {
    expect(faultsOf({ date: { within: WINDOW } })).toEqual([
      {
        path: "date.within",
        message: "no place to take the calendar from",
        hint: "add `of: { jurisdiction: US-CA }` to the window",
      },
    ]);
  });
});
