import { describe, expect, it } from "vitest";
import { bindingIn, evidenceIn, firstDecisive, missingIn } from "../../src/engine/decisive.ts";
import { evaluate } from "../rules/compile-block.ts";

function factsOf(block: object, facts: object): string[] {
  const seen: string[] = [];
  firstDecisive(evaluate(block, { ...facts }), ({ fact }): undefined => {
    seen.push(fact);
  });
  return seen;
}

describe("the leaves that decided", () => {
  it.each([
    ["a conjunction that holds: all", { political: true, platform: "meta" }, ["political", "platform"]],
    ["a conjunction that does not: those that fail", { political: false, platform: "meta" }, ["political"]],
    [
      "a choice that holds: those that hold",
      { any: [{ political: false }, { platform: "meta" }] },
      ["platform"],
    ],
    [
      "a choice that does not: all",
      { any: [{ political: false }, { platform: "x" }] },
      ["political", "platform"],
    ],
    [
      "a negation: those that decided what it negates",
      { not: { political: false, platform: "meta" } },
      ["political"],
    ],
    ["an open conjunction: those that are open", { political: true, "copy.cta": "x" }, ["copy.cta"]],
    [
      "nested ones",
      { any: [{ all: [{ political: true }, { not: { platform: "x" } }] }, { "copy.cta": "x" }] },
      ["political", "platform"],
    ],
  ])("%s", (_, block, facts) => {
    expect(factsOf(block, { political: true, platform: ["meta"] })).toEqual(facts);
  });
});

describe("the gaps that left it open", () => {
  it("are told once each, however deep", () => {
    const block = {
      any: [{ "copy.cta": "x" }, { "copy.cta": "y" }, { media: { some: { "declared.consent": true } } }],
    };
    const gaps = missingIn(evaluate(block, { media: [{}, {}] }));
    expect(gaps.map(({ declare }) => declare)).toEqual([
      "copy.cta",
      "media[0].declared.consent",
      "media[1].declared.consent",
    ]);
  });

  it("are none when it is decided", () => {
    expect(
      missingIn(evaluate({ any: [{ political: true }, { "copy.cta": "x" }] }, { political: true })),
    ).toEqual([]);
  });
});

describe("what was seen", () => {
  const seen = { value: true, certainty: "likely", detector: "test", at: { field: "media[0]", offset: 3 } };

  it("comes from the leaves that decided", () => {
    const block = { any: [{ politicalContent: true }, { "copy.body": { says: "rigged" } }] };
    const facts = { politicalContent: { ...seen, value: false }, copy: { body: "rigged" } };
    expect(evidenceIn(evaluate(block, facts)).map(({ quote }) => quote)).toEqual(["rigged"]);
  });

  it("comes from inside negations too", () => {
    const block = { not: { politicalContent: false } };
    expect(evidenceIn(evaluate(block, { politicalContent: seen }))).toMatchObject([
      { value: true, certainty: "likely" },
    ]);
  });
});

describe("the item that a message quotes", () => {
  const claims = { items: [{ kind: "fraud", quote: "one", certainty: "likely" }], missing: [] };

  it.each([
    [{ claims: { some: { kind: "fraud" } } }, "claim", "one"],
    [{ not: { claims: { none: { kind: "fraud" } } } }, "claim", "one"],
    [
      { any: [{ claims: { some: { kind: "suppression" } } }, { claims: { some: { kind: "fraud" } } }] },
      "claim",
      "one",
    ],
    [{ claims: { some: { kind: "suppression" } } }, "claim", undefined],
    [{ claims: { some: { kind: "fraud" } } }, "medium", undefined],
  ])("%j: %s is %j", (block, name, quote) => {
    const item = bindingIn(evaluate(block, { claims }), name);
    expect(item === undefined ? undefined : Reflect.get(Object(item), "quote")).toBe(quote);
  });
});
