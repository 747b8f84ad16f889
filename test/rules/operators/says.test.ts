import { describe, expect, it } from "vitest";
import { evaluate, faultsOf, truthOf } from "../compile-block.ts";

const passages = (texts: Readonly<Record<string, string>>, missing: object[] = []) => ({
  words: {
    items: Object.entries(texts).map(([field, value]) => ({
      value,
      certainty: "certain",
      detector: "text/passages",
      at: { field },
    })),
    missing,
  },
});
const GAP = { unknown: "text-unread", declare: "media[0].text" };

describe("says over the passages of an ad", () => {
  it.each([
    ["a hit in one of them", { "copy.headline": "Hello", "copy.body": "It is rigged." }, [], "true"],
    ["no hit", { "copy.body": "Vote on Tuesday." }, [], "false"],
    ["no passage at all", {}, [], "false"],
    ["a hit, others unread", { "copy.body": "It is rigged." }, [GAP], "true"],
    ["no hit, others unread", { "copy.body": "Vote on Tuesday." }, [GAP], "unknown"],
  ])("%s: %s", (_, texts, missing, truth) => {
    expect(truthOf({ words: { says: "rigged" } }, passages(texts, missing))).toBe(truth);
  });

  it("names the passage and the words as submitted", () => {
    const text = "🗳️ The v0te is R\u200bigged!";
    const { evidence } = evaluate({ words: { says: ["vote is rigged"] } }, passages({ "copy.cta": text }));
    const start = text.indexOf("v0te");
    expect(evidence).toEqual([
      {
        fact: "words",
        at: { field: "copy.cta", span: [start, text.length - 1] },
        quote: "v0te is R\u200bigged",
        certainty: "certain",
        detector: "text/passages",
      },
    ]);
  });

  it("keeps the gaps of what was not read", () => {
    expect(evaluate({ words: { says: "rigged" } }, passages({}, [GAP])).missing).toEqual([
      { fact: "words", reason: "text-unread", declare: "media[0].text" },
    ]);
  });

  it.each([
    [undefined, "not-observed"],
    [{ unknown: "timeout" }, "timeout"],
    ["rigged", "detector-failed"],
  ])("is unknown when the passages are %j", (words, reason) => {
    expect(evaluate({ words: { says: "rigged" } }, { words })).toMatchObject({
      truth: "unknown",
      missing: [{ reason }],
    });
  });

  it("is unknown over a passage that is only a lead", () => {
    const lead = { value: "It is rigged.", certainty: "possible", detector: "ocr" };
    expect(truthOf({ words: { says: "rigged" } }, { words: { items: [lead], missing: [] } })).toBe("unknown");
  });

  it("counts plain texts of a list from 0", () => {
    const facts = { leadForm: { questions: ["Your name?", "Is it rigged?"] } };
    expect(evaluate({ "leadForm.questions": { says: "rigged" } }, facts).evidence?.[0]).toMatchObject({
      at: { field: "leadForm.questions[1]", span: [6, 12] },
      quote: "rigged",
    });
  });
});

describe("says over one text", () => {
  it.each([
    ["It is rigged", "true"],
    ["", "false"],
    [undefined, "unknown"],
  ])("%j: %s", (body, truth) => {
    expect(truthOf({ "copy.body": { says: "rigged" } }, { copy: { body } })).toBe(truth);
  });

  it("finds words however they are disguised", () => {
    for (const body of [
      "RIGGED",
      "r1gged",
      "r i g g e d",
      "rіgged",
      "ｒｉｇｇｅｄ",
      "rig\u00adged",
      "r&#105;gged",
    ]) {
      expect([body, truthOf({ "copy.body": { says: "rigged" } }, { copy: { body } })]).toEqual([
        body,
        "true",
      ]);
    }
  });
});

describe("says refuses", () => {
  it.each([
    [[], "", "`says` needs a phrase or a list of them"],
    [["fine", 7], ".1", "a phrase is a text in quotes"],
    [{ regex: "x" }, "", "a phrase is a text in quotes"],
    [["fine", "rigg(ed|ing)"], ".1", "`rigg(ed|ing)` looks like a regular expression"],
    ["$nobody", "", "unknown list `$nobody`"],
  ])("%j", (expected, below, message) => {
    expect(faultsOf({ words: { says: expected } })[0]).toMatchObject({ path: `words.says${below}`, message });
  });

  it.each(["regex", "pattern", "matches", "Regexp"])("an operator called %s, and says why", (name) => {
    expect(faultsOf({ words: { [name]: ".*" } })).toEqual([
      {
        path: `words.${name}`,
        message: `unknown operator \`${name}\``,
        hint: 'regular expressions are refused because some never end; write phrases: `says: ["mail ballots ...3 fraud*"]`',
      },
    ]);
  });

  it("a fact that is no text", () => {
    expect(faultsOf({ political: { says: "x" } })[0]?.message).toBe(
      "`says` does not fit `political`, which is a boolean",
    );
  });
});
