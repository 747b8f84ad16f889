import { describe, expect, it } from "vitest";
import { readWordingLaws } from "../../../../scripts/wordings/read-wordings.ts";
import { containsSpoken } from "../../../../src/evidence/text/notice/contains-spoken.ts";
import { describeDifferences } from "../../../../src/evidence/text/notice/describe-differences.ts";
import { findMandated } from "../../../../src/evidence/text/notice/find-mandated.ts";
import { mandatedWordings } from "../../../../src/evidence/text/notice/mandated-wording.ts";
import { nearMisses } from "../../../../src/evidence/text/notice/near-miss.ts";
import { wordingLaws } from "../../../../src/evidence/text/notice/wording-laws.ts";

const video = [{ text: "This video has been manipulated." }];
const told = (text: string, wordings: readonly { readonly text: string }[] = video): string[] =>
  nearMisses(text, wordings).map(({ differences }) => describeDifferences(differences));

describe("nearMisses", () => {
  it.each([
    ["This video has been edited.", "says *edited*, the law says *manipulated*"],
    ["This image has been manipulated.", "names the medium *image*, the law has *video*"],
    ["This video has manipulated.", "lacks *been*"],
    ["This video has been digitally manipulated.", "adds *digitally*"],
    [
      "THIS VIDEO HAS BEEN MANIPU1ATED",
      "reads *manipu1ated*, which looks like *manipulated* but is spelt otherwise",
    ],
    ["THIS VIDEO\nHAS BEEN EDITED", "says *edited*, the law says *manipulated*"],
    [
      "This vid\u200Beo has been manipulated.",
      "has the right words, but hidden characters, look-alike letters or other punctuation",
    ],
  ])("%j %s", (text, difference) => {
    expect(told(`Rosa for Calder.\n${text}\nVote.`)).toEqual([difference]);
  });

  it.each(["This video was edited for length.", "The market has been manipulated.", "Vote for Rosa.", ""])(
    "leaves %j alone",
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );

  it("tells of the nearest wording, and stays quick on long texts", () => {
    const [near] = nearMisses("This audio has been altered.", mandatedWordings);
    expect(near?.wording.media).toEqual(["audio"]);
    expect(told("this video has been ".repeat(20_000))).toEqual([]);
  });
});

describe("findMandated", () => {
  it("finds every mandated wording in its own words, and none with a word lost", () => {
    for (const { text, law } of mandatedWordings) {
      expect(findMandated(`Vote.\n${text}`).verbatim.map(({ wording }) => wording.law.id)).toContain(law.id);
    }
  });
});

describe("containsSpoken", () => {
  const florida = "Created in whole or in part with the use of generative artificial intelligence (AI).";
  it.each([
    ["created in whole or in part with the use of generative artificial intelligence A.I. thank you", true],
    ["Created in whole or in part, with the use of generative artificial intelligence AI", true],
    ["Created in whole or in part with the use of artificial intelligence AI", false],
    ["Created in whole or in part with the use of generative artificial intelli\u200Bgence AI", false],
  ])("%j: %s", (text, isThere) => {
    expect(containsSpoken(text, florida) !== undefined).toBe(isThere);
  });
});

describe("rules/wordings.yaml", () => {
  it("is what the package carries; `npm run docs` writes it", () => {
    expect(wordingLaws).toEqual(readWordingLaws());
  });
});
