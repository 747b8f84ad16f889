import { describe, expect, it } from "vitest";
import { readCorpus } from "../../../../bench/political/corpus.ts";
import { samplesOf, trainModel } from "../../../../bench/political/train.ts";
import { foldText } from "../../../../src/evidence/text/fold.ts";
import model from "../../../../src/evidence/text/political/model.json" with { type: "json" };
import { readPolitics } from "../../../../src/evidence/text/political/read-politics.ts";

const corpus = readCorpus();

describe("the model of text/political", () => {
  it("is what `npm run train:political` makes of the corpus and the lexicon", () => {
    const trained = trainModel(samplesOf(corpus.filter(({ isHeldOut }) => !isHeldOut)));
    expect({ ...trained, yes: model.yes, no: model.no }).toEqual(model);
  }, 60_000);

  it("holds its floors on topics it never saw", () => {
    const heldOut = corpus.filter(({ isHeldOut }) => isHeldOut);
    const verdicts = heldOut.map(({ text, isPolitical }) => ({
      isPolitical,
      ...readPolitics(foldText(text).folded),
    }));
    const share = (isPolitical: boolean, verdict: string): number => {
      const all = verdicts.filter((one) => one.isPolitical === isPolitical);
      return all.filter((one) => one.verdict === verdict).length / all.length;
    };
    expect(share(true, "yes")).toBeGreaterThan(0.85);
    expect(share(true, "no")).toBeLessThan(0.05);
    expect(share(false, "yes")).toBeLessThan(0.03);
  });
});

describe("the corpus", () => {
  it("has each text once, and no topic on both sides", () => {
    const texts = corpus.map(({ text }) => text);
    expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
    const sides = new Map(corpus.map(({ topic, isHeldOut }) => [topic, isHeldOut]));
    expect(corpus.filter(({ topic, isHeldOut }) => sides.get(topic) !== isHeldOut)).toEqual([]);
    expect(texts.length).toBeGreaterThan(2_000);
  });
});
