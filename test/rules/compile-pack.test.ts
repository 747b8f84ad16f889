import { describe, expect, it } from "vitest";
import { compilePack, type PackData } from "../../src/rules/compile-pack.ts";
import { clause, rule } from "./compile-block.ts";

const data = (given: Partial<PackData>): PackData => ({
  head: { id: "house", version: "1.0.0", title: "House", appliesTo: { platform: "meta" } },
  lists: {},
  clauses: [clause()],
  rules: [],
  ...given,
});
const compile = (given: Partial<PackData>) =>
  compilePack(data(given), "digest", () => ({ file: "adclause/house" }));
const SOUND = { forbid: { political: true } };

describe("compiling a pack", () => {
  it("keeps a faulty rule beside the sound ones, in the order of their ids", () => {
    const rules = [rule(SOUND), rule({ id: "house/other", forbid: { politcal: true } })];
    const { rules: compiled, problems } = compile({ rules });
    expect(compiled.map(({ source, isFaulty }) => [source.id, isFaulty])).toEqual([
      ["house/other", true],
      ["house/rule", false],
    ]);
    expect(problems).toEqual([
      {
        code: "E_PACK",
        message: "unknown fact `politcal`",
        hint: "did you mean `political`?",
        path: "rules[1].forbid.politcal",
        file: "adclause/house",
      },
    ]);
  });

  it("reports a fault once for every rule that has it", () => {
    const faulty = { forbid: { politcal: true } };
    const { rules, problems } = compile({ rules: [rule(faulty), rule({ ...faulty, id: "house/other" })] });
    expect(rules.map(({ isFaulty }) => isFaulty)).toEqual([true, true]);
    expect(problems.map(({ path }) => path)).toEqual([
      "rules[0].forbid.politcal",
      "rules[1].forbid.politcal",
    ]);
  });

  it.each([
    ["a message that reads a fact", { message: "paid by {payer.name}" }, ["payer", "political"]],
    ["a message that quotes a claim", { message: "{claim.quote}" }, ["political"]],
    ["its exemption", { unless: { "aiNotice.inCreative": true } }, ["aiNotice", "political"]],
    ["its scope", { appliesTo: { jurisdiction: "US" } }, ["jurisdiction", "political"]],
  ])("notes what a rule reads: %s", (_, given, facts) => {
    expect(
      [...(compile({ rules: [rule({ ...SOUND, ...given })] }).rules[0]?.reads.facts ?? [])].sort(),
    ).toEqual(facts);
  });

  it("takes the place of a window from the pack, or else from the first clause that has one", () => {
    const forbid = { date: { within: { days: 60, before: "election-day" } } };
    const head = { ...data({}).head, jurisdiction: "US" };
    const state = clause({ id: "HOUSE-2", jurisdiction: "US-CA" });
    const cites = ["HOUSE-1", "HOUSE-2"];
    expect(compile({ rules: [rule({ forbid })] }).problems.map(({ message }) => message)).toEqual([
      "no place to take the calendar from",
    ]);
    expect(compile({ head, rules: [rule({ forbid })] }).problems).toEqual([]);
    expect(compile({ clauses: [clause(), state], rules: [rule({ forbid, cites })] }).problems).toEqual([]);
  });

  it("keeps windows apart that are written alike and count on different calendars", () => {
    const forbid = { date: { within: { days: 60, before: "election-day" } } };
    const clauses = [clause({ jurisdiction: "US" }), clause({ id: "HOUSE-2", jurisdiction: "CA" })];
    const rules = [rule({ forbid }), rule({ id: "house/other", forbid, cites: ["HOUSE-2"] })];
    const [us, canada] = compile({ clauses, rules }).rules;
    expect(us?.body).not.toBe(canada?.body);
  });

  it("compiles once what rules write alike", () => {
    const rules = [rule(SOUND), rule({ ...SOUND, id: "house/other" })];
    const [one, other] = compile({ rules }).rules;
    expect(one?.body).toBe(other?.body);
    expect(other?.reads.facts).toEqual(one?.reads.facts);
  });

  it("lists the clauses that no rule cites, and those that people judge whatever rules say", () => {
    const clauses = [
      clause(),
      clause({ id: "HOUSE-2", humanOnly: "taste" }),
      clause({ id: "HOUSE-3", status: "information" }),
      clause({ id: "HOUSE-4", humanOnly: "partners know" }),
    ];
    const rules = [rule(SOUND), rule({ ...SOUND, id: "house/lead", cites: ["HOUSE-4"] })];
    expect(compile({ clauses, rules }).notJudged).toEqual(["HOUSE-2", "HOUSE-4"]);
  });
});
