import { describe, expect, it } from "vitest";
import { FRAMES, SPANISH_FRAMES } from "../../../../src/evidence/text/claims/frames/all.ts";
import { matchAt, readPattern } from "../../../../src/evidence/text/claims/grammar/pattern.ts";
import { tagWords } from "../../../../src/evidence/text/claims/grammar/tagged.ts";

/** The words that a pattern matches first, or nothing. */
function matched(source: string, words: string): string | undefined {
  const pattern = readPattern(source);
  const tokens = tagWords(` ${words} `, "en");
  const at = tokens.findIndex((_, i) => matchAt(pattern, tokens, i) >= 0);
  if (at < 0) return undefined;
  const end = matchAt(pattern, tokens, at);
  return tokens
    .slice(at, end)
    .map(({ word }) => word)
    .join(" ");
}

describe("patterns over tagged words", () => {
  it.each([
    ["a word", "ballots", "they found ballots", "ballots"],
    ["a phrase", "throw_out", "they will throw out ballots", "throw out"],
    ["a tag", "RIG", "they rigged it", "rigged"],
    ["one of several", "RIG|ballots", "they found ballots", "ballots"],
    ["a gap, as short as will do", "RIG <3 it", "they rigged and rigged it it", "rigged and rigged it"],
    ["no further than the gap", "RIG <1 it", "they rigged this for it", undefined],
    ["not past the start of a clause", "RIG <4 it", "they rigged because of it", undefined],
    ["not past a pause", "RIG <4 it", "they rigged ; it", undefined],
    [
      "an object past its adjectives",
      "RIG ~3 ELECTION",
      "they stole our next election",
      "stole our next election",
    ],
    ["no object past another one", "RIG ~3 ELECTION", "they stole jobs this election", undefined],
    ["no object past another verb", "RIG ~3 ELECTION", "they steal and win elections", undefined],
    ["an optional word there", "RIG the? ELECTION", "rig the election", "rig the election"],
    ["an optional word left out", "RIG the? ELECTION", "rig election", "rig election"],
    ["what must not follow", "RIG !it", "they rigged it", undefined],
    ["what may follow", "RIG !it", "they rigged that", "rigged"],
    ["a form of the past", "FAKING:ed", "votes were flipped", "flipped"],
    ["no other form", "FAKING:ed", "they flip", undefined],
    ["the start of a clause", "^ reject", "patriots , reject this", "reject"],
    ["not within one", "^ reject", "they will reject this", undefined],
  ])("%s: %j in %j", (_, source, words, expected) => {
    expect(matched(source, words)).toBe(expected);
  });

  it.each([
    ["an unknown tag", "RIGG <2 it"],
    ["a gap in front", "<2 it"],
    ["an optional word in front", "the? RIG"],
  ])("refuses %s", (_, source) => {
    expect(() => readPattern(source).starts).toThrow(source.split(" ")[0]);
  });
});

describe("tags", () => {
  const tagsOf = (words: string): string[] =>
    tagWords(` ${words} `, "en").map(({ word, tags }) => `${word}: ${[...tags].slice(0, 1).join()}`);

  it.each([
    ["the longest phrase wins", "mail in voting", ["mail in voting: METHOD"]],
    ["a possessive is its word", "election's", ["election's: ELECTION"]],
    ["a year", "2020", ["2020: YEAR"]],
    ["a number", "$20", ["$20: NUMBER"]],
    ["a word that nobody lists", "turnip", ["turnip: "]],
  ])("%s", (_, words, expected) => {
    expect(tagsOf(words)).toEqual(expected);
  });

  it("keeps the place of every word", () => {
    const words = " they rigged mail in voting ";
    for (const { word, from, to } of tagWords(words, "en")) expect(words.slice(from, to)).toBe(word);
  });
});

describe("every frame", () => {
  const all = [...FRAMES, ...SPANISH_FRAMES];
  const patterns = new Set(all.flatMap(({ pattern, unless }) => [pattern, ...unless]));

  it("is written without a mistake", () => {
    for (const { source, items, starts } of patterns) {
      expect(items.length, source).toBeGreaterThan(0);
      expect(starts.length, source).toBeGreaterThan(0);
    }
  });
});
