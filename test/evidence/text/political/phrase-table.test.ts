import { describe, expect, it } from "vitest";
import { PhraseTable } from "../../../../src/evidence/text/political/phrase-table.ts";
import { wordForms } from "../../../../src/evidence/text/political/word-forms.ts";

const table = new PhraseTable();
table.add("vote|voting rights|measure #|pass the * act", 0);
table.add("vote for your favorite|votes", 1);

const found = (text: string) => {
  const forms = wordForms(text);
  return table.find(forms).map(({ entry, from, to }) => `${entry}: ${forms.forms.slice(from, to).join(" ")}`);
};

describe("the table of phrases", () => {
  it.each([
    ["votes and vote's", ["0: vote", "0: vote"]],
    ["vote for your favorites", ["1: vote for your favorite"]],
    ["vote for your friend", ["0: vote"]],
    ["measure k, measure 12, measure twice", ["0: measure k", "0: measure 12"]],
    ["pass the clean streams act", []],
    ["pass the freedom act", ["0: pass the freedom act"]],
    ["voting, rights", []],
    ["u.s. voting rights", ["0: voting right"]],
  ])("finds in %j the longest, not across a comma", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("the form of a word", () => {
  it.each([
    ["voters’", "voter"],
    ["taxes", "tax"],
    ["parties", "party"],
    ["don't", "dont"],
    ["news", "news"],
    ["congress", "congress"],
    ["gas", "gas"],
  ])("%s is %s", (word, form) => {
    expect(wordForms(word).forms).toEqual([form]);
  });
});
