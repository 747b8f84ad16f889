import { expect, it } from "vitest";
import { buildIndex } from "../../../src/evidence/text/fact-checks/build-index.ts";
import { factChecksDetector } from "../../../src/evidence/text/fact-checks.ts";
import { adWithWords } from "./ad-input.ts";

const CLAIM = "Calder County counted 4,000 fake ballots in 2020.";
const index = buildIndex([{ claimReviewed: CLAIM, rating: "false" }]);

it("knows nothing without files, which is not the same as finding nothing", () => {
  expect(factChecksDetector.run(adWithWords({ copy: { body: CLAIM } }))).toEqual({
    factChecks: {
      unknown: "not-observed",
      detector: "text/fact-checks",
      note: "no file of fact-checks was given",
    },
    reviewsSearched: 0,
  });
});

it("searches all words, and says which it has not", () => {
  const ad = { copy: { headline: "Vote", body: CLAIM }, media: [{ kind: "image" as const }] };
  expect(factChecksDetector.run({ ...adWithWords(ad), factChecks: index })).toMatchObject({
    factChecks: {
      items: [{ rating: "false", claimReviewed: CLAIM, quote: CLAIM, certainty: "likely" }],
      missing: [{ unknown: "text-unread", declare: "media[0].text" }],
    },
    reviewsSearched: 1,
  });
});

it("says when there were more sentences than it searches", () => {
  const ad = { copy: { body: "We walk in the park. ".repeat(500) } };
  expect(factChecksDetector.run({ ...adWithWords(ad), factChecks: index })).toMatchObject({
    factChecks: { items: [], missing: [{ unknown: "too-large" }] },
  });
});
