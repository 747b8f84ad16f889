import { describe, expect, it } from "vitest";
import { weighClaims } from "../../../../src/evidence/text/substantiation/weigh-claims.ts";
import type { Submission } from "../../../../src/submission/schema.ts";
import type { Claim } from "../../../../src/types/claim.ts";

const TEXT = "They rigged the vote. According to Calder County, Verrier voted for the tax.";
const claim: Claim = {
  kind: "fraud",
  stance: "asserted",
  target: "election",
  election: { basis: "unspecified", pastUsedAgainstFuture: false },
  quote: "They rigged the vote.",
  certainty: "likely",
  detector: "text/claims",
  at: { field: "copy.body", span: [0, 21] },
};
const RULING = { kind: "court-ruling", title: "Calder v. Verrier" } as const;

const weigh = (substantiation: Submission["substantiation"], facts = {}) =>
  weighClaims([claim], {
    ad: { copy: { body: TEXT }, substantiation },
    passages: [{ field: "copy.body", text: TEXT }],
    facts,
  })[0];

describe("what is attached", () => {
  it.each<[string, Submission["substantiation"]]>([
    ["nothing said", undefined],
    ["none", []],
    ["for other words of the ad", [{ ...RULING, supports: "Verrier voted for the tax" }]],
  ])("leaves a claim unsubstantiated: %s", (_, substantiation) => {
    expect(weigh(substantiation)).toMatchObject({ substantiated: false, attached: [] });
  });

  it.each<[string, Submission["substantiation"]]>([
    ["for all claims", [RULING]],
    ["for this one", [{ ...RULING, supports: "they RIGGED the vote" }]],
    ["for a part of it", [{ ...RULING, supports: "rigged the vote" }]],
    ["for words that stand nowhere", [{ ...RULING, supports: "the vote was rigged" }]],
  ])("is for a person to weigh, never proof: %s", (_, substantiation) => {
    expect(weigh(substantiation)).toMatchObject({
      substantiated: {
        unknown: "needs-person",
        note: "attached: court-ruling “Calder v. Verrier”; a person must weigh it",
      },
      attached: [{ certainty: "certain", detector: "submission", at: { field: "substantiation[0]" } }],
    });
  });
});

describe("what is named or found beside a claim", () => {
  const source = (field: string, start: number) => ({
    kind: "attribution",
    quote: "According to Calder County",
    certainty: "likely",
    detector: "text/sources",
    at: { field, span: [start, start + 26] },
  });
  const review = (rating: unknown, certainty: string, publisher: string, start = 0) => ({
    rating,
    publisher,
    claimReviewed: "They rigged it.",
    quote: claim.quote,
    certainty,
    detector: "text/fact-checks",
    at: { field: "copy.body", span: [start, start + 21] },
  });
  const list = (...items: unknown[]) => ({ items, missing: [] });

  it("is a source near it, and changes nothing", () => {
    const sources = list(source("copy.body", 22), source("copy.body", 4_000), source("copy.headline", 0));
    expect(weigh([], { sources })).toMatchObject({
      substantiated: false,
      sources: [source("copy.body", 22)],
    });
  });

  it.each([
    ["no files", undefined, { rating: { unknown: "not-observed" } }],
    ["nothing like it", list(), { rating: "none" }],
    ["a review of other words", list(review("false", "likely", "A", 40)), { rating: "none" }],
    [
      "the surer review",
      list(review("true", "possible", "A"), review("false", "likely", "B")),
      { publisher: "B", rating: { value: "false", certainty: "likely" } },
    ],
    [
      "two that differ",
      list(review("true", "likely", "A"), review("false", "likely", "B")),
      { rating: { unknown: "needs-person", note: "fact-checkers differ: A (true) and B (false)" } },
    ],
    [
      "one on no known scale",
      list(review({ unknown: "needs-person" }, "likely", "A")),
      { rating: { unknown: "needs-person" } },
    ],
  ])("is a fact-check: %s", (_, factChecks, expected) => {
    expect(weigh([], { factChecks })?.factCheck).toMatchObject(expected);
  });
});
