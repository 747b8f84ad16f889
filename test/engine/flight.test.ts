import { describe, expect, it } from "vitest";
import { evaluateFlight } from "../../src/engine/evaluate-flight.ts";
import { createShared, flightDays } from "../../src/engine/flight.ts";
import { planOf } from "../../src/engine/plan.ts";
import type { Pack } from "../../src/rules/pack.ts";
import { calendarOf, US, US_2028 } from "../elections/fixture.ts";
import { clause } from "../rules/compile-block.ts";
import { judge, onlyFinding, packsOf } from "./house.ts";

const AS_OF = "2028-09-01";
const calendar = calendarOf([US_2028], [US]);
const facts = { jurisdiction: ["US"], political: true };

describe("the days to judge", () => {
  it.each([
    ["no flight", undefined, { first: AS_OF, last: AS_OF, declaredLast: AS_OF }],
    ["neither start nor end", {}, { first: AS_OF, last: AS_OF, declaredLast: AS_OF }],
    [
      "a flight to come",
      { start: "2028-10-01", end: "2028-10-31" },
      { first: "2028-10-01", last: "2028-10-31", declaredLast: "2028-10-31" },
    ],
    [
      "a flight under way",
      { start: "2028-08-01", end: "2028-10-31" },
      { first: AS_OF, last: "2028-10-31", declaredLast: "2028-10-31" },
    ],
    [
      "a flight that ends on the day",
      { start: "2028-08-01", end: AS_OF },
      { first: AS_OF, last: AS_OF, declaredLast: AS_OF },
    ],
    [
      "a flight that is over",
      { start: "2028-08-01", end: "2028-08-31" },
      { first: "2028-08-01", last: "2028-08-31", declaredLast: "2028-08-31" },
    ],
    [
      "only an end to come",
      { end: "2028-10-31" },
      { first: AS_OF, last: "2028-10-31", declaredLast: "2028-10-31" },
    ],
    [
      "only an end that is past",
      { end: "2028-08-31" },
      { first: "2028-08-31", last: "2028-08-31", declaredLast: "2028-08-31" },
    ],
    [
      "only a start to come",
      { start: "2028-10-01" },
      { first: "2028-10-01", last: "2029-10-01", declaredLast: "2028-10-01" },
    ],
    [
      "only a start that is past",
      { start: "2028-08-01" },
      { first: AS_OF, last: "2029-09-01", declaredLast: AS_OF },
    ],
    [
      "instants",
      { start: "2028-10-01T23:00:00-05:00", end: "2028-10-02T01:00:00Z" },
      { first: "2028-10-01", last: "2028-10-02", declaredLast: "2028-10-02" },
    ],
  ])("%s", (_, flight, days) => {
    expect(flightDays(flight, AS_OF)).toEqual(days);
  });
});

const WINDOW = { date: { within: { days: 7, before: "election-day" } } };

describe("a rule over a flight", () => {
  it("rejects from the day that its window opens", () => {
    const flight = { start: "2028-10-01", end: "2028-11-20" };
    const judgement = judge({ rules: [{ forbid: WINDOW }], facts: { ...facts, flight }, calendar });
    expect(judgement.decision).toBe("reject");
    expect(judgement.timeline).toEqual([
      { from: "2028-10-01", until: "2028-10-30", decision: "approve" },
      { from: "2028-10-31", until: "2028-11-07", decision: "reject" },
      { from: "2028-11-08", until: "2028-11-20", decision: "approve" },
    ]);
    expect(judgement.findings[0]).toMatchObject({
      outcome: "violated",
      during: [{ from: "2028-10-31", until: "2028-11-07" }],
      elections: [{ id: "us-2028", day: "2028-10-31", daysToVote: 7, phase: "ongoing.voting" }],
    });
  });

  it.each([
    [{ start: "2028-10-30", end: "2028-10-30" }, "approve"],
    [{ start: "2028-10-30", end: "2028-10-31" }, "reject"],
    [{ start: "2028-11-07", end: "2028-11-07" }, "reject"],
    [{ start: "2028-11-08", end: "2028-11-20" }, "approve"],
  ])("is decided by the days that it runs: %j %s", (flight, decision) => {
    expect(judge({ rules: [{ forbid: WINDOW }], facts: { ...facts, flight }, calendar }).decision).toBe(
      decision,
    );
  });

  it.each([
    [{ "election.daysToVote": { atMost: 60 } }, "2028-09-08", "2028-12-31"],
    [{ "election.daysToVote": { atLeast: 55, lessThan: 60 } }, "2028-09-09", "2028-09-13"],
    [{ "election.daysToVote": 0 }, "2028-11-07", "2028-11-07"],
    [{ "election.daysToVote": [0] }, "2028-11-07", "2028-11-07"],
    [{ "election.daysToVote": { lessThan: 0 } }, "2028-11-08", "2028-12-31"],
    [{ date: "2028-10-06" }, "2028-10-06", "2028-10-06"],
    [{ date: ["2028-10-06", "2028-10-07"] }, "2028-10-06", "2028-10-07"],
    [{ date: { after: "2028-10-06" } }, "2028-10-07", "2028-12-31"],
    [{ date: { onOrAfter: "2028-10-06" } }, "2028-10-06", "2028-12-31"],
    [{ date: { before: "2028-10-06" } }, "2028-09-01", "2028-10-05"],
    [{ date: { onOrBefore: "2028-10-06" } }, "2028-09-01", "2028-10-06"],
    [{ "election.phase": "upcoming" }, "2028-09-01", "2028-09-22"],
    [{ "election.phase": "ongoing.voting" }, "2028-09-23", "2028-11-07"],
  ])("holds on exactly the days of its condition: %j", (forbid, from, until) => {
    const flight = { start: "2028-09-01", end: "2028-12-31" };
    expect(onlyFinding({ rules: [{ forbid }], facts: { ...facts, flight }, calendar }).during).toEqual([
      { from, until },
    ]);
  });

  it("follows its clauses", () => {
    const clauses = [
      clause({
        inForce: { from: "2028-09-10", until: "2028-12-01" },
        statusHistory: [
          { from: "2028-09-10", status: "in-force" },
          { from: "2028-10-01", status: "enjoined" },
        ],
      }),
    ];
    const flight = { start: "2028-09-01", end: "2028-12-31" };
    const judgement = judge({
      rules: [{ forbid: { political: true } }],
      clauses,
      facts: { ...facts, flight },
    });
    expect(judgement.timeline).toEqual([
      { from: "2028-09-01", until: "2028-09-09", decision: "approve" },
      { from: "2028-09-10", until: "2028-09-30", decision: "reject" },
      { from: "2028-10-01", until: "2028-12-01", decision: "review" },
      { from: "2028-12-02", until: "2028-12-31", decision: "approve" },
    ]);
    expect(judgement.findings).toMatchObject([
      { effect: "reject", during: [{ from: "2028-09-10", until: "2028-12-01" }] },
    ]);
  });
});

describe("a flight without an end", () => {
  const flight = { start: "2028-09-01" };

  it("is unsure about what a later day would bring, and asks for the end", () => {
    const judgement = judge({ rules: [{ forbid: WINDOW }], facts: { ...facts, flight }, calendar });
    expect(judgement.decision).toBe("review");
    expect(judgement.findings).toMatchObject([
      {
        outcome: "unsure",
        effect: "review",
        reason: "not-declared",
        missing: [{ fact: "flight.end", reason: "not-declared", declare: "flight.end" }],
        during: [{ from: "2028-10-31", until: "2028-11-07" }],
      },
    ]);
    expect(judgement.declare).toEqual([{ path: "flight.end", rules: ["house/rule"] }]);
    expect(judgement.timeline.map(({ decision }) => decision)).toEqual(["approve", "reject", "approve"]);
  });

  it("is judged on its first day", () => {
    const later = { ...flight, start: "2028-11-01" };
    expect(
      judge({ rules: [{ forbid: WINDOW }], facts: { ...facts, flight: later }, calendar }),
    ).toMatchObject({
      decision: "reject",
      findings: [{ outcome: "violated", effect: "reject" }],
    });
  });

  it("keeps what is open on its first day beside what may come", () => {
    const rules = [{ forbid: { any: [{ "advertiser.payer": "x" }, WINDOW] } }];
    expect(onlyFinding({ rules, facts: { ...facts, flight }, calendar })).toMatchObject({
      outcome: "unsure",
      reason: "not-declared",
      missing: [
        { fact: "advertiser.payer", reason: "not-declared", declare: "advertiser.payer" },
        { fact: "flight.end", reason: "not-declared", declare: "flight.end" },
      ],
    });
  });

  it("does not take the effect of a clause that is yet to bind", () => {
    const clauses = [
      clause({
        statusHistory: [
          { from: "2020-01-01", status: "enjoined" },
          { from: "2029-01-01", status: "in-force" },
        ],
      }),
    ];
    const finding = onlyFinding({
      rules: [{ forbid: { political: true } }],
      clauses,
      facts: { ...facts, flight },
    });
    expect(finding).toMatchObject({ outcome: "violated", effect: "review", reason: "clause-weak" });
    expect(finding.citations.map(({ status }) => status)).toEqual(["enjoined"]);
  });
});

describe("evaluating again", () => {
  /** The pack, with the days noted on which the body of each rule was evaluated. */
  function watched(pack: Pack): { pack: Pack; days: Map<string, Set<string>> } {
    const days = new Map<string, Set<string>>();
    const rules = pack.rules.map((rule) => ({
      ...rule,
      body: (...given: Parameters<typeof rule.body>) => {
        const [, { day }] = given;
        days.set(rule.source.id, (days.get(rule.source.id) ?? new Set()).add(day));
        return rule.body(...given);
      },
    }));
    return { pack: { ...pack, rules }, days };
  }

  it("happens only on days on which what the rule reads has changed", () => {
    const clauses = [
      clause(),
      clause({ id: "HOUSE-2", statusHistory: [{ from: "2028-09-15", status: "enjoined" }] }),
      clause({ id: "HOUSE-3", inForce: { from: "2028-11-01" } }),
      clause({ id: "HOUSE-4", inForce: { from: "2030-01-01" } }),
    ];
    const rules = [
      { id: "house/still", forbid: { political: true } },
      { id: "house/court", cites: ["HOUSE-2"], forbid: { political: false } },
      { id: "house/later", cites: ["HOUSE-3"], forbid: { political: true } },
      { id: "house/never", cites: ["HOUSE-4"], forbid: { political: true } },
      { id: "house/phase", forbid: { "election.phase": "ongoing" } },
      { id: "house/window", forbid: WINDOW },
    ];
    const [given] = packsOf({ rules, clauses }).packs;
    if (given === undefined) throw new Error("there is one pack");
    const { pack, days } = watched(given);
    const flight = flightDays({ start: "2028-09-01", end: "2028-12-31" }, AS_OF);
    evaluateFlight(
      planOf({ packs: [pack], problems: [] }),
      flight,
      createShared({ ...facts, platform: ["meta"] }, calendar),
    );
    expect(Object.fromEntries([...days].map(([rule, seen]) => [rule, [...seen]]))).toEqual({
      "house/still": ["2028-09-01"],
      "house/court": ["2028-09-01"],
      "house/later": ["2028-11-01"],
      "house/phase": ["2028-09-01", "2028-09-23", "2028-11-08"],
      "house/window": ["2028-09-01", "2028-09-23", "2028-10-31", "2028-11-08"],
    });
  });
});
