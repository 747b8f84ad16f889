import { describe, expect, it } from "vitest";
import { compileBlock, evaluate, faultsOf, truthOf } from "./compile-block.ts";

describe("a block", () => {
  it.each([
    [{ political: true, platform: "meta" }, { political: true, platform: ["meta"] }, "true"],
    [{ political: true, platform: "meta" }, { political: true, platform: ["x"] }, "false"],
    [{ political: true, platform: "meta" }, { political: true }, "unknown"],
    [{ political: true, platform: "meta" }, { political: false }, "false"],
  ])("%j over %j: %s", (block, facts, truth) => {
    expect(truthOf(block, facts)).toBe(truth);
  });

  it("evaluates every line, so that the trace has them all", () => {
    const block = { political: true, platform: "meta", "copy.body": { says: "vote" } };
    const { truth, children } = evaluate(block, { political: false, copy: { body: "Vote" } });
    expect(truth).toBe("false");
    expect(children?.map(({ fact, truth: each }) => [fact, each])).toEqual([
      ["political", "false"],
      ["platform", "unknown"],
      ["copy.body", "true"],
    ]);
  });

  it.each([
    [{}, "", "this block has no conditions"],
    [[], "", "expected conditions, one fact a line"],
    [null, "", "expected conditions, one fact a line"],
    ["political", "", "expected conditions, one fact a line"],
    [{ toString: true }, "toString", "unknown fact `toString`"],
    [{ hasOwnProperty: [] }, "hasOwnProperty", "unknown fact `hasOwnProperty`"],
    [{ "copy.constructor": "x" }, "copy.constructor", "unknown fact `copy.constructor`"],
    [{ "media.bytes": "x" }, "media.bytes", "unknown fact `media.bytes`"],
    [{ political: { toString: 1 } }, "political.toString", "unknown operator `toString`"],
  ])("refuses %j", (block, path, message) => {
    expect(faultsOf(block)[0]).toMatchObject({ path, message });
  });

  it("reports all faults at once", () => {
    expect(
      faultsOf({ politcal: true, copy: 1, date: { befor: "2028-01-01" } }).map(({ hint }) => hint),
    ).toEqual([
      "did you mean `political`?",
      "name one of its fields: copy.headline, copy.body, copy.cta, copy.landingUrl",
      "did you mean `before`?",
    ]);
  });

  it("leaves a faulty line unknown, whatever the others say", () => {
    const { rule } = compileBlock({ politcal: true });
    expect(rule.isFaulty).toBe(true);
    expect(rule.body({ node: {}, at: "" }, {} as never)).toMatchObject({
      truth: "unknown",
      missing: [{ fact: "politcal", reason: "pack-faulty" }],
    });
  });

  it.each([
    [{ "copy.body": { says: "x" } }, ["copy"]],
    [{ media: { some: { "ai.generated": true } } }, ["media", "media.ai"]],
    [
      { media: { some: { any: [{ width: { atLeast: 1 } }, { kind: "image" }] } } },
      ["media", "media.kind", "media.width"],
    ],
    [{ not: { "payer.inCreative": true }, platform: "x" }, ["payer", "platform"]],
  ])("notes what it reads: %j", (block, facts) => {
    expect([...compileBlock(block).rule.reads.facts].sort()).toEqual(facts);
  });

  it.each([
    [{ political: true }, false],
    [{ date: "2028-11-07" }, true],
    [{ "election.phase": "ongoing" }, true],
    [{ claims: { some: { "election.phase": "ongoing" } } }, true],
    [{ claims: { some: { kind: "fraud" } } }, false],
  ])("knows whether it changes with the day: %j %s", (block, dated) => {
    expect(compileBlock(block).rule.reads.dated).toBe(dated);
  });
});
