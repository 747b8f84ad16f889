import { expect, it } from "vitest";
import { didYouMean } from "../../src/documents/did-you-mean.ts";

const names = ["headline", "body", "cta", "landingUrl", "paidForBy", "in-force", "all", "any"];

it.each([
  ["headlin", "headline"],
  ["haedline", "headline"],
  ["HEADLINE", "headline"],
  ["landing_url", "landingUrl"],
  ["landing-ulr", "landingUrl"],
  ["paid for by", "paidForBy"],
  ["inForce", "in-force"],
  ["bdoy", "body"],
  ["bdy", "body"],
  ["ct", "cta"],
  ["al", "all"],
  ["xyz", undefined],
  ["text", undefined],
  ["headquarters", undefined],
  ["", undefined],
  ["headline".repeat(1000), undefined],
])("takes %j for %j", (word, meant) => {
  expect(didYouMean(word, names)).toBe(meant);
});

it("prefers the closest candidate, then the first", () => {
  expect(didYouMean("reviews", ["review", "reviewed"])).toBe("review");
  expect(didYouMean("anl", ["all", "any"])).toBe("all");
});
