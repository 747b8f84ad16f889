import { describe, expect, it } from "vitest";
import { openList, openNode } from "../../src/rules/node.ts";

const seen = (value: unknown, certainty = "certain") => ({ value, certainty, detector: "test", note: "why" });
const GAP = { unknown: "timeout", detector: "test", note: "slow" } as const;
const gap = { fact: "claims", reason: "timeout", note: "slow" };
const lead = { fact: "claims", reason: "low-certainty", note: "why" };

describe("opening a fact", () => {
  it.each([
    ["a plain value", "x", { value: "x" }],
    ["null", null, { value: null }],
    ["false", false, { value: false }],
    ["an empty list", [], { value: [] }],
    ["nothing", undefined, { missing: { fact: "claims", reason: "not-declared" } }],
    ["an unknown", GAP, { missing: gap }],
    ["an observed unknown", seen(GAP), { missing: gap }],
  ])("%s", (_, node, opened) => {
    expect(openNode(node, "claims")).toEqual(opened);
  });

  it.each([
    ["certain", undefined],
    ["likely", undefined],
    ["possible", lead],
  ])("an observation that is %s", (certainty, missing) => {
    const { evidence, ...opened } = openNode(seen(true, certainty), "claims");
    expect(opened).toEqual({ value: true, ...(missing && { missing }) });
    expect(evidence).toMatchObject({ fact: "claims", value: true, certainty, detector: "test" });
  });
});

describe("opening a list", () => {
  it.each([
    ["a plain list", [1, 2], { items: [1, 2], gaps: [] }],
    ["a whole list", { items: [1], missing: [] }, { items: [1], gaps: [] }],
    ["a partial list", { items: [1], missing: [GAP] }, { items: [1], gaps: [gap] }],
    ["an observed list", seen([1]), { items: [1], gaps: [] }],
    ["an observed partial list", seen({ items: [], missing: [GAP] }), { items: [], gaps: [gap] }],
    ["a possible list", seen([1], "possible"), { items: [], gaps: [], absent: lead }],
    ["an unknown", GAP, { items: [], gaps: [], absent: gap }],
    ["null", null, { items: [], gaps: [], absent: { fact: "claims", reason: "detector-failed" } }],
    ["a text", "abc", { items: [], gaps: [], absent: { fact: "claims", reason: "detector-failed" } }],
  ])("%s", (_, node, opened) => {
    expect(openList(node, "claims")).toEqual(opened);
  });
});
