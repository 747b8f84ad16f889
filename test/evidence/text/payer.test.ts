import { describe, expect, it } from "vitest";
import { findPayers } from "../../../src/evidence/text/payer/find-payers.ts";
import { payerDetector } from "../../../src/evidence/text/payer.ts";
import type { Submission } from "../../../src/submission/schema.ts";
import { adWithWords } from "./ad-input.ts";

describe("findPayers", () => {
  it.each([
    [
      "Vote! Paid for by Rosa Lindqvist for Senate. Not authorized by any candidate.",
      "Rosa Lindqvist for Senate",
    ],
    ["PAID FOR BY CALDER PAC, 12 Main St, Calder", "CALDER PAC"],
    ["PAIDFOR BY CALDER PAC\nVOTE", "CALDER PAC"],
    ["Paid for and authorized by Verrier for Senate, Inc.", "Verrier for Senate, Inc"],
    ["Paid for by Yes on K and not authorized by any candidate", "Yes on K"],
    ["Political ad paid for by Friends of T. Verrier", "Friends of T. Verrier"],
    ["This message was paid for by Calder Co. Farmers, LLC www.farmers.example", "Calder Co. Farmers, LLC"],
    ["Paid for with regulated funds by Calder Labor", "Calder Labor"],
    ["Sponsored by Calder Forward", "Calder Forward"],
    ["Paid for by: Rosa Lindqvist", "Rosa Lindqvist"],
    ["Pagado por Comité Calder. No autorizado por ningún candidato.", "Comité Calder"],
    ["Anuncio pagado por Comité Calder", "Comité Calder"],
  ])("reads the name in %j", (text, name) => {
    const found = findPayers(text);
    expect(found.map((payer) => payer.name)).toEqual([name]);
    expect(found.map((payer) => text.slice(...payer.span).endsWith(name))).toEqual([true]);
  });

  it.each([
    "Not paid for or authorized by any candidate.",
    "Not paid for by any candidate.",
    "You've paid for it by working two jobs.",
    "Paid family leave now.",
    "Roads paid for by your taxes.",
    "The bill sponsored by Tom Verrier",
    "Paid for by Rosa\u200B Lindqvist",
    "P a i d f o r b y Rosa",
    "Pаid for by Rosa",
    "Paid for by ...",
  ])("finds no disclaimer in %j", (text) => {
    expect(findPayers(text)).toEqual([]);
  });
});

describe("text/payer", () => {
  const run = (ad: Submission) => payerDetector.run(adWithWords(ad));
  const notice = { certainty: "certain", detector: "text/payer", at: { field: "copy.body", span: [0, 28] } };

  it("compares the words with the declared payer and the platform's field", () => {
    const ad: Submission = {
      copy: { body: "Paid for by Calder PAC, Inc. Vote!" },
      advertiser: { payer: "CalderPAC Inc" },
      disclosures: { paidForBy: "calder p.a.c." },
    };
    const at = { field: "copy.body", span: [0, 27] };
    expect(run(ad)).toEqual({
      payer: {
        inCreative: { ...notice, at, value: true },
        name: { ...notice, at, value: "Calder PAC, Inc" },
        matchesDeclared: { ...notice, at, value: true },
        platformMatches: {
          value: true,
          certainty: "certain",
          detector: "text/payer",
          at: { field: "disclosures.paidForBy" },
        },
      },
    });
  });

  it("says when another name stands in the creative, or the field is empty", () => {
    const ad: Submission = {
      copy: { body: "Paid for by Concerned Folks." },
      advertiser: { payer: "Verrier for Senate" },
      disclosures: { paidForBy: "" },
    };
    expect(run(ad)).toMatchObject({
      payer: {
        matchesDeclared: { value: false, certainty: "certain" },
        platformMatches: { value: false, note: "the field is empty" },
      },
    });
  });

  it("is only a lead when the name runs on into other words", () => {
    const ad: Submission = {
      copy: { body: "Paid for by Lindqvist 2028 Learn more" },
      advertiser: { payer: "Lindqvist 2028" },
    };
    expect(run(ad)).toMatchObject({ payer: { matchesDeclared: { value: true, certainty: "possible" } } });
  });

  it("prefers the disclaimer that names the declared payer", () => {
    const ad: Submission = {
      copy: { body: "Paid for by Tom.\nPaid for by Rosa." },
      advertiser: { payer: "Rosa" },
    };
    expect(run(ad)).toMatchObject({ payer: { name: { value: "Rosa" }, matchesDeclared: { value: true } } });
  });

  it("names the declarations it lacks", () => {
    expect(run({ copy: { body: "Paid for by Rosa." } })).toMatchObject({
      payer: {
        matchesDeclared: { unknown: "not-declared", declare: "advertiser.payer" },
        platformMatches: { unknown: "not-declared", declare: "disclosures.paidForBy" },
      },
    });
    expect(run({ copy: { body: "x" }, disclosures: { paidForBy: "Rosa" } })).toMatchObject({
      payer: { platformMatches: { unknown: "not-declared", declare: "advertiser.payer" } },
    });
  });

  it("has not found a disclaimer only when all words were read", () => {
    expect(run({ copy: { body: "Vote." } })).toMatchObject({
      payer: {
        inCreative: { value: false, certainty: "likely" },
        name: { unknown: "not-declared" },
        matchesDeclared: { unknown: "not-declared" },
      },
    });
    const unread = { unknown: "text-unread", declare: "media[0].text", detector: "text/payer" };
    expect(run({ copy: { body: "Vote." }, media: [{ kind: "image" }] })).toMatchObject({
      payer: { inCreative: unread, name: unread, matchesDeclared: unread },
    });
  });
});
