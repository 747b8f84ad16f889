import { describe, expect, it } from "vitest";
import { claimsDetector } from "../../../src/evidence/text/claims.ts";
import { languageDetector } from "../../../src/evidence/text/language.ts";
import type { WeighedClaim } from "../../../src/evidence/text/substantiation/weigh-claims.ts";
import type { Submission } from "../../../src/submission/schema.ts";
import type { PartialList } from "../../../src/types/fact.ts";
import { adWithWords } from "./ad-input.ts";

type Claims = PartialList<WeighedClaim>;

function claimsOf(ad: Submission): Claims {
  const { language } = languageDetector.run(adWithWords(ad)) as { language: unknown };
  return (claimsDetector.run(adWithWords(ad, { language })) as { claims: Claims }).claims;
}

const inUs = (body: string, start = "2026-10-20"): Submission => ({
  copy: { body },
  targeting: { countries: ["US"] },
  flight: { start },
});

/** `kind/stance/certainty` of each claim in an ad that runs in the US two weeks before the vote of 2026. */
const read = (body: string): string[] =>
  claimsOf(inUs(body)).items.map(({ kind, stance, certainty }) => `${kind}/${stance}/${certainty}`);

describe("claims by kind", () => {
  it.each([
    ["fraud", "They have already rigged the count."],
    ["fraud", "The midterm was stolen before it began."],
    ["fraud", "Boxes of fake ballots are waiting in Calder County."],
    ["fraud", "Thousands of dead people vote here."],
    ["fraud", "Massive voter fraud is under way."],
    ["fraud", "They r1gged the e1ection."],
    ["fraud", "They r i g g e d the vоte."],
    ["fraud", "The only way Verrier can win is to cheat at the polls."],
    ["delegitimise-method", "Voting by mail is a recipe for fraud."],
    ["delegitimise-method", "They are flooding the county with unsolicited ballots."],
    ["refuse-result", "We will never accept the result on Tuesday."],
    ["refuse-result", "Do not trust the count."],
    ["fraud", "Las elecciones fueron amañadas."],
    ["fraud", "Van a robar las elecciones."],
    ["discourage-voting", "No votes el martes."],
    ["suppression", "Vota por mensaje de texto."],
    ["intimidation", "La migra estará en las casillas."],
  ])("%s: %j", (kind, body) => {
    expect(read(body)).toContain(`${kind}/asserted/likely`);
  });

  it.each([
    "Calder counts slowly. Elect a clerk who counts faster.",
    "I oppose no-excuse mail voting, and here is my bill.",
    "Mail voting is safe and secure.",
    "The system is rigged against working families.",
    "The debates were rigged.",
    "Verrier voted for the tax that he now denies.",
    "Voter ID makes elections safer.",
    "New tumblers, 20% off. Shop now!",
  ])("none in %j", (body) => {
    expect(read(body)).toEqual([]);
  });
});

describe("stances", () => {
  it.each([
    ["denied", "The election was not rigged."],
    ["denied", "There is no evidence of widespread voter fraud."],
    ["denied", "They say that the vote was rigged. That is a lie."],
    ["quoted", "Verrier claimed that the election was stolen."],
    ["quoted", "Officials say massive voter fraud happened."],
    ["asked", "Is the election rigged?"],
    ["insinuated", "Aren't you tired of them stealing our elections?"],
    ["insinuated", "Don't let them steal this election."],
    ["hypothetical", "What if they rigged the election?"],
    ["satire", "A parody: the election was rigged by squirrels."],
  ])("%s: %j", (stance, body) => {
    expect(read(body)).toContain(`fraud/${stance}/likely`);
  });

  it.each(["Stop ballot harvesting."])("only a lead: %j", (body) => {
    expect(claimsOf(inUs(body)).items.map(({ certainty }) => certainty)).toEqual(["possible"]);
  });
});

describe("the election of a claim", () => {
  const electionsOf = (ad: Submission) => claimsOf(ad).items.map(({ election }) => election);
  const untargeted = (body: string, start: string): Submission => ({ copy: { body }, flight: { start } });

  it.each([
    ["a year", "The 2020 election was stolen.", "2028-09-01", "us-2020-general", "named-year"],
    [
      "a year in the sentence before",
      "Remember 2020. They rigged it, the whole vote.",
      "2028-09-01",
      "us-2020-general",
      "named-year",
    ],
    ["a month", "They have rigged November's vote.", "2028-09-01", "us-2028-general", "deixis"],
    ["this", "This election is already stolen.", "2026-10-20", "us-2026-general", "deixis"],
    ["this, just after the vote", "This election is stolen.", "2026-11-10", "us-2026-general", "deixis"],
    ["last", "They stole the last election.", "2026-10-20", "us-2024-general", "deixis"],
    ["midterms", "They rigged the midterms.", "2024-10-01", "us-2022-general", "named-election"],
    ["the future", "They are going to steal the election.", "2026-10-20", "us-2026-general", "tense"],
    ["the past", "They stole the election.", "2026-10-20", "us-2024-general", "tense"],
    ["the past, just after a vote", "They rigged the vote!", "2026-12-17", "us-2026-general", "tense"],
    ["the run dates", "Massive voter fraud in Calder County.", "2026-10-20", "us-2026-general", "run-dates"],
    ["a claim on taking part", "Rosa has already won.", "2026-11-03", "us-2026-general", "run-dates"],
  ])("by %s", (_, body, start, id, basis) => {
    expect(electionsOf(inUs(body, start))).toMatchObject([{ id, basis, pastUsedAgainstFuture: false }]);
  });

  it("gives two claims for a past held against the future", () => {
    const body = "They rigged 2020 and will rig it again in November.";
    expect(electionsOf(inUs(body, "2028-09-01"))).toMatchObject([
      { id: "us-2020-general", pastUsedAgainstFuture: false },
      { id: "us-2028-general", pastUsedAgainstFuture: true },
    ]);
  });

  it("guesses the United States for a year or a month alone", () => {
    expect(electionsOf(untargeted("They have rigged November's vote.", "2028-09-01"))).toMatchObject([
      { id: "us-2028-general" },
    ]);
    expect(electionsOf(untargeted("They are going to steal the election.", "2028-09-01"))).toEqual([
      { basis: "unspecified", pastUsedAgainstFuture: false },
    ]);
    expect(electionsOf(untargeted("Democrats are going to steal the election.", "2028-09-01"))).toMatchObject(
      [{ id: "us-2028-general" }],
    );
  });

  it("does not tie an ad for another country to the United States", () => {
    const ad = { ...inUs("The 2020 election was stolen."), targeting: { countries: ["BR"] } };
    expect(electionsOf(ad)).toEqual([{ basis: "named-year", pastUsedAgainstFuture: false, isOver: true }]);
  });
});

describe("text/claims", () => {
  it("quotes the submitted words with their place", () => {
    const body = "Hello, Calder! They r1gged the vote. Donate.";
    const [claim] = claimsOf(inUs(body)).items;
    expect(claim).toMatchObject({
      quote: "They r1gged the vote.",
      at: { field: "copy.body", span: [15, 36] },
    });
  });

  it("cuts the quote of an endless sentence around the claim", () => {
    const filler = "calder ".repeat(40);
    const body = `${filler}they rigged the election ${filler}`;
    const [claim] = claimsOf(inUs(body)).items;
    expect(claim?.quote).toContain("they rigged the election");
    expect(claim?.quote.length).toBeLessThanOrEqual(300);
    expect(body.slice(...(claim?.at.span ?? [0, 0]))).toBe(claim?.quote);
  });

  it("is incomplete where words are missing or in another language", () => {
    const ad: Submission = {
      copy: { body: "Wir wollen die Wahl und das ist gut" },
      media: [{ kind: "image" }],
    };
    expect(claimsOf(ad)).toEqual({
      items: [],
      missing: [
        { unknown: "text-unread", declare: "media[0].text", detector: "text/claims" },
        { unknown: "language-unsupported", detector: "text/claims", note: "the words look like `de`" },
      ],
    });
    expect(claimsOf({ copy: { body: "Lindqvist" } }).missing).toMatchObject([
      { unknown: "language-unsupported", declare: "targeting.languages" },
    ]);
  });

  it("says what it did not read of an ad beyond its limit", () => {
    const text = "vote ".repeat(40_000);
    const media = Array.from({ length: 4 }, () => ({ kind: "image" as const, text }));
    expect(claimsOf({ copy: { body: "Vote." }, media }).missing).toEqual([
      { unknown: "too-large", detector: "text/claims" },
    ]);
  });

  it("survives lone surrogates", () => {
    expect(read("\ud800 They rigged the vote \udc00.")).toEqual(["fraud/asserted/likely"]);
  });
});
