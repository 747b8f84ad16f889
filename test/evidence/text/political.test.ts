import { describe, expect, it } from "vitest";
import { politicalDetector } from "../../../src/evidence/text/political.ts";
import type { Submission } from "../../../src/submission/schema.ts";
import { adWithWords } from "./ad-input.ts";

const run = (ad: Submission) => politicalDetector.run(adWithWords(ad));
const detector = "text/political";

describe("text/political by declaration", () => {
  const declared = { certainty: "certain", detector: "submission", at: { field: "political" } };
  it.each([
    [
      "true wins over any words",
      { political: true, copy: { body: "Free shipping" } },
      { ...declared, value: true },
    ],
    [
      "false wins without signals",
      { political: false, copy: { body: "New bus map." } },
      { ...declared, value: false },
    ],
    [
      "false is contradicted by votes and candidates",
      { political: false, copy: { body: "Vote for Rosa, our candidate for Senate." } },
      { value: true, certainty: "likely", detector },
    ],
    [
      "a candidate's ad is political",
      { advertiser: { kind: "candidate" as const }, copy: { body: "Hiring." } },
      { value: true, certainty: "likely", detector, at: { field: "advertiser.kind" } },
    ],
    [
      "an ad with a contest is political",
      { contest: { level: "local" as const }, copy: { body: "Hello." } },
      { value: true, certainty: "likely", detector, at: { field: "contest" } },
    ],
  ])("%s", (_, ad, expected) => {
    expect(run(ad)).toMatchObject({ politicalContent: expected });
  });
});

describe("text/political by words", () => {
  it.each([
    "Rosa Lindqvist for State Senate",
    "Tell your representative to pass the clean rivers bill.",
    "Register to vote in Calder County by Friday.",
    "Measure K means lower rents.",
    "Stop the pipeline. Call the governor.",
    "V0TE for Verrier",
    "Las elecciones son el martes.",
  ])("takes %j for political", (body) => {
    expect(run({ copy: { body } })).toMatchObject({ politicalContent: { value: true, certainty: "likely" } });
  });

  it.each([
    "Show your library card for 10% off this week.",
    "Voted best pizza in Calder. Order now!",
    "Rosa Lindqvist signs her cookbook at Harbor Books, Saturday 2 pm.",
  ])("takes %j for commercial", (body) => {
    expect(run({ copy: { body } })).toEqual({
      politicalContent: { value: false, certainty: "likely", detector },
    });
  });

  it("leaves a lone weak sign open and says which", () => {
    expect(run({ copy: { body: "Our teachers deserve a rest." } })).toEqual({
      politicalContent: {
        unknown: "low-certainty",
        declare: "political",
        detector,
        note: "it says `teachers`",
      },
    });
  });

  it("is unknown without words", () => {
    expect(run({ media: [{ kind: "image" }] })).toMatchObject({
      politicalContent: { unknown: "text-unread", declare: "political" },
    });
    expect(run({ copy: {} })).toMatchObject({ politicalContent: { unknown: "not-declared" } });
  });
});
