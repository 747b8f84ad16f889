import { describe, expect, it } from "vitest";
import { flightDays } from "../../src/engine/flight.ts";
import { judgeAd } from "../../src/engine/judge-ad.ts";
import { loadPacks } from "../../src/rules/load-packs.ts";
import { type PackFile, readPack } from "../../src/rules/read-pack.ts";
import { calendarOf, US, US_2028 } from "../elections/fixture.ts";
import { clause } from "../rules/compile-block.ts";
import { type House, judge } from "./house.ts";

const calendar = calendarOf([US_2028], [US]);
const RULES: House["rules"] = [
  { id: "house/violated", forbid: { political: true } },
  { id: "house/satisfied", forbid: { political: false }, coverage: "may-under-report" },
  { id: "house/unsure", forbid: { "advertiser.payer": "x" } },
  { id: "house/exempt", unless: { political: true }, forbid: { political: true } },
  { id: "house/elsewhere", appliesTo: { political: false }, forbid: { political: true } },
  { id: "house/repealed", cites: ["GONE-1"], forbid: { political: true } },
  { id: "house/sometimes", appliesTo: { date: { after: "2028-09-10" } }, forbid: { political: false } },
];
const clauses = [
  clause(),
  clause({ id: "GONE-1", status: "repealed" }),
  clause({ id: "TASTE-1", humanOnly: "taste" }),
];
const facts = { political: true, flight: { start: "2028-09-01", end: "2028-09-30" } };

describe("judging an ad", () => {
  const judgement = judge({ rules: RULES, clauses, facts, calendar });

  it("puts every rule in one place", () => {
    expect(judgement.findings.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ["house/violated", "violated"],
      ["house/unsure", "unsure"],
    ]);
    expect(judgement.passed).toEqual([
      { rule: "house/satisfied", coverage: "may-under-report" },
      { rule: "house/sometimes", coverage: "full" },
    ]);
    expect(judgement.notApplicable).toEqual([
      { rule: "house/elsewhere", why: "not for this ad" },
      { rule: "house/exempt", why: "not for this ad" },
      { rule: "house/repealed", why: "no clause in force" },
    ]);
  });

  it("names the clauses that it says nothing about", () => {
    expect(judgement.notJudged).toEqual(["TASTE-1"]);
  });

  it("decides by the worst", () => {
    expect(judgement).toMatchObject({
      decision: "reject",
      byPack: { house: "reject" },
      timeline: [{ from: "2028-09-01", until: "2028-09-30", decision: "reject" }],
    });
  });

  it("says the same in whatever order the rules are written", () => {
    for (const rules of [RULES.toReversed(), [...RULES.slice(3), ...RULES.slice(0, 3)]])
      expect(judge({ rules, clauses, facts, calendar })).toEqual(judgement);
  });

  it("says the same twice, to the byte", () => {
    expect(JSON.stringify(judge({ rules: RULES, clauses, facts, calendar }))).toBe(JSON.stringify(judgement));
  });

  it("leaves the facts as they were", () => {
    const given = structuredClone(facts);
    judge({ rules: RULES, clauses, facts: given, calendar });
    expect(given).toEqual(facts);
  });
});

describe("an ad of words alone", () => {
  it("passes rules about media that it does not have", () => {
    const rules = [
      { id: "house/none", forbid: { media: { some: { "declared.aiGenerated": true } } } },
      { id: "house/all", require: { media: { every: { "declared.consent": true } } } },
    ];
    expect(judge({ rules, facts: { media: [] } })).toMatchObject({ decision: "approve", findings: [] });
  });
});

describe("facts that no rule author thought of", () => {
  const rules = [
    { id: "house/a", forbid: { "delivery.firstImpressionAt": { before: "2028-09-01" } } },
    { id: "house/b", forbid: { "targeting.methods": "radius" } },
    { id: "house/c", forbid: { words: { says: "rigged" } } },
    { id: "house/d", forbid: { claims: { some: { kind: "fraud" } } } },
    { id: "house/e", require: { "payer.inCreative": true } },
    { id: "house/f", forbid: { claims: { count: { atLeast: 1 } } } },
    { id: "house/g", forbid: { jurisdiction: "US-CA" } },
  ];

  it.each([
    ["nothing", {}],
    [
      "null everywhere",
      { delivery: null, targeting: null, words: null, claims: null, payer: null, jurisdiction: null },
    ],
    [
      "texts everywhere",
      { delivery: "x", targeting: "x", words: "x", claims: "x", payer: "x", jurisdiction: "x" },
    ],
    [
      "lists everywhere",
      { delivery: [1], targeting: [1], words: [null], claims: [null], payer: [1], jurisdiction: [null] },
    ],
    [
      "unknowns everywhere",
      Object.fromEntries(
        ["delivery", "targeting", "words", "claims", "payer", "jurisdiction"].map((fact) => [
          fact,
          { unknown: "timeout" },
        ]),
      ),
    ],
  ])("%s: no crash, and no breach that nobody saw", (_, given) => {
    const { findings, decision } = judge({ rules, facts: { copy: {}, ...given }, calendar });
    expect(findings.filter(({ rule, outcome }) => outcome === "violated" && rule !== "house/f")).toEqual([]);
    expect(findings.some(({ outcome }) => outcome === "unsure")).toBe(true);
    expect(decision).not.toBe("approve");
  });
});

describe("packs in files", () => {
  const days = flightDays(undefined, "2028-09-01");
  const words = (value: string) => ({
    platform: ["meta"],
    words: {
      items: [{ value, certainty: "certain", detector: "text/passages", at: { field: "copy.body" } }],
      missing: [],
    },
  });

  it("lets the sound rules judge, and never approves, while one is faulty", async () => {
    const packs = await loadPacks(["./test/fixtures/packs/faulty"]);
    const outcomes = (text: string) => {
      const { decision, findings } = judgeAd(words(text), { packs, calendar, days });
      return [decision, ...findings.map(({ rule, outcome }) => `${rule} ${outcome}`)];
    };
    expect(outcomes("It is rigged")).toEqual(["reject", "faulty/sound violated", "faulty/misspelt unsure"]);
    expect(outcomes("Vote")).toEqual(["review", "faulty/misspelt unsure"]);
  });

  it("says the same in whatever order the files are given", async () => {
    const names = ["pack.yaml", "clauses.yaml", "ways.rules.yaml"];
    const { readFile } = await import("node:fs/promises");
    const files: PackFile[] = await Promise.all(
      names.map(async (name) => ({ name, text: await readFile(`test/fixtures/packs/split/${name}`) })),
    );
    const judgementOf = (given: readonly PackFile[]) => {
      const { pack, problems } = readPack(given);
      return judgeAd(words("A drop box is a fraud"), {
        packs: { packs: pack === undefined ? [] : [pack], problems },
        calendar,
        days,
      });
    };
    const judgement = judgementOf(files);
    expect(judgement.decision).toBe("reject");
    expect(judgement.notJudged).toEqual(["SPLIT-TASTE"]);
    expect(judgementOf(files.toReversed())).toEqual(judgement);
  });
});
