import { describe, expect, it } from "vitest";
import { faultsOf, truthOf } from "../compile-block.ts";

const GAP = { unknown: "text-unread" };
const fraud = { kind: "fraud", certainty: "likely" };
const other = { kind: "suppression", certainty: "likely" };

describe("none", () => {
  it.each([
    ["an item passes", [other, fraud], [], "false"],
    ["no item passes", [other], [], "true"],
    ["an empty list", [], [], "true"],
    ["an empty list that may lack items", [], [GAP], "unknown"],
    ["an item passes, others are missing", [fraud], [GAP], "false"],
    ["none passes, others are missing", [other], [GAP], "unknown"],
    ["a lead passes", [{ ...fraud, certainty: "possible" }], [], "unknown"],
    ["a lead fails", [{ ...other, certainty: "possible" }], [], "true"],
    ["an item lacks the field", [{ certainty: "likely" }], [], "unknown"],
  ])("%s: %s", (_, items, missing, truth) => {
    expect(truthOf({ claims: { none: { kind: "fraud" } } }, { claims: { items, missing } })).toBe(truth);
  });

  it("is unknown when there is no list", () => {
    expect(truthOf({ claims: { none: { kind: "fraud" } } }, {})).toBe("unknown");
  });

  it("refuses what is no list", () => {
    expect(faultsOf({ political: { none: true } })[0]).toMatchObject({
      message: "`none` does not fit `political`, which is a boolean",
      hint: "a boolean takes: equals, anyOf, not, known",
    });
  });
});
