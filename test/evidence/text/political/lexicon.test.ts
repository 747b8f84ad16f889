import { describe, expect, it } from "vitest";
import { featuresOf } from "../../../../src/evidence/text/political/features.ts";
import { isJoinedSlogan } from "../../../../src/evidence/text/political/joined-words.ts";
import { CONCEPTS } from "../../../../src/evidence/text/political/lexicon.ts";
import { readPolitics } from "../../../../src/evidence/text/political/read-politics.ts";

describe("the lexicon", () => {
  it("has one name per concept", () => {
    const ids = CONCEPTS.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it("has phrases of plain words only", () => {
    const phrases = CONCEPTS.flatMap(({ strong, weak = "" }) => `${strong}|${weak}`.split("|"));
    const odd = phrases
      .map((phrase) => phrase.trim())
      .filter((phrase) => !/^(?:[a-z0-9#*]+ ?)*$/.test(phrase));
    expect(odd).toEqual([]);
  });

  it("names an issue of every social issue and of nothing else", () => {
    const wrong = CONCEPTS.filter(
      ({ topic }) => (topic?.kind === "social-issue") !== (topic?.issue !== undefined),
    );
    expect(wrong).toEqual([]);
  });

  it("gives a phrase that two concepts share to the one that it tells of", () => {
    const { counts } = featuresOf("a yard sign");
    expect([...counts.keys()]).toEqual(["candidate+"]);
  });
});

describe("words that run together", () => {
  it.each(["voteosei", "reelectmarsh", "pellforsenate", "tansleyformayor2028", "electosei"])(
    "%s is a slogan",
    (word) => {
      expect(isJoinedSlogan(word)).toBe(true);
    },
  );
  it.each([
    "voted",
    "voters",
    "votes",
    "election",
    "electric",
    "elective",
    "electable",
    "formayor",
    "forcouncil",
  ])("%s is none", (word) => {
    expect(isJoinedSlogan(word)).toBe(false);
  });
});

describe("a reading", () => {
  it("stays open when only the manner of speaking is political", () => {
    const { verdict, topics } = readPolitics(
      "they will not give up and we will not either. sign and join us.",
    );
    expect(topics).toEqual([]);
    expect(verdict).not.toBe("yes");
  });

  it("never calls an ad with a vote in it unpolitical for what it sells", () => {
    const { verdict, score } = readPolitics(
      "ballot 50% off: shop now, free shipping, order today, gift card, limited edition, sale",
    );
    expect(score).toBeLessThan(0);
    expect(verdict).toBe("open");
  });
});
