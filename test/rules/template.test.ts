import { describe, expect, it } from "vitest";
import { dictionary } from "../../src/evidence/dictionary.ts";
import type { FactType } from "../../src/evidence/fact-type.ts";
import { compileTemplate, templateRoots } from "../../src/rules/template.ts";

const claims = dictionary.fields.claims;
const roots: Readonly<Record<string, FactType>> = {
  ...dictionary.fields,
  ...(claims?.type === "list" ? { claim: claims.of } : {}),
};

function compile(source: string) {
  const problems: string[] = [];
  const template = compileTemplate(source, roots, ["message"], (_, message, hint) => {
    problems.push(`${message} (${hint})`);
  });
  return { template, problems };
}

const print = (source: string, facts: object): string =>
  compile(source).template((root) => (Object.hasOwn(facts, root) ? Reflect.get(facts, root) : undefined));

describe("a message", () => {
  it.each([
    ["no holes", {}, "no holes"],
    ["{claim.quote}!", { claim: { quote: "It is rigged" } }, "It is rigged!"],
    ["{claim.quote}", { claim: { value: { quote: "seen" }, certainty: "likely" } }, "seen"],
    ["{political}", { political: { value: false, certainty: "certain" } }, "false"],
    ["{election.daysToVote}", { election: { daysToVote: 0 } }, "0"],
    ["{platform}", { platform: ["meta", "x"] }, "meta, x"],
    ["{platform}", { platform: [] }, "(none)"],
    [
      "{words}",
      { words: { items: [{ value: "one", certainty: "certain" }, "two"], missing: [] } },
      "one, two",
    ],
    ["{claim.quote}", {}, "(unknown)"],
    ["{claim.quote}", { claim: { quote: { unknown: "timeout" } } }, "(unknown)"],
    ["{claim.election.name}", { claim: { election: null } }, "(unknown)"],
    ["{delivery.firstImpressionAt}", { delivery: { firstImpressionAt: null } }, "(none)"],
    ["{claim.quote}", { claim: { quote: "{political}" }, political: true }, "{political}"],
  ])("%s", (source, facts, text) => {
    expect(print(source, facts)).toBe(text);
  });

  it("cuts long fills between characters", () => {
    const text = print("{claim.quote}", { claim: { quote: `${"a".repeat(398)}🗳️${"b".repeat(9)}` } });
    expect(text).toBe(`${"a".repeat(398)}…`);
  });

  it.each([
    ["{claim.quot}", "unknown fact `{claim.quot}` in this text (did you mean `quote`?)"],
    ["{nobody}", expect.stringMatching(/^unknown fact `\{nobody\}` in this text \(known after `nobody`: /)],
    ["{}", expect.stringMatching(/^unknown fact `\{\}` in this text/)],
    ["{toString}", expect.stringMatching(/^unknown fact `\{toString\}` in this text/)],
    ["{political.yes}", "unknown fact `{political.yes}` in this text (known after `political`: nothing)"],
    ["{claim.election}", expect.stringMatching(/^`\{claim\.election\}` is not one value/)],
    ["{claims}", expect.stringContaining("name one of: {claim.kind}, {claim.stance}")],
    ["{claim.quote", "a brace in this text has no partner (write `{claim.quote}`)"],
    ["claim.quote}", "a brace in this text has no partner (write `{claim.quote}`)"],
  ])("refuses %s", (source, problem) => {
    expect(compile(source).problems).toEqual([problem]);
  });

  it("names the facts it starts from", () => {
    expect(templateRoots("{claim.quote} on {date}, {payer.name}")).toEqual(["claim", "date", "payer"]);
  });
});
