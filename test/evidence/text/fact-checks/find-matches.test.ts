import { describe, expect, it } from "vitest";
import { buildIndex } from "../../../../src/evidence/text/fact-checks/build-index.ts";
import { findMatches } from "../../../../src/evidence/text/fact-checks/find-matches.ts";
import type { FactCheck } from "../../../../src/types/fact-check.ts";

const reviewed = (claimReviewed: string): FactCheck => ({
  claimReviewed,
  rating: "false",
  publisher: "Calder Fact Desk",
});

/** `certainty` of the best match of the ad's words with one review; `none` without any. */
const match = (claim: string, ad: string): string =>
  findMatches({ field: "copy.body", text: ad }, buildIndex([reviewed(claim)]), 100).matches[0]?.certainty ??
  "none";

const MACHINES = "Voting machines in Calder County switched 4,000 votes from Lindqvist to Verrier in 2020.";

describe("the same claim", () => {
  it.each([
    ["word for word", MACHINES],
    [
      "in another order",
      "In 2020, 4,000 votes were switched from Lindqvist to Verrier by machines used for voting in Calder County.",
    ],
    [
      "with synonyms",
      "In 2020 the voting machines of Calder County flipped 4,000 votes from Lindqvist to Verrier!",
    ],
    ["in capitals", MACHINES.toUpperCase()],
    ["in small letters", MACHINES.toLowerCase()],
    ["as somebody says it", `According to the Orrin Ledger, ${MACHINES}`],
    ["with look-alike letters", MACHINES.replaceAll("o", "о")],
  ])("%s", (_, ad) => {
    expect(match(MACHINES, ad)).toBe("likely");
  });

  it("in Spanish", () => {
    expect(
      match("En 2020 votaron 300 muertos en Calder.", "¡300 personas fallecidas votaron en Calder en 2020!"),
    ).toBe("likely");
  });
});

describe("another claim", () => {
  it.each([
    ["another year", MACHINES.replace("2020", "2022")],
    ["another number", MACHINES.replace("4,000", "5,000")],
    ["another place", MACHINES.replace("Calder", "Orrin")],
    ["denied", MACHINES.replace("switched", "never switched")],
    ["called a myth", `Myth: ${MACHINES}`],
    ["taken back", `${MACHINES} That is false.`],
    ["the same topic", "Voting machines in Calder County were tested twice in 2020."],
    ["nothing much", "Vote!"],
  ])("%s", (_, ad) => {
    expect(match(MACHINES, ad)).toBe("none");
  });

  it("an opposite is a denial; a denied opposite may be the same", () => {
    const claim = "Mayor Okafor raised the water fee by 12 percent in 2024.";
    expect(match(claim, "Mayor Okafor cut the water fee by 12 percent in 2024.")).toBe("none");
    expect(match(claim, "Mayor Okafor did not cut the water fee by 12 percent in 2024.")).toBe("possible");
  });
});

describe("for a person to compare", () => {
  it.each([
    ["less is said", "Voting machines switched votes from Lindqvist to Verrier."],
    ["it is asked", MACHINES.replace(".", "?")],
    ["the parts are swapped", MACHINES.replace("from Lindqvist to Verrier", "from Verrier to Lindqvist")],
    ["a word is replaced", MACHINES.replace("switched", "checked")],
  ])("%s", (_, ad) => {
    expect(match(MACHINES, ad)).toBe("possible");
  });

  it("who did it to whom is open", () => {
    expect(
      match(
        "Verrier defeated Lindqvist by 40 votes in Calder.",
        "Lindqvist defeated Verrier by 40 votes in Calder.",
      ),
    ).toBe("possible");
  });
});

it("tells where the words stand, and what the review says", () => {
  const text = `Vote. ${MACHINES}`;
  const index = buildIndex([reviewed("Something else altogether was said."), reviewed(MACHINES)]);
  expect(findMatches({ field: "copy.body", text }, index, 100)).toEqual({
    matches: [
      {
        ...reviewed(MACHINES),
        quote: MACHINES,
        certainty: "likely",
        detector: "text/fact-checks",
        at: { field: "copy.body", span: [6, text.length] },
        note: "100 % of the telling words are the same",
      },
    ],
    searched: 2,
  });
});

it("leaves a rating on no known scale unknown", () => {
  const index = buildIndex([{ claimReviewed: MACHINES, rating: "unknown", ratingText: "Three sighs" }]);
  expect(findMatches({ field: "copy.body", text: MACHINES }, index, 100).matches).toMatchObject([
    { rating: { unknown: "needs-person", note: "rated “Three sighs”, which is on no known scale" } },
  ]);
});

it.each([
  ["one endless word", "a".repeat(100_000)],
  ["marks", `A${"\u0301".repeat(100_000)}`],
  ["lone surrogates", "\ud800 4,000 \udc00 votes"],
  ["numbers", "1,".repeat(50_000)],
  ["capitals", "A ".repeat(50_000)],
])("survives %s", (_, text) => {
  expect(() =>
    findMatches({ field: "copy.body", text }, buildIndex([reviewed(MACHINES)]), 100),
  ).not.toThrow();
});
