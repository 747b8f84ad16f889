import { describe, expect, it } from "vitest";
import { evidenceIn } from "../../../src/engine/decisive.ts";
import { evaluate, faultsOf, truthOf } from "../compile-block.ts";

const GAP = { unknown: "text-unread", declare: "media[0].text" };
const fraud = { kind: "fraud", stance: "asserted", certainty: "likely" };
const lead = { ...fraud, certainty: "possible" };
const other = { kind: "suppression", stance: "asserted", certainty: "likely" };
const seen = (value: unknown, certainty = "certain") => ({ value, certainty, detector: "test" });

const ASK = { claims: { some: { kind: "fraud" } } };

describe("some", () => {
  it.each([
    ["an item passes", [other, fraud], [], "true"],
    ["no item passes", [other], [], "false"],
    ["an empty list", [], [], "false"],
    ["an item passes, others are missing", [fraud], [GAP], "true"],
    ["none passes, others are missing", [other], [GAP], "unknown"],
    ["a lead passes", [lead], [], "unknown"],
    ["a lead passes, and an item", [lead, fraud], [], "true"],
    ["a lead fails", [{ ...other, certainty: "possible" }], [], "false"],
    ["an item lacks the field", [{ certainty: "likely" }], [], "unknown"],
    ["an item is unknown", [{ unknown: "timeout" }], [], "unknown"],
  ])("%s: %s", (_, items, missing, truth) => {
    expect(truthOf(ASK, { claims: { items, missing } })).toBe(truth);
  });

  it.each([
    ["is not there", undefined, [{ fact: "claims", reason: "not-observed" }]],
    ["is unknown", { unknown: "timeout" }, [{ fact: "claims", reason: "timeout" }]],
    ["is no list", "fraud", [{ fact: "claims", reason: "detector-failed" }]],
    ["is only a lead", seen([fraud], "possible"), [{ fact: "claims", reason: "low-certainty" }]],
  ])("is unknown when the list %s", (_, claims, missing) => {
    const result = evaluate(ASK, { claims });
    expect(result.truth).toBe("unknown");
    expect(result.missing).toEqual(missing);
  });

  it.each([
    ["a plain list", [fraud]],
    ["a partial list that was observed", seen({ items: [fraud], missing: [GAP] })],
    ["observed items", { items: [seen(fraud)], missing: [] }],
  ])("reads %s", (_, claims) => {
    expect(truthOf(ASK, { claims })).toBe("true");
  });

  it("keeps a gap inside an observed list", () => {
    expect(truthOf(ASK, { claims: seen({ items: [other], missing: [GAP] }) })).toBe("unknown");
  });

  it.each([
    [{ kind: "fraud", certainty: "possible" }],
    [{ kind: "fraud", any: [{ certainty: "possible" }, { certainty: "certain" }] }],
    [{ kind: "fraud", not: { certainty: "certain" } }],
  ])("takes a lead for true when the block speaks of certainty: %j", (block) => {
    expect(truthOf({ claims: { some: block } }, { claims: { items: [lead], missing: [] } })).toBe("true");
  });

  it.each([
    [["radius", "age"], "radius", "true"],
    [["age"], "radius", "false"],
    [[], "radius", "false"],
    [undefined, "radius", "unknown"],
    [["age"], ["radius", "age"], "true"],
  ])("plain items %j, asked for %j: %s", (methods, expected, truth) => {
    const facts = { targeting: { methods } };
    expect(truthOf({ "targeting.methods": { some: expected } }, facts)).toBe(truth);
    expect(truthOf({ "targeting.methods": expected }, facts)).toBe(truth);
  });

  it("asks a missing field of the item it is missing from", () => {
    const facts = { media: [{ declared: { aiGenerated: false } }, {}] };
    const result = evaluate({ media: { some: { "declared.aiGenerated": true } } }, facts);
    expect(result.children?.map(({ missing }) => missing)).toEqual([
      [
        {
          fact: "media.declared.aiGenerated",
          reason: "not-declared",
          declare: "media[1].declared.aiGenerated",
        },
      ],
    ]);
  });

  it("binds the item that decided, and shows where it stands", () => {
    const facts = { media: [{ kind: "image" }, { kind: "video" }] };
    const result = evaluate({ media: { some: { kind: "video" } } }, facts);
    expect(result.binding).toEqual({ name: "medium", item: { kind: "video" } });
    expect(evidenceIn(result)).toEqual([
      {
        fact: "media.kind",
        at: { field: "media[1].kind" },
        value: "video",
        certainty: "certain",
        detector: "submission",
      },
    ]);
  });

  it.each([
    [{ claims: "fraud" }, "claims", "expected conditions, one fact a line"],
    [{ claims: { some: {} } }, "claims.some", "this block has no conditions"],
    [{ claims: { some: { knd: "fraud" } } }, "claims.some.knd", "unknown fact `knd`"],
    [{ political: { some: true } }, "political.some", "`some` does not fit `political`, which is a boolean"],
    [{ "claims.kind": "fraud" }, "claims.kind", "unknown fact `claims.kind`"],
  ])("refuses %j", (block, path, message) => {
    expect(faultsOf(block)[0]).toMatchObject({ path, message });
  });
});
