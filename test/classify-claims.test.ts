import { describe, expect, it } from "vitest";
import { classifyClaims, readClaims } from "../src/classify-claims.ts";

describe("claims of a text alone", () => {
  it("gives the words, the election and its phase on the day", async () => {
    const text = "Hello. They have already rigged November's vote.";
    const [claim, ...others] = await classifyClaims(text, { asOf: "2026-09-10" });
    expect(others).toEqual([]);
    expect(claim).toMatchObject({
      kind: "fraud",
      stance: "asserted",
      certainty: "likely",
      source: "text/claims",
      election: { id: "us-2026-general", date: "2026-11-03", phase: "upcoming", basis: "deixis" },
    });
    expect(text.slice(...(claim?.span ?? []))).toBe(claim?.quote);
  });

  it.each([
    ["upcoming", "They are trying to steal the election.", "2026-06-01", undefined],
    ["ongoing.voting", "They are trying to steal the election.", "2026-10-20", undefined],
    ["finalised", "The 2020 election was stolen.", "2026-06-01", undefined],
    ["finalised", "The 1992 election was stolen.", "2026-06-01", undefined],
    ["both", "They are trying to steal the election.", "2026-06-01", "2026-10-20"],
    ["unspecified", "Tinubu's election was rigged.", "2026-06-01", undefined],
  ])("%s: %s on %s until %s", async (phase, text, asOf, until) => {
    const claims = await classifyClaims(text, { asOf, until });
    expect(claims.map(({ election }) => election.phase)).toEqual([phase]);
  });

  it("reads the words in the places that are given", async () => {
    const text = "They are trying to steal the election.";
    const [claim] = await classifyClaims(text, { asOf: "2024-05-01", places: ["GB"] });
    expect(claim?.election.id).toBe("gb-2024-general");
  });

  it("says what it could not read", async () => {
    const reading = await readClaims("Les élections ont été volées par le gouvernement.", {
      asOf: "2026-09-10",
    });
    expect(reading).toMatchObject({ claims: [], unread: [{ unknown: "language-unsupported" }] });
  });

  it.each([
    ["no day", { asOf: undefined as unknown as string }],
    ["a day that does not exist", { asOf: "2026-02-30" }],
    ["a last day that does not exist", { asOf: "2026-02-03", until: "soon" }],
    ["a calendar that does not exist", { asOf: "2026-02-03", elections: ["nowhere.yaml"] }],
  ])("refuses %s", async (_, options) => {
    await expect(classifyClaims("words", options)).rejects.toMatchObject({ code: /^E_/ });
  });

  it("never takes a text that is too long for one without claims", async () => {
    const text = `${"Calder County has a fair. ".repeat(40_000)}The election was rigged.`;
    const { unread } = await readClaims(text, { asOf: "2026-09-10" });
    expect(unread).toContainEqual(expect.objectContaining({ unknown: "too-large" }));
    await expect(classifyClaims(text, { asOf: "2026-09-10" })).rejects.toMatchObject({
      code: "E_OPTION",
      message: "the text is too long to be read whole",
    });
  });

  it.each([
    ["no words", ""],
    ["a lone surrogate", "\ud800 the election was rigged"],
    ["a megabyte", "the election was rigged. ".repeat(40_000)],
    ["no letters", "!!! 123 ???"],
  ])("answers for %s with spans inside the text", async (_, text) => {
    const { claims } = await readClaims(text, { asOf: "2026-09-10" });
    for (const { span, quote } of claims) expect(text.slice(...span)).toBe(quote);
  });
});
