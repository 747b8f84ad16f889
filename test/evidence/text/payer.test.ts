import { describe, expect, it } from "vitest";
import { findPayers } from "../../../src/evidence/text/payer/find-payers.ts";
import { compareNames } from "../../../src/evidence/text/payer/names.ts";
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
    const found = findPayers(text).notices;
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
    expect(findPayers(text).notices.filter(({ isHidden }) => !isHidden)).toEqual([]);
  });
});

/** What is found, by certainty; `-` when nothing is. */
const certaintyIn = (text: string): string =>
  findPayers(text).notices.find(({ isHidden }) => !isHidden)?.certainty ?? "-";

describe("findPayers and reading errors", () => {
  it.each([
    ["PAID FORBY CALDER PAC", "likely"],
    ["PAID FOR RY CALDER PAC", "likely"],
    ["PAlD F0R BY Calder Forward", "likely"],
    ["PA ID FOR BY CALDER FORWARD", "likely"],
    ["Paid for byCalder Forward", "likely"],
    ["PAIDFORBY CALDER FORWARD", "likely"],
    ["Paid for\nby Calder Forward", "certain"],
    ["PAID CALDER DEMOCRATIC PARTY FOR BY. Not authorized by any candidate.", "likely"],
    ["Not authorized PAID FOR candidate's by any CALDER FUND or committee", "likely"],
    ["FOR BY CALDER TEACHERS ASSOCIATION PAC", "likely"],
    ["Paid for and authorised by Rosa Lindqvist", "certain"],
    ["Authorised by K. Ode, Harbour Party, Calder", "likely"],
    ["Authorized by the official agent for M. Ode", "likely"],
    ["Authorized by Rosa Lindqvist", "possible"],
    ["Promoted by M. Ode, 4 Quay Rd on behalf of Green Harbour", "likely"],
    ["Harborlight Action is responsible for the content of this advertising.", "certain"],
    ["a junket paid for by the Calder Makers Association", "possible"],
    ["vote her out paid for by calder forward not authorized by any candidate", "likely"],
    ["NOT PAID FOR BY ANY CANDIDATE", "-"],
    ["NOTPAID FOR OR AUTHORIZED BY ANY CANDIDATE", "-"],
    ["ELECTION JUDGES ARE HIRED AND PAID FOR BY THE COUNTY", "-"],
    ["PAID FOR BY YOUR TAX DOLLARS", "-"],
    ["GET PAID FOR EVERY WORKER", "-"],
  ])("%j: %s", (text, certainty) => {
    expect(certaintyIn(text)).toBe(certainty);
  });

  it("cuts the name off from what follows", () => {
    const nameIn = (text: string) => findPayers(text).notices[0]?.name;
    expect(nameIn("PAID FOR BY VERRIER FOR SENATE Tom Verrier")).toBe("VERRIER FOR SENATE");
    expect(nameIn("Paid for by Friends of\nTom Verrier, Mark Ode, Treasurer.")).toBe(
      "Friends of\nTom Verrier",
    );
    expect(nameIn("Paid for by Calder Fund Calder Fund calder.example")).toBe("Calder Fund");
    expect(nameIn("Paid for by Calder Fund (calder.example) and not authorized")).toBe("Calder Fund");
  });
});

describe("compareNames", () => {
  it.each([
    ["Calder P.A.C.", "CALDER PAC, Inc.", "same"],
    ["Calder Political Action Committee", "Calder PAC", "same"],
    ["Cmte to Elect Ode", "Committee to Elect Ode", "same"],
    ["CA1DER F0RWARD", "Calder Forward", "same-but-damaged"],
    ["Caldar Forward", "Calder Forward", "unknown"],
    ["Friends of Rosa Lindqvist", "Rosa Lindqvist for Senate", "unknown"],
    ["CCTA", "Calder County Teachers Association", "unknown"],
    ["Calder Democratic Party", "Calder Republican Party", "other"],
    ["Lindqvist 2026", "Lindqvist 2028", "other"],
    ["Concerned Folks", "Verrier for Senate", "other"],
    ["", "Verrier for Senate", "unknown"],
  ])("%j and %j: %s", (read, declared, answer) => {
    expect(compareNames(read, declared)).toBe(answer);
    expect(compareNames(declared, read)).toBe(answer);
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
    const seen = (value: unknown) => ({ ...notice, at, value });
    expect(run(ad)).toEqual({
      payer: {
        inCreative: seen(true),
        name: seen("Calder PAC, Inc"),
        form: seen("paid-for"),
        wellFormed: seen(true),
        matchesDeclared: seen(true),
        authorisation: { value: "none", certainty: "likely", detector: "text/payer" },
        denials: { items: [], missing: [] },
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
      copy: { body: "Paid for by Lindqvist 2028 Schools first" },
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

  it("tells a denied authorisation, which is no payer line", () => {
    const said = (body: string) => run({ copy: { body } });
    expect(said("Not paid for or authorized by any candidate or candidate's committee.")).toMatchObject({
      payer: {
        inCreative: { value: false },
        authorisation: { value: "not-authorised" },
        denials: {
          items: [{ value: "Not paid for or authorized by any candidate or candidate's committee" }],
        },
      },
    });
    expect(said("I'm Rosa Lindqvist and I approve this message.")).toMatchObject({
      payer: { authorisation: { value: "authorised" } },
    });
  });

  it.each(["Paid for by Rosa\u200B Lindqvist", "Paid for by Rоsa Lindqvist"])(
    "takes no line for one that readers may not see: %j",
    (body) => {
      expect(run({ copy: { body } })).toMatchObject({
        payer: { inCreative: { value: false, note: expect.stringContaining("hidden characters") } },
      });
    },
  );

  it("confirms a name that goes on in the next line", () => {
    const ad = {
      copy: { body: "Paid for by Rosa\nLindqvist\nVote" },
      advertiser: { payer: "Rosa Lindqvist" },
    };
    expect(run(ad)).toMatchObject({ payer: { matchesDeclared: { value: true, certainty: "likely" } } });
  });

  it("leaves a name in disorder to a person", () => {
    const body = "PAID CALDER FUND FOR BY. Not authorized by any candidate.";
    expect(run({ copy: { body }, advertiser: { payer: "Calder Fund" } })).toMatchObject({
      payer: { wellFormed: { value: false }, matchesDeclared: { value: true, certainty: "possible" } },
    });
  });

  it("says nothing of the middle of a long passage", () => {
    const body = `${"vote ".repeat(10_000)}Paid for by Rosa. ${"vote ".repeat(10_000)}`;
    expect(run({ copy: { body } })).toMatchObject({ payer: { inCreative: { unknown: "too-large" } } });
  });
});
