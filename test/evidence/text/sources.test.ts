import { describe, expect, it } from "vitest";
import { findSources } from "../../../src/evidence/text/sources/find-sources.ts";
import { sourcesDetector } from "../../../src/evidence/text/sources.ts";
import { adWithWords } from "./ad-input.ts";

const sourcesIn = (text: string): string[] =>
  findSources({ field: "copy.body", text }).map(
    ({ kind, quote, certainty }) => `${kind}/${certainty}: ${quote}`,
  );

describe("sources that an ad names", () => {
  it.each([
    ["See https://clerk.calder.example/audit?y=1.", ["url/likely: https://clerk.calder.example/audit?y=1"]],
    ["Results: calder.gov/results", ["url/likely: calder.gov/results"]],
    [
      "According to the Secretary of State, it is so.",
      ["attribution/likely: According to the Secretary of State"],
    ],
    ["Según la Junta Electoral, es así.", ["attribution/likely: Según la Junta Electoral"]],
    [
      "In Lindqvist v. Calder County the court ruled.",
      ["court/likely: Lindqvist v. Calder County", "court/likely: court ruled"],
    ],
    ["52 U.S.C. § 20501 says so.", ["citation/likely: 52 U.S.C. § 20501"]],
    ["An audit by Orrin University, no less.", ["report/likely: audit by Orrin University"]],
    ["Experts say it is rigged.", ["unnamed/possible: Experts say"]],
    ["They rigged it. Write to rosa@calder.example.", []],
    ["According to plan, we open at nine.", []],
    ["", []],
  ])("%s", (text, expected) => {
    expect(sourcesIn(text)).toEqual(expected);
  });

  it("have their place in the text", () => {
    const text = "They lost. According to Calder County, twice.";
    const [source] = findSources({ field: "copy.body", text });
    expect(text.slice(...(source?.at.span ?? [0, 0]))).toBe(source?.quote);
  });
});

it("may be in words that nobody gave", () => {
  expect(sourcesDetector.run(adWithWords({ copy: { body: "Vote." }, media: [{ kind: "image" }] }))).toEqual({
    sources: {
      items: [],
      missing: [{ unknown: "text-unread", declare: "media[0].text", detector: "text/sources" }],
    },
  });
});

it.each([
  "A".repeat(200_000),
  "A ".repeat(100_000),
  "court ".repeat(30_000),
  "a.".repeat(100_000),
  "§ ".repeat(100_000),
])("reads hostile text without end or fault", (text) => {
  expect(sourcesIn(text)).toEqual([]);
});
