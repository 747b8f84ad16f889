import { describe, expect, it } from "vitest";
import { clause, evaluate, faultsOf, truthOf } from "../compile-block.ts";

const clauses = [
  clause({
    id: "HOUSE-1",
    wording: [
      { text: "Paid political advertisement", media: ["image", "video"], match: "exact" },
      { text: "Paid political announcement", media: ["audio"], match: "exact" },
      { text: "Political ad", match: "example" },
    ],
  }),
  clause({ id: "HOUSE-2" }),
];
const body = (text: string | undefined) => ({ copy: { body: text } });
const states = (expected: unknown) => ({ "copy.body": { states: expected } });

describe("states", () => {
  it.each([
    ["Paid for by Rosa Lindqvist.", "true"],
    ["PAID   for by\nROSA LINDQVIST", "true"],
    ["Paid for by Rosa Lindqvists", "false"],
    ["Paid for Rosa Lindqvist by", "false"],
    ["P\u200baid for by Rosa Lindqvist", "false"],
    ["Рaid for by Rosa Lindqvist", "false"],
    ["P4id for by Rosa Lindqvist", "false"],
    ["", "false"],
    [undefined, "unknown"],
  ])("is strict: %j: %s", (text, truth) => {
    expect(truthOf(states("Paid for by Rosa Lindqvist"), body(text))).toBe(truth);
  });

  it.each([
    [{ wordingOf: "HOUSE-1" }, "paid political announcement", "true"],
    [{ wordingOf: "HOUSE-1", medium: "audio" }, "Paid political announcement", "true"],
    [{ wordingOf: "HOUSE-1", medium: "audio" }, "Political ad", "true"],
    [{ wordingOf: "HOUSE-1", medium: "audio" }, "Paid political advertisement", "false"],
    [["Ad", "Advert"], "An advert", "true"],
  ])("%j, found %j: %s", (expected, text, truth) => {
    expect(truthOf(states(expected), body(text), { clauses })).toBe(truth);
  });

  it("tells of a sentence that is nearly the wording", () => {
    const text = "Vote.\nThis video has been edited.";
    expect(evaluate(states("This video has been manipulated."), body(text)).nearMiss).toEqual({
      at: { field: "copy.body", span: [6, 33] },
      quote: "This video has been edited.",
      wanted: "This video has been manipulated.",
      difference: "says *edited*, the law says *manipulated*",
    });
  });

  it("hears no punctuation when the words are spoken", () => {
    const expected = { wordingOf: "HOUSE-1", medium: "audio", spoken: true };
    expect(truthOf(states(expected), body("paid, political announcement"), { clauses })).toBe("true");
  });

  it("points at the words as submitted", () => {
    expect(evaluate(states("paid by"), body("🗳️ Paid  by us")).evidence).toEqual([
      {
        fact: "copy.body",
        at: { field: "copy.body", span: [4, 12] },
        quote: "Paid  by",
        certainty: "certain",
        detector: "text/passages",
      },
    ]);
  });

  it.each([
    [{ items: [], missing: [{ unknown: "text-unread" }] }, "unknown"],
    [{ items: [], missing: [] }, "false"],
    [undefined, "unknown"],
  ])("over passages %j: %s", (words, truth) => {
    expect(truthOf({ words: { states: "Paid by" } }, { words })).toBe(truth);
  });

  it.each([
    [[], "", "`states` needs a wording or a list of them"],
    [["Ad", ""], "", "`states` needs a wording or a list of them"],
    [7, "", "`states` needs a wording or a list of them"],
    [{ wordingOf: "HOUSE-9" }, ".wordingOf", "unknown clause `HOUSE-9`"],
    [{ wordingOf: "HOUSE-2" }, ".wordingOf", "clause `HOUSE-2` has no such wording"],
    [{ medium: "image" }, ".wordingOf", "`wordingOf` needs the id of a clause"],
    [{ wordingOf: "HOUSE-1", medum: "audio" }, ".medum", "unknown key `medum`"],
  ])("refuses %j", (expected, below, message) => {
    expect(faultsOf(states(expected), { clauses })[0]).toMatchObject({
      path: `copy.body.states${below}`,
      message,
    });
  });
});
