import { describe, expect, it } from "vitest";
import { calendarOf } from "../../elections/fixture.ts";
import { compileBlock, factsWith, faultsOf, truthOf } from "../compile-block.ts";

const LIMIT = "2026-10-27";

describe("comparisons of days", () => {
  it.each([
    ["before", "2026-10-26", "true"],
    ["before", LIMIT, "false"],
    ["after", LIMIT, "false"],
    ["after", "2026-10-28", "true"],
    ["onOrBefore", LIMIT, "true"],
    ["onOrBefore", "2026-10-28", "false"],
    ["onOrAfter", "2026-10-26", "false"],
    ["onOrAfter", LIMIT, "true"],
    ["before", "2026-10-26T23:59:59Z", "true"],
    ["onOrBefore", "2026-10-27T23:59:59+14:00", "true"],
    ["before", null, "false"],
    ["onOrAfter", null, "false"],
    ["before", undefined, "unknown"],
    ["after", { unknown: "not-declared" }, "unknown"],
  ])("%s the limit, found %j: %s", (operator, value, truth) => {
    const path = "delivery.editedAt";
    expect(truthOf({ [path]: { [operator]: LIMIT } }, factsWith(path, value))).toBe(truth);
  });

  it.each([
    ["before", [LIMIT, "2026-10-28"]],
    ["onOrAfter", [LIMIT, "2026-10-28"]],
    ["equals", [LIMIT, "2026-10-28"]],
  ])("notes the days on which %s may turn", (operator, days) => {
    const { rule } = compileBlock({ date: { [operator]: LIMIT } });
    const edges = (first: string, last: string) =>
      rule.reads.edges.flatMap((edge) => edge(first, last, calendarOf([]), {}));
    expect(edges("2026-10-01", "2026-10-31")).toEqual(days);
    expect(edges("2026-10-28", "2026-10-31")).toEqual([]);
    expect(rule.reads.dated).toBe(true);
  });

  it("notes no days for a fact that is the same every day", () => {
    const { rule } = compileBlock({ "flight.start": { before: LIMIT } });
    expect(rule.reads).toMatchObject({ dated: false, edges: [] });
  });

  it.each(["2026-02-29", "27 Oct 2026", "2026-10", 20261027, null])("refuses %j", (expected) => {
    expect(faultsOf({ date: { before: expected } })).toEqual([
      { path: "date.before", message: "`before` needs a day", hint: "write `date: { before: 2025-10-06 }`" },
    ]);
  });

  it("refuses a fact that is no day", () => {
    expect(faultsOf({ political: { before: LIMIT } })[0]?.message).toBe(
      "`before` does not fit `political`, which is a boolean",
    );
  });
});
