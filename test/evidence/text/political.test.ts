import { describe, expect, it } from "vitest";
import { politicalDetector } from "../../../src/evidence/text/political.ts";
import type { Submission } from "../../../src/submission/schema.ts";
import { adWithWords } from "./ad-input.ts";

const run = async (ad: Submission) => politicalDetector.run(adWithWords(ad));
const content = async (body: string) => (await run({ copy: { body } })).politicalContent;
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
      "false wins over words that leave it open",
      { political: false, copy: { body: "A documentary about the race for mayor, streaming now." } },
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
  ])("%s", async (_, ad, expected) => {
    expect(await run(ad)).toMatchObject({ politicalContent: expected });
  });
});

describe("text/political by words", () => {
  it.each([
    "Rosa Lindqvist for State Senate",
    "Tell your representative to pass the clean rivers bill.",
    "Register to vote in Calder County by Friday.",
    "Measure K means lower rents.",
    "No on 14: higher rents, fewer homes.",
    "Stop the pipeline. Call the governor.",
    "V0TE for Verrier",
    "Learn more at pellforsenate.example",
    "Labor will cut your power bills. Vote Labor on Saturday.",
    "Have your say on the draft council budget.",
    "Refugees need a safe home. Donate today.",
    "Our border is open and crime is rising.",
    "Trump 2024 mugs, free shipping.",
    "Las elecciones son el martes.",
    "Vota por Elena Duarte para alcaldesa.",
    "Bundestagswahl: so wählst du per Brief.",
  ])("takes %j for political", async (body) => {
    expect(await content(body)).toMatchObject({ value: true, certainty: "likely" });
  });

  it.each([
    "Show your library card for 10% off this week.",
    "Voted best pizza in Calder. Order now!",
    "Vote for your favourite pizza and win dinner for two.",
    "Rosa Lindqvist signs her cookbook at Harbor Books, Saturday 2 pm.",
    "Medicare plans with dental in your zip code. Call a licensed agent.",
    "Free tax software for simple returns.",
    "The presidential suite, 40 % off this weekend.",
    "Democratic pricing: everything is $9.",
    "Charity raffle: win a caravan.",
    "Electronics on sale. Electric cars.",
    "Zapatos nuevos con 40% de descuento y envío gratis.",
  ])("takes %j for commercial", async (body) => {
    expect(await content(body)).toEqual({ value: false, certainty: "likely", detector });
  });

  it("leaves words that point both ways open and says which", async () => {
    expect(await content("A documentary about the race for mayor, streaming now.")).toEqual({
      unknown: "low-certainty",
      declare: "political",
      detector,
      note: "it says `race`, `for mayor`",
    });
  });

  it("does not call an ad in another language unpolitical", async () => {
    const body =
      "Kaufen Sie jetzt unsere neuen Schuhe mit kostenlosem Versand und Rückgabe innerhalb von 30 Tagen.";
    expect(await run({ copy: { body } })).toMatchObject({
      politicalContent: { unknown: "language-unsupported", declare: "political", detector },
      politicalTopics: { items: [], missing: [{ unknown: "language-unsupported" }] },
    });
  });

  it("is unknown without words", async () => {
    expect(await run({ media: [{ kind: "image" }] })).toMatchObject({
      politicalContent: { unknown: "text-unread", declare: "political" },
      politicalTopics: { items: [], missing: [{ unknown: "text-unread" }, { unknown: "text-unread" }] },
    });
    expect(await run({ copy: {} })).toMatchObject({ politicalContent: { unknown: "not-declared" } });
  });
});

describe("text/political by topic", () => {
  const topics = async (ad: Submission) => {
    const { politicalTopics } = await run(ad);
    const { items, missing } = politicalTopics as { items: Record<string, unknown>[]; missing: unknown[] };
    return {
      topics: items.map(({ kind, issue, certainty, quote }) => [kind, issue, certainty, quote]),
      missing,
    };
  };

  it.each([
    ["Rosa Lindqvist for State Senate", [["candidate", undefined, "likely", "for State Senate"]]],
    [
      "Vote Labor on Saturday.",
      [
        ["election", undefined, "likely", "Vote"],
        ["party", undefined, "likely", "Labor"],
      ],
    ],
    [
      "Ban assault weapons. Tell Congress.",
      [
        ["legislation", undefined, "possible", "Ban"],
        ["social-issue", "guns", "likely", "assault weapons"],
        ["legislation", undefined, "likely", "Tell Congress"],
      ],
    ],
    ["Abortion is a right.", [["social-issue", "abortion", "likely", "Abortion"]]],
    ["Show your library card for 10% off this week.", []],
  ])("names what makes %j political", async (body, expected) => {
    expect(await topics({ copy: { body } })).toEqual({ topics: expected, missing: [] });
  });

  it("points into the passage that says it, and quotes it as submitted", async () => {
    const ad = { copy: { headline: "Read this", body: "Please v\u200bote on Tuesday." } };
    expect(await run(ad)).toMatchObject({
      politicalTopics: {
        items: [
          {
            kind: "election",
            quote: "v\u200bote",
            at: { field: "copy.body", span: [7, 12] },
            certainty: "likely",
          },
        ],
      },
    });
  });

  it("is only possible while the ad as a whole is open", async () => {
    const body = "A documentary about the race for mayor, streaming now.";
    expect(await topics({ copy: { body } })).toMatchObject({
      topics: [
        ["election", undefined, "possible", "race"],
        ["candidate", undefined, "possible", "for mayor"],
      ],
      missing: [{ unknown: "low-certainty" }],
    });
  });

  it.each([
    [{ advertiser: { kind: "party" as const } }, "party", "advertiser.kind"],
    [{ advertiser: { kind: "committee" as const } }, "election", "advertiser.kind"],
    [{ contest: { level: "federal" as const } }, "election", "contest"],
  ])("takes %j as a topic", async (declared, kind, field) => {
    expect(await run({ ...declared, copy: { body: "New shoes, free shipping." } })).toMatchObject({
      politicalTopics: {
        items: [{ kind, certainty: "certain", detector: "submission", at: { field } }],
        missing: [],
      },
    });
  });

  it("shows no more than three quotes of a topic", async () => {
    const body = "Vote. Ballot. Election day. Early voting. Register to vote. Polling place.";
    expect((await topics({ copy: { body } })).topics).toHaveLength(3);
  });
});
