import { describe, expect, it } from "vitest";
import { candidates } from "../../src/engine/remedy.ts";
import type { ChangeSource } from "../../src/rules/schema.ts";
import type { Submission } from "../../src/submission/schema.ts";
import type { Evidence, Finding } from "../../src/types/verdict.ts";
import { rule } from "../rules/compile-block.ts";
import { onlyFinding } from "./house.ts";

const AD: Submission = {
  copy: { body: "Vote on Tuesday. It is rigged! Bring a friend.", headline: "Rigged?" },
  advertiser: { payer: "Rosa Lindqvist" },
  media: [{ kind: "image" }],
};

const quoted = (field: string, text: string, quote: string): Evidence => {
  const start = text.indexOf(quote);
  return { fact: "claims", at: { field, span: [start, start + quote.length] }, quote };
};
const inBody = (quote: string) => quoted("copy.body", AD.copy?.body ?? "", quote);

const blank: Finding = onlyFinding({ rules: [{ forbid: { political: true } }], facts: { political: true } });

const tried = (changes: [ChangeSource, ...ChangeSource[]], evidence: Evidence[] = [], ad = AD) =>
  candidates(rule({ remedy: { text: "cure", changes } }), { ...blank, evidence }, ad);

describe("the edits of a cure", () => {
  it.each<[string, ChangeSource, object, object]>([
    [
      "sets a field",
      { set: "disclosures.ai.declared", to: true },
      { disclosures: { ai: { declared: true } } },
      { path: "disclosures.ai.declared", action: "set", to: true },
    ],
    [
      "sets a field of a medium",
      { set: "media[0].text", to: "none" },
      { media: [{ kind: "image", text: "none" }] },
      { path: "media[0].text", action: "set", to: "none" },
    ],
    [
      "fills in what was declared",
      { set: "disclosures.paidForBy", to: "{advertiser.payer}" },
      { disclosures: { paidForBy: "Rosa Lindqvist" } },
      { path: "disclosures.paidForBy", action: "set", to: "Rosa Lindqvist" },
    ],
    [
      "appends words",
      { append: "copy.headline", text: "Paid for by {advertiser.payer}" },
      { copy: { ...AD.copy, headline: "Rigged? Paid for by Rosa Lindqvist" } },
      { path: "copy.headline", action: "append", from: "Rigged?", to: "Paid for by Rosa Lindqvist" },
    ],
    [
      "appends words to a field that is not there",
      { append: "copy.cta", text: "Vote" },
      { copy: { ...AD.copy, cta: "Vote" } },
      { path: "copy.cta", action: "append", to: "Vote" },
    ],
  ])("%s", (_, change, edited, made) => {
    expect(tried([change])).toEqual([{ ad: { ...AD, ...edited }, changes: [made], isSafe: false }]);
  });

  it.each<[string, ChangeSource]>([
    ["a hole that nothing fills", { append: "copy.body", text: "Paid for by {disclosures.paidForBy}" }],
    ["a hole in a value", { set: "disclosures.paidForBy", to: "{contest.level}" }],
    ["a field that no submission has", { set: "disclosures.ai.declard", to: true }],
    ["a value that does not fit", { set: "political", to: "yes" }],
    ["no words to remove", { remove: "claim.quote" }],
    ["a medium that the ad does not have", { set: "media[1].text", to: "none" }],
    ["one far off", { set: "media[9].declared.aiGenerated", to: true }],
    ["the length of a list", { set: "media.length", to: 9 }],
    ["no number for a list", { set: "media[x].text", to: "none" }],
    ["a prototype", { set: "__proto__.polluted", to: true }],
  ])("are not tried with %s", (_, change) => {
    expect(tried([change])).toEqual([]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("are not tried on a list that is empty", () => {
    for (const set of ["media[0].text", "media.length"])
      expect(tried([{ set, to: "none" }], [], { ...AD, media: [] })).toEqual([]);
  });

  it("come alone first, then all together", () => {
    const made = tried([
      { set: "political", to: true, safe: true },
      { append: "copy.cta", text: "Vote" },
    ]);
    expect(made.map(({ changes, isSafe }) => [changes.map(({ path }) => path), isSafe])).toEqual([
      [["political"], true],
      [["copy.cta"], false],
      [["political", "copy.cta"], false],
    ]);
  });

  it("are none where the author offers none", () => {
    expect(candidates(rule({ remedy: "ask a person" }), blank, AD)).toEqual([]);
    expect(candidates(rule(), blank, AD)).toEqual([]);
  });

  it("leave the given ad as it was", () => {
    const before = JSON.stringify(AD);
    tried([{ remove: "claim.quote" }, { set: "media[0].text", to: "x" }], [inBody("rigged")]);
    expect(JSON.stringify(AD)).toBe(before);
  });
});

describe("taking out what was quoted", () => {
  const removed = (evidence: Evidence[], ad = AD) => {
    const [made] = tried([{ remove: "claim.quote" }], evidence, ad);
    return made && { copy: made.ad.copy, from: made.changes.map(({ from }) => from) };
  };

  it.each([
    ["a sentence", ["rigged"], "Vote on Tuesday. Bring a friend.", ["It is rigged!"]],
    ["the first", ["Vote"], "It is rigged! Bring a friend.", ["Vote on Tuesday."]],
    ["the last", ["friend"], "Vote on Tuesday. It is rigged!", ["Bring a friend."]],
    [
      "two quotes of one sentence, once",
      ["It is", "rigged"],
      "Vote on Tuesday. Bring a friend.",
      ["It is rigged!"],
    ],
    ["two sentences", ["Vote", "friend"], "It is rigged!", ["Bring a friend.", "Vote on Tuesday."]],
    [
      "all of them",
      ["Vote", "rigged", "friend"],
      "",
      ["Bring a friend.", "It is rigged!", "Vote on Tuesday."],
    ],
    ["a quote over two sentences", ["Tuesday. It"], "Bring a friend.", ["Vote on Tuesday. It is rigged!"]],
  ])("%s", (_, quotes, body, from) => {
    expect(removed(quotes.map(inBody))).toEqual({ copy: { ...AD.copy, body }, from });
  });

  it("keeps the lines of what stays", () => {
    const body = "One.\n\nTwo is rigged.\n\nThree.";
    const ad = { ...AD, copy: { body } };
    expect(removed([quoted("copy.body", body, "rigged")], ad)?.copy?.body).toBe("One.\n\nThree.");
  });

  it("counts in the units of the text, whatever stands before", () => {
    const body = "🗳️ Vote! It is rigged. Done.";
    const ad = { ...AD, copy: { body } };
    expect(removed([quoted("copy.body", body, "rigged")], ad)?.copy?.body).toBe("🗳️ Vote! Done.");
  });

  it("edits each field that holds one", () => {
    expect(removed([inBody("rigged"), quoted("copy.headline", "Rigged?", "Rigged")])).toMatchObject({
      copy: { body: "Vote on Tuesday. Bring a friend.", headline: "" },
    });
  });

  it("cannot edit a picture", () => {
    expect(removed([quoted("media[0].text", "It is rigged", "rigged")])).toBeUndefined();
  });
});
