import { describe, expect, it } from "vitest";
import { evidenceIn } from "../../../src/engine/decisive.ts";
import { evaluate, faultsOf, truthOf } from "../compile-block.ts";

const GAP = { unknown: "text-unread" };
const fraud = { kind: "fraud", certainty: "likely" };
const other = { kind: "suppression", certainty: "likely" };

describe("every", () => {
  it.each([
    ["all pass", [fraud, fraud], [], "true"],
    ["one fails", [fraud, other], [], "false"],
    ["an empty list", [], [], "true"],
    ["an empty list that may lack items", [], [GAP], "unknown"],
    ["all pass, others are missing", [fraud], [GAP], "unknown"],
    ["one fails, others are missing", [other], [GAP], "false"],
    ["a lead passes", [{ ...fraud, certainty: "possible" }], [], "true"],
    ["a lead fails", [{ ...other, certainty: "possible" }], [], "unknown"],
    ["an item lacks the field", [fraud, { certainty: "likely" }], [], "unknown"],
    ["an item lacks the field and one fails", [other, { certainty: "likely" }], [], "false"],
  ])("%s: %s", (_, items, missing, truth) => {
    expect(truthOf({ claims: { every: { kind: "fraud" } } }, { claims: { items, missing } })).toBe(truth);
  });

  it.each([
    [["geography", "age"], "true"],
    [["geography", "radius"], "false"],
    [[], "true"],
    [undefined, "unknown"],
  ])("plain items %j: %s", (methods, truth) => {
    const block = { "targeting.methods": { every: ["geography", "age"] } };
    expect(truthOf(block, { targeting: { methods } })).toBe(truth);
  });

  it("shows the items that break it, and what was seen in them", () => {
    const ai = {
      value: false,
      certainty: "certain",
      detector: "provenance/ai",
      at: { field: "media[1]", offset: 7 },
    };
    const facts = { media: [{ ai: { declared: true } }, { ai: { declared: ai } }] };
    const result = evaluate({ media: { every: { "ai.declared": true } } }, facts);
    expect(result.truth).toBe("false");
    expect(evidenceIn(result).map(({ at }) => at)).toEqual([{ field: "media[1]", offset: 7 }]);
  });

  it("refuses what is no list", () => {
    expect(faultsOf({ copy: { every: { body: "x" } } })[0]?.message).toBe(
      "`every` does not fit `copy`, which is an object",
    );
  });
});
