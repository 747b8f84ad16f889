import { describe, expect, it } from "vitest";
import { containsStrictly, isReadable } from "../../../src/evidence/text/strict-match.ts";

const WORDING = "This image has been manipulated.";

describe("containsStrictly", () => {
  it.each([
    ["as prescribed", "This image has been manipulated.", "This image has been manipulated"],
    ["in capitals, wrapped", "x THIS IMAGE  HAS\nBEEN MANIPULATED y", "THIS IMAGE  HAS\nBEEN MANIPULATED"],
    [
      "with other punctuation at the end",
      "This image has been manipulated!",
      "This image has been manipulated",
    ],
    ["beside emoji", "⚠️ This image has been manipulated ⚠️", "This image has been manipulated"],
  ])("finds the wording %s", (_, text, quote) => {
    const span = containsStrictly(text, WORDING);
    expect(span && text.slice(...span)).toBe(quote);
  });

  it.each([
    ["a word left out", "This image has manipulated."],
    ["a word put in", "This image has been slightly manipulated."],
    ["a zero-width space", "This image has been mani\u200Bpulated."],
    ["a soft hyphen", "This image has been mani\u00ADpulated."],
    ["a Cyrillic letter", "This imаge has been manipulated."],
    ["styled letters", "𝐓𝐡𝐢𝐬 image has been manipulated."],
    ["leet", "Th1s image has been manipulated."],
    ["a mark on a letter", "This image has been manipulated\u0336."],
    ["an override before it", "\u202EThis image has been manipulated."],
    ["entities", "This image has been manipulate&#100;."],
    ["punctuation inside", "This image, has been manipulated."],
    ["a longer word", "This image has been manipulatedly"],
    ["words far apart", `This image has been${"\n".repeat(60)}manipulated.`],
    ["a blank letter for a space", "This image has been\u3164manipulated."],
    ["nothing", ""],
  ])("refuses %s", (_, text) => {
    expect(containsStrictly(text, WORDING)).toBeUndefined();
  });

  it("goes on after a hidden match to a clean one", () => {
    const text = "\u202EThis image has been manipulated. Again: This image has been manipulated.";
    expect(containsStrictly(text, WORDING)?.[0]).toBe(text.lastIndexOf("This"));
  });

  it("never matches an empty wording", () => {
    expect(containsStrictly("anything", " . ")).toBeUndefined();
  });

  it("keeps accents that the wording has", () => {
    expect(containsStrictly("Pagado por Añil Comité", "pagado por añil comité")).toEqual([0, 22]);
    expect(containsStrictly("Pagado por Anil Comite", "pagado por añil comité")).toBeUndefined();
  });
});

describe("isReadable", () => {
  it.each([
    ["Paid for by Friends of Rosa Lindqvist", true],
    ["Pagado por Añil Comité", true],
    ["Paid for by Ελλάδα Committee ⚠️", true],
    ["Paid for by Rоsa Lindqvist", false],
    ["Paid for by Ꭱosa", false],
    ["Paid for by Ro\u200Bsa", false],
    ["Paid for by R\u0336osa", false],
  ])("%j: %s", (text, expected) => {
    expect(isReadable(text)).toBe(expected);
  });
});
