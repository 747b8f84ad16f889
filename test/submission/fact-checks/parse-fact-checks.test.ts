import { describe, expect, it } from "vitest";
import { factChecksOf, parseFactChecks } from "../../../src/submission/fact-checks/parse-fact-checks.ts";

const review = (claimReviewed: string) => ({ "@type": "ClaimReview", claimReviewed });
const claims = (value: unknown, file = "reviews.json"): string[] => {
  const { reviews, problems } = parseFactChecks(JSON.stringify(value), file);
  expect(problems).toEqual([]);
  return reviews.map(({ claimReviewed }) => claimReviewed);
};

describe("reviews are found", () => {
  it.each<[string, unknown, string[]]>([
    ["alone", review("One."), ["One."]],
    ["in a list", [review("One."), review("Two.")], ["One.", "Two."]],
    [
      "in a graph",
      { "@context": "https://schema.org", "@graph": [review("One."), { "@type": "Person" }] },
      ["One."],
    ],
    ["in a feed", { "@type": "DataFeed", dataFeedElement: [{ item: [review("One.")] }] }, ["One."]],
    [
      "in an item list",
      { "@type": "ItemList", itemListElement: [{ "@type": "ListItem", item: review("One.") }] },
      ["One."],
    ],
    ["inside an article", { "@type": "NewsArticle", mentions: { about: review("One.") } }, ["One."]],
    ["with several types", { ...review("One."), "@type": ["Review", "schema:ClaimReview"] }, ["One."]],
    ["with a full type", { ...review("One."), "@type": "https://schema.org/ClaimReview" }, ["One."]],
    ["without a type", { claimReviewed: "One." }, ["One."]],
    [
      "with a language",
      { ...review(""), claimReviewed: [{ "@value": "Uno.", "@language": "es" }] },
      ["Uno."],
    ],
  ])("%s", (_, value, expected) => {
    expect(claims(value)).toEqual(expected);
  });

  it("line by line, by the name of the file or by its shape", () => {
    const lines = `${JSON.stringify(review("One."))}\n\n${JSON.stringify(review("Two."))}\n`;
    for (const file of ["reviews.jsonl", "reviews.ndjson", "reviews.json"]) {
      expect(parseFactChecks(lines, file)).toMatchObject({
        reviews: [{ claimReviewed: "One." }, { claimReviewed: "Two." }],
        problems: [],
      });
    }
  });
});

it("reads who, what, when and where", () => {
  const given = {
    ...review(" The\n claim. "),
    author: [{ "@type": "Organization", name: "Calder Fact Desk" }],
    publisher: { name: "Another" },
    url: ["https://factdesk.example/1"],
    datePublished: "2024-05-06",
    reviewRating: { ratingValue: "2", bestRating: "5", worstRating: "1", alternateName: null },
    itemReviewed: {
      author: { name: "Tom Verrier" },
      datePublished: "2024-04-01",
      appearance: [{ url: "https://verrier.example/speech" }, "https://verrier.example/2"],
    },
  };
  expect(factChecksOf([given]).reviews).toEqual([
    {
      claimReviewed: "The claim.",
      rating: "mostly-false",
      ratingText: "2 of 5",
      publisher: "Calder Fact Desk",
      url: "https://factdesk.example/1",
      datePublished: "2024-05-06",
      claimant: "Tom Verrier",
      claimedOn: "2024-04-01",
      appearance: "https://verrier.example/speech",
    },
  ]);
});

describe("faults have a place", () => {
  it.each<[string, string, object]>([
    [
      "no JSON",
      '{"@type": "ClaimReview",\n "claimReviewed": nope}',
      { line: 2, col: 19, message: "expected a value, found `nope`" },
    ],
    [
      "a slip",
      '[{"@type": "ClaimReview",\n"claimReveiwed": "One."}]',
      { line: 2, col: 1, hint: "did you mean `claimReviewed`?" },
    ],
    [
      "a slip that would lose the rating",
      '{"claimReviewed": "One.",\n "reviewRatng": {"ratingValue": 1}}',
      { line: 2, col: 2, hint: "did you mean `reviewRating`?" },
    ],
    ["a slip in what has no type", '[{"claimReveiwed": "One."}]', { line: 1, col: 3 }],
    ["another type", '{"@graph": [{"@type": "ClaimReview", "claimReviewed": 7}]}', { line: 1, col: 55 }],
    ["no words", '{"claimReviewed": "  "}', { line: 1, col: 19, message: "`claimReviewed` has no words" }],
    ["no review", "[]", { line: 1, col: 1, message: "there is no ClaimReview in it" }],
    [
      "an endless nest",
      "[".repeat(100_000),
      { line: 1, col: 33, message: "the document is nested deeper than 32 levels" },
    ],
    [
      "a deep nest",
      `${"[".repeat(40)}${"]".repeat(40)}`,
      { message: "the document is nested deeper than 32 levels" },
    ],
    [
      "a claim without end",
      JSON.stringify(review("x".repeat(5_001))),
      { message: "`claimReviewed` has more than 5000 characters" },
    ],
  ])("%s", (_, text, problem) => {
    const { reviews, problems } = parseFactChecks(text, "reviews.json");
    expect(reviews).toEqual([]);
    expect(problems).toMatchObject([{ code: "E_FACT_CHECKS", file: "reviews.json", ...problem }]);
  });

  it("in the line they stand in", () => {
    const lines = `${JSON.stringify(review("One."))}\n{"claimReviewed": 5}\n{"claimReviewed"\n`;
    expect(parseFactChecks(lines, "reviews.jsonl").problems).toMatchObject([
      { line: 3, file: "reviews.jsonl" },
      { line: 2, col: 19, file: "reviews.jsonl" },
    ]);
  });

  it("of the bytes", () => {
    const bytes = new Uint8Array([0x7b, 0xff]);
    expect(parseFactChecks(bytes, "reviews.json").problems).toMatchObject([
      { message: "the byte 0xff is not valid UTF-8", line: 1, col: 2 },
    ]);
  });
});
