import { describe, expect, it } from "vitest";
import { conform } from "../../src/evidence/conform.ts";
import { dictionary } from "../../src/evidence/dictionary.ts";

/** What becomes of a value given for a fact, and the parts of it that did not fit. */
function held(fact: string, value: unknown) {
  const type = dictionary.fields[fact];
  if (type === undefined) throw new Error(`no fact ${fact}`);
  const faults: string[] = [];
  const node = conform(value, type, "test", (path) => faults.push(path), fact);
  return { node, faults };
}

const seen = (value: unknown, certainty = "likely") => ({ value, certainty, detector: "test" });
const claim = (given: object = {}) => ({
  kind: "fraud",
  stance: "asserted",
  quote: "rigged",
  certainty: "likely",
  election: { basis: "tense", pastUsedAgainstFuture: false },
  at: { field: "copy.body" },
  ...given,
});
const failed = (path: string, type: string) => ({
  unknown: "detector-failed",
  detector: "test",
  note: `\`${path}\` is not a ${type}`,
});

describe("facts that fit", () => {
  it.each([
    ["politicalContent", true],
    ["politicalContent", seen(false)],
    ["politicalContent", { unknown: "timeout", detector: "test" }],
    ["language", "en"],
    ["words", { items: [seen("Vote")], missing: [{ unknown: "text-unread" }] }],
    ["jurisdiction", ["US-*"]],
    ["payer", { inCreative: seen(true, "certain"), name: { unknown: "not-observed" } }],
    ["payer", { inCreative: undefined }],
    ["claims", { items: [claim()], missing: [] }],
    ["election", { daysToVote: -3, phase: "ongoing.voting" }],
    ["date", "2028-11-07"],
    ["flight", { start: "2028-11-07T10:00:00Z" }],
  ])("%s: %j", (fact, value) => {
    expect(held(fact, value)).toEqual({ node: value, faults: [] });
  });
});

describe("facts that do not fit become unknown", () => {
  it.each([
    ["politicalContent", "yes", "boolean"],
    ["politicalContent", null, "boolean"],
    ["politicalContent", 1, "boolean"],
    ["politicalContent", seen("true"), "boolean"],
    ["politicalContent", seen(true, "sure"), "boolean"],
    ["politicalContent", { unknown: "no idea" }, "boolean"],
    ["politicalContent", { unknown: "toString" }, "boolean"],
    ["politicalContent", Promise.resolve(true), "boolean"],
    ["language", ["en"], "name"],
    ["words", "Vote", "list"],
    ["words", { items: "Vote", missing: [] }, "list"],
    ["words", { items: [], missing: "none" }, "list"],
    ["payer", [], "object"],
    ["payer", "Rosa Lindqvist", "object"],
    ["date", "tomorrow", "day"],
  ])("%s: %j", (fact, value, type) => {
    expect(held(fact, value)).toEqual({ node: failed(fact, type), faults: [fact] });
  });

  it.each([
    [
      "a field",
      "election",
      { daysToVote: Number.NaN },
      { daysToVote: failed("election.daysToVote", "number") },
    ],
    ["a name that is none", "election", { kind: "raffle" }, { kind: failed("election.kind", "name") }],
    ["a phase that is none", "election", { phase: "over" }, { phase: failed("election.phase", "code") }],
    ["an item", "words", ["Vote", 7], { items: ["Vote"], missing: [failed("words[1]", "text")] }],
    [
      "an item beside gaps",
      "words",
      { items: [null], missing: [{ unknown: "text-unread" }, "gap"] },
      { items: [], missing: [{ unknown: "text-unread" }, failed("words[0]", "text")] },
    ],
    [
      "a field of an item",
      "claims",
      { items: [claim({ kind: "frawd" })], missing: [] },
      { items: [claim({ kind: failed("claims[0].kind", "name") })], missing: [] },
    ],
  ])("%s", (_, fact, value, node) => {
    expect(held(fact, value).node).toEqual(node);
    expect(held(fact, value).faults).toHaveLength(1);
  });
});
