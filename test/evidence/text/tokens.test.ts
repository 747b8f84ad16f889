import { describe, expect, it } from "vitest";
import { sentences, tokenise } from "../../../src/evidence/text/tokens.ts";

describe("tokenise", () => {
  it("gives words with their places", () => {
    expect(tokenise("don't vote-by-mail, 2028!")).toEqual({
      words: ["don't", "vote", "by", "mail", "2028"],
      starts: [0, 6, 11, 14, 20],
      ends: [5, 10, 13, 18, 24],
    });
  });

  it.each(["", " . ", "🗳️"])("finds no words in %j", (text) => {
    expect(tokenise(text).words).toEqual([]);
  });

  it("keeps the marks of other scripts inside words", () => {
    expect(tokenise("வாக்கு நாள்").words).toEqual(["வாக்கு", "நாள்"]);
  });
});

describe("sentences", () => {
  it.each([
    ["They rigged it. We saw it! Did you?", ["They rigged it.", "We saw it!", "Did you?"]],
    [
      "Sen. Lindqvist and Mr. T. Verrier met at 3 p.m. Monday.",
      ["Sen. Lindqvist and Mr. T. Verrier met at 3 p.m. Monday."],
    ],
    ["The U.S. Senate vs. Calder County", ["The U.S. Senate vs. Calder County"]],
    ["Paid for by Rosa\nVote Tuesday", ["Paid for by Rosa", "Vote Tuesday"]],
    ["a line that\nwraps here", ["a line that\nwraps here"]],
    ["“Rigged.” That is a lie…", ["“Rigged.”", "That is a lie…"]],
    ["¡Vota! ¿Dónde?", ["¡Vota!", "¿Dónde?"]],
    ["It cost 3.5 million at calder.gov today", ["It cost 3.5 million at calder.gov today"]],
    ["one • two", ["one •", "two"]],
    ["v•o•t•e", ["v•o•t•e"]],
    ["V\nO\nT\nE", ["V\nO\nT\nE"]],
    ["\u202E.won etoV .yad ehT\u202C Yes.", ["\u202E.won etoV .yad ehT\u202C Yes."]],
    ["  ", []],
  ])("%j", (text, expected) => {
    expect(sentences(text).map(([start, end]) => text.slice(start, end))).toEqual(expected);
  });

  it("cuts endless sentences at a space and loses no word", () => {
    const text = "vote ".repeat(1_000).trim();
    const parts = sentences(text).map(([start, end]) => text.slice(start, end));
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(600);
    expect(parts.join(" ")).toBe(text);
  });
});
