import { describe, expect, it } from "vitest";
import { clauseEdges, clausesOn, statusNoteOn, statusOn, weightOn } from "../../src/engine/clause-state.ts";
import type { Clause } from "../../src/types/clause.ts";
import { clause } from "../rules/compile-block.ts";

const BOUNDED = clause({ inForce: { from: "2024-01-01", until: "2025-10-05" } });
const HISTORY = clause({
  status: "struck-down",
  inForce: { from: "2024-01-01" },
  statusHistory: [
    { from: "2024-10-02", status: "enjoined" },
    { from: "2025-03-01", status: "in-force" },
    { from: "2025-08-29", status: "struck-down" },
  ],
});

describe("what a clause is worth on a day", () => {
  it.each<[string, Clause, string, string]>([
    ["the day before it begins", BOUNDED, "2023-12-31", "none"],
    ["its first day", BOUNDED, "2024-01-01", "binding"],
    ["its last day", BOUNDED, "2025-10-05", "binding"],
    ["the day after", BOUNDED, "2025-10-06", "none"],
    ["the day before it was enjoined", HISTORY, "2024-10-01", "binding"],
    ["the day it was enjoined", HISTORY, "2024-10-02", "weak"],
    ["the last day of the injunction", HISTORY, "2025-02-28", "weak"],
    ["the day it stood again", HISTORY, "2025-03-01", "binding"],
    ["the day before it was struck down", HISTORY, "2025-08-28", "binding"],
    ["the day it was struck down", HISTORY, "2025-08-29", "none"],
    ["before it is in force, whatever its history", HISTORY, "2023-12-31", "none"],
  ])("%s", (_, one, day, weight) => {
    expect(weightOn([one], day)).toBe(weight);
  });

  it.each<[Partial<Clause>, string]>([
    [{ status: "in-force" }, "binding"],
    [{ status: "announced" }, "none"],
    [{ status: "enjoined" }, "weak"],
    [{ status: "struck-down" }, "none"],
    [{ status: "repealed" }, "none"],
    [{ status: "stale" }, "weak"],
    [{ status: "information" }, "none"],
    [{ confidence: "primary-partial" }, "binding"],
    [{ confidence: "secondary" }, "binding"],
    [{ confidence: "unverified" }, "weak"],
    [{ confidence: "unverified", status: "repealed" }, "none"],
  ])("%j: %s", (given, weight) => {
    expect(weightOn([clause(given)], "2028-09-01")).toBe(weight);
  });

  it.each([
    ["2023-06-01", "in-force"],
    ["2024-10-02", "enjoined"],
    ["2025-03-01", "in-force"],
    ["2030-01-01", "struck-down"],
  ])("has the status of the day: %s %s", (day, status) => {
    expect(statusOn(HISTORY, day)).toBe(status);
  });
});

describe("what several clauses are worth", () => {
  const weak = clause({ id: "WEAK", status: "stale" });
  const gone = clause({ id: "GONE", status: "repealed" });
  const firm = clause({ id: "FIRM" });
  const DAY = "2028-09-01";

  it.each([
    [[], "none", []],
    [[gone], "none", []],
    [[gone, weak], "weak", ["WEAK"]],
    [[weak, gone, firm], "binding", ["FIRM", "WEAK"]],
  ])("the strongest decides, and is cited first", (clauses: Clause[], weight, cited) => {
    expect(weightOn(clauses, DAY)).toBe(weight);
    expect(clausesOn(clauses, DAY).map(({ id }) => id)).toEqual(cited);
  });
});

describe("days on which a clause may change", () => {
  it.each([
    [BOUNDED, "2023-01-01", "2026-12-31", ["2024-01-01", "2025-10-06"]],
    [BOUNDED, "2024-01-01", "2025-10-06", ["2025-10-06"]],
    [BOUNDED, "2024-01-01", "2025-10-05", []],
    [HISTORY, "2024-10-01", "2025-12-31", ["2024-10-02", "2025-03-01", "2025-08-29"]],
  ])("%#", (one, first, last, days) => {
    expect(clauseEdges([one], first, last)).toEqual(days);
  });
});

describe("what a clause's history says of a day", () => {
  const noted = clause({
    statusHistory: [
      { from: "2024-10-02", status: "enjoined", note: "preliminary injunction" },
      { from: "2025-08-29", status: "struck-down" },
    ],
  });

  it.each([
    ["before anything happened", "2024-10-01", undefined],
    ["the day of the injunction", "2024-10-02", "preliminary injunction"],
    ["a status without a note", "2025-08-29", undefined],
  ])("%s", (_, day, note) => {
    expect(statusNoteOn(noted, day)).toBe(note);
  });
});
