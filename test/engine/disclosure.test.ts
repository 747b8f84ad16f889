import { describe, expect, it } from "vitest";
import type { RuleSource } from "../../src/rules/schema.ts";
import { clause } from "../rules/compile-block.ts";
import { onlyFinding } from "./house.ts";

const LABELS = clause({
  id: "LABELS",
  wording: [
    { text: "This image is made up.", media: ["image"], match: "exact" },
    { text: "This video is made up.", media: ["video"], match: "exact" },
  ],
});
const NOTICE = clause({ id: "NOTICE", wording: [{ text: "Made with AI.", match: "example" }] });

const IMAGE = { kind: "image", text: "Vote Lindqvist" };

function dueFor(rule: Partial<RuleSource>, facts: Readonly<Record<string, unknown>>) {
  const cites = ["LABELS", "NOTICE"];
  return onlyFinding({ rules: [{ effect: "disclose", cites, ...rule }], clauses: [LABELS, NOTICE], facts })
    .disclosure;
}

const labelOf = (medium: string) => ({
  kind: medium,
  text: { not: { states: { wordingOf: "LABELS", medium } } },
});

describe("what is due for disclosure", () => {
  it("is the sentence for the medium that broke the rule, and where its words are declared", () => {
    const rule = {
      forbid: { media: { some: { any: [labelOf("image"), labelOf("video")] } } },
      require: undefined,
    };
    expect(dueFor(rule, { media: [{ kind: "image", text: "This image is made up." }, IMAGE] })).toEqual({
      sentences: [{ clause: "LABELS", text: "This image is made up.", match: "exact", media: ["image"] }],
      declareAt: ["media[1].text"],
    });
  });

  it("is a declaration where the rule asks for one", () => {
    const rule = { forbid: undefined, require: { "disclosures.ai.declared": true } };
    expect(dueFor(rule, { disclosures: { ai: { declared: false } } })).toEqual({
      sentences: [],
      declareAt: ["disclosures.ai.declared"],
    });
  });

  it("is each of several ways to make it known", () => {
    const ways = [{ "disclosures.ai.declared": true }, { words: { states: { wordingOf: "NOTICE" } } }];
    const rule = { forbid: undefined, require: { any: ways } };
    expect(dueFor(rule, { words: ["Vote Lindqvist"], disclosures: { ai: { declared: false } } })).toEqual({
      sentences: [{ clause: "NOTICE", text: "Made with AI.", match: "example" }],
      declareAt: ["disclosures.ai.declared", "media[].text", "media[].transcript"],
    });
  });

  it("is a sentence that stands in the rule itself, word for word", () => {
    const rule = { forbid: { "copy.body": { not: { states: "Ad." } } }, require: undefined };
    expect(dueFor(rule, { copy: { body: "Vote Lindqvist" } })).toEqual({
      sentences: [{ text: "Ad.", match: "exact" }],
      declareAt: ["copy.body"],
    });
  });

  it.each(["reject", "review"] as const)("is nothing for a rule whose effect is %s", (effect) => {
    const rule = { effect, forbid: undefined, require: { "disclosures.ai.declared": true } };
    expect(dueFor(rule, { disclosures: { ai: { declared: false } } })).toBeUndefined();
  });

  it("is nothing while the rule is open", () => {
    const rule = { forbid: undefined, require: { "disclosures.ai.declared": true } };
    expect(dueFor(rule, { disclosures: { ai: {} } })).toBeUndefined();
  });
});
