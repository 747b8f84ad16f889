import { describe, expect, it } from "vitest";
import { tagWords } from "../../../../src/evidence/text/claims/grammar/tagged.ts";
import { tenseOf } from "../../../../src/evidence/text/claims/tense.ts";

describe("the tense of what is done to an election", () => {
  it.each([
    ["past", "they [stole] the election"],
    ["past", "the election [was rigged]"],
    ["past", "they tried to [rig] the election"],
    ["past", "votes [cast] by dead people"],
    ["past", "three million illegals [voted]"],
    ["past", "[voter fraud] decided the last race"],
    ["past", "they used the courts to try and [steal] it"],
    ["perfect", "they have [stolen] elections before"],
    ["present", "they are [rigging] the election"],
    ["present", "the election [is rigged]"],
    ["present", "we have a [rigged] election"],
    ["present", "mail in voting is [wide open to] fraud"],
    ["future", "they will [steal] it"],
    ["future", "they are trying to [steal] it"],
    ["future", "don't let them [steal] it"],
    ["future", "this election will be the most [rigged] ever"],
    ["none", "[massive voter fraud] in calder county"],
  ])("%s: %s", (tense, marked) => {
    const words = ` ${marked.replace(/[[\]]/g, "")} `;
    const start = marked.indexOf("[") + 1;
    const end = start + marked.indexOf("]") - marked.indexOf("[") - 1;
    const tokens = tagWords(words, "en");
    const from = tokens.findIndex((token) => token.to > start);
    const to = tokens.findLastIndex((token) => token.from < end) + 1;
    expect(tenseOf(tokens, from, to)).toBe(tense);
  });
});
