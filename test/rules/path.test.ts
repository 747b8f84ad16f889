import { describe, expect, it } from "vitest";
import { evaluate, faultsOf } from "./compile-block.ts";

describe("fact paths", () => {
  it.each([
    [{ "advertiser.knd": "party" }, "unknown fact `advertiser.knd`", "did you mean `kind`?"],
    [{ advertizer: "x" }, "unknown fact `advertizer`", "did you mean `advertiser`?"],
    [
      { "political.yes": true },
      "unknown fact `political.yes`",
      "`yes` is below a plain boolean, which has no fields",
    ],
    [
      { "media.kind": "image" },
      "unknown fact `media.kind`",
      "this is a list: test its items with `some`, `every` or `none`",
    ],
    [{ "copy.": "x" }, "unknown fact `copy.`", "known here: body, cta, headline, landingUrl"],
    [{ "": true }, "unknown fact ``", expect.stringMatching(/^known here: advertiser, aiNotice, /)],
  ])("%j", (block, message, hint) => {
    expect(faultsOf(block)).toEqual([{ path: Object.keys(block)[0], message, hint }]);
  });

  it.each([
    ["the field", { advertiser: {} }, "not-declared", "advertiser.payer"],
    ["its parent", {}, "not-declared", "advertiser.payer"],
    ["its parent, which is no object", { advertiser: "Rosa" }, "not-declared", "advertiser.payer"],
    ["its parent, which is null", { advertiser: null }, "not-declared", "advertiser.payer"],
    ["its parent, which is unknown", { advertiser: { unknown: "timeout" } }, "timeout", undefined],
  ])("lacks %s", (_, facts, reason, declare) => {
    expect(evaluate({ "advertiser.payer": "x" }, facts)).toMatchObject({
      truth: "unknown",
      missing: [{ fact: "advertiser.payer", reason, ...(declare && { declare }) }],
    });
  });

  it("reads no inherited names", () => {
    const facts = { advertiser: Object.create({ payer: "x" }) };
    expect(evaluate({ "advertiser.payer": "x" }, facts).truth).toBe("unknown");
  });

  it("opens observations on its way", () => {
    const election = { value: { phase: "ongoing" }, certainty: "certain", detector: "test" };
    expect(evaluate({ "election.phase": "ongoing" }, { election }).truth).toBe("true");
  });

  it("names the item of a list to declare at", () => {
    const facts = { media: [{ declared: { edited: "none" } }, { declared: {} }] };
    const { children } = evaluate({ media: { some: { "declared.edited": "material" } } }, facts);
    expect(children?.[0]?.missing?.[0]?.declare).toBe("media[1].declared.edited");
  });

  it("never asks to declare what only a detector can see", () => {
    const { children } = evaluate({ media: { some: { "ai.marked": true } } }, { media: [{ kind: "image" }] });
    expect(children?.[0]?.missing).toEqual([{ fact: "media.ai.marked", reason: "not-observed" }]);
  });
});
