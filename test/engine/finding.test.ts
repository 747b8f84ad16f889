import { describe, expect, it } from "vitest";
import { calendarOf, US, US_2028 } from "../elections/fixture.ts";
import { clause } from "../rules/compile-block.ts";
import { judge, onlyFinding } from "./house.ts";

const claim = (given: object = {}) => ({
  kind: "fraud",
  stance: "asserted",
  quote: "They have rigged it",
  certainty: "likely",
  detector: "text/claims",
  at: { field: "copy.body", span: [0, 19] },
  election: { id: "us-2028", basis: "run-dates", pastUsedAgainstFuture: false },
  ...given,
});
const claims = (...items: object[]) => ({ items, missing: [] as object[] });
const calendar = calendarOf([US_2028], [US]);
const DOUBT = {
  forbid: { claims: { some: { kind: "fraud", "election.phase": "upcoming" } } },
  message: "{claim.quote} casts doubt on {claim.election.name}, which is {claim.election.phase}",
};

describe("a finding", () => {
  const finding = onlyFinding({
    rules: [{ ...DOUBT, appliesTo: { "copy.body": { says: "rigged" } } }],
    facts: { copy: { body: "They have rigged it" }, claims: claims(claim({ kind: "suppression" }), claim()) },
    calendar,
  });

  it("quotes the claim that decided it", () => {
    expect(finding.message).toBe("They have rigged it casts doubt on us-2028, which is upcoming");
  });

  it("points at the words in the ad, and at nothing twice", () => {
    expect(finding.evidence).toEqual([
      {
        fact: "claims",
        at: { field: "copy.body", span: [0, 19] },
        quote: "They have rigged it",
        value: "fraud",
        certainty: "likely",
        detector: "text/claims",
      },
      {
        fact: "copy.body",
        at: { field: "copy.body", span: [10, 16] },
        quote: "rigged",
        certainty: "certain",
        detector: "text/passages",
      },
    ]);
  });

  it("prints the election with its phase and the days that were counted", () => {
    expect(finding.elections).toEqual([
      { id: "us-2028", name: "us-2028", day: "2028-09-01", phase: "upcoming", daysToVote: 67 },
    ]);
  });

  it("says what was expected and what was found", () => {
    expect(finding.expected).toMatch(/^not.*claims.*fraud/);
    expect(finding.actual).toMatch(/claim/);
  });

  it("cites the clause as it stood", () => {
    expect(finding.citations).toEqual([
      {
        clause: "HOUSE-1",
        title: "House rules",
        url: "https://example.org/rules",
        inForce: { from: "2020-01-01" },
        status: "in-force",
        readOn: "2026-11-01",
        confidence: "primary",
        jurisdiction: "worldwide",
      },
    ]);
  });

  it("has the whole evaluation, without what stays inside the engine", () => {
    expect(finding.trace).toMatchObject({
      truth: "true",
      fact: "rule",
      operator: "forbid",
      children: [
        { fact: "pack", truth: "true" },
        { fact: "applies", truth: "true" },
        { fact: "forbid", truth: "true" },
      ],
    });
    expect(JSON.stringify(finding.trace)).not.toContain("binding");
  });

  it("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
  });
});

describe("a finding that is unsure", () => {
  it.each([
    [
      "a lead",
      claims(claim({ certainty: "possible" })),
      [{ fact: "claims", reason: "low-certainty" }],
      "low-certainty",
    ],
    [
      "unread media",
      { items: [], missing: [{ unknown: "text-unread", declare: "media[0].text" }] },
      [{ fact: "claims", reason: "text-unread", declare: "media[0].text" }],
      "text-unread",
    ],
    [
      "no election",
      claims(claim({ election: { basis: "unspecified" } })),
      [{ fact: "claims.election.phase", reason: "election-unspecified" }],
      "election-unspecified",
    ],
    [
      "a detector that failed",
      { unknown: "detector-failed" },
      [{ fact: "claims", reason: "detector-failed" }],
      "detector-failed",
    ],
  ])("because of %s names it", (_, found, missing, reason) => {
    const finding = onlyFinding({ rules: [DOUBT], facts: { claims: found }, calendar });
    expect(finding).toMatchObject({ outcome: "unsure", effect: "review", reason });
    expect(finding.missing).toEqual(missing);
  });

  it("leaves out gaps that decide nothing", () => {
    const rules = [
      { forbid: { "advertiser.payer": "x", any: [{ political: true }, { "contest.level": "state" }] } },
    ];
    expect(onlyFinding({ rules, facts: { political: true } }).missing?.map(({ fact }) => fact)).toEqual([
      "advertiser.payer",
    ]);
  });

  it.each([
    ["its guard", { appliesTo: { "advertiser.kind": "party" }, forbid: { political: true } }],
    ["its exemption", { unless: { "advertiser.kind": "party" }, forbid: { political: true } }],
  ])("through %s asks for what that lacks", (_, rule) => {
    expect(onlyFinding({ rules: [rule], facts: { political: true } }).missing).toEqual([
      { fact: "advertiser.kind", reason: "not-declared", declare: "advertiser.kind" },
    ]);
  });

  it("says which day it could not judge when others are judged", () => {
    const facts = { jurisdiction: ["US"], flight: { start: "2029-12-01", end: "2030-01-31" } };
    const rules = [{ forbid: { date: { within: { days: 60, before: "election-day" } } } }];
    expect(onlyFinding({ rules, facts, calendar })).toMatchObject({
      outcome: "unsure",
      reason: "calendar-missing",
      during: [{ until: "2030-01-31" }],
    });
  });
});

describe("a finding over media", () => {
  const media = [{ declared: { aiGenerated: false } }, { declared: { aiGenerated: true } }];

  it.each([
    ["some", { forbid: { media: { some: { "declared.aiGenerated": true } } } }],
    ["none", { require: { media: { none: { "declared.aiGenerated": true } } } }],
    ["every", { require: { media: { every: { "declared.aiGenerated": false } } } }],
  ])("says what was declared of the medium that %s turned on", (_, rule) => {
    expect(onlyFinding({ rules: [rule], facts: { media } }).evidence).toEqual([
      {
        fact: "media.declared.aiGenerated",
        at: { field: "media[1].declared.aiGenerated" },
        value: true,
        certainty: "certain",
        detector: "submission",
      },
    ]);
  });
});

describe("a finding that quotes an ad", () => {
  it("takes the claim that was found over one that is only a lead", () => {
    const rules = [
      {
        forbid: {
          any: [{ claims: { some: { kind: "suppression" } } }, { claims: { some: { kind: "fraud" } } }],
        },
        message: "{claim.quote}",
      },
    ];
    const lead = claim({ kind: "suppression", certainty: "possible", quote: "a lead" });
    expect(onlyFinding({ rules, facts: { claims: claims(lead, claim()) }, calendar }).message).toBe(
      "They have rigged it",
    );
  });

  it("repeats only the beginning of a long text in its trace", () => {
    const body = `${"word ".repeat(10_000)} rigged`;
    const rules = [{ forbid: { "copy.body": { says: "rigged" } } }];
    const finding = onlyFinding({ rules, facts: { copy: { body } } });
    expect(JSON.stringify(finding).length).toBeLessThan(3_000);
    expect(finding.evidence[0]?.quote).toBe("rigged");
  });
});

describe("the order of findings", () => {
  it("is by effect, then breaches before doubts, then by rule", () => {
    const rules = [
      { id: "house/d", effect: "review", forbid: { political: true } },
      { id: "house/c", effect: "reject", forbid: { "advertiser.payer": "x" } },
      { id: "house/b", effect: "disclose", forbid: { political: true } },
      { id: "house/a", effect: "reject", forbid: { political: true } },
    ] as const;
    const { findings } = judge({ rules, facts: { political: true } });
    expect(findings.map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual([
      "house/a violated",
      "house/b violated",
      "house/d violated",
      "house/c unsure",
    ]);
  });

  it("cites the clauses that bind before those that do not", () => {
    const clauses = [
      clause({ id: "STALE-1", status: "stale" }),
      clause(),
      clause({ id: "GONE-1", status: "repealed" }),
    ];
    const rules = [{ cites: ["STALE-1", "HOUSE-1", "GONE-1"], forbid: { political: true } }];
    const { citations } = onlyFinding({ rules, clauses, facts: { political: true } });
    expect(citations.map((one) => [one.clause, one.status])).toEqual([
      ["HOUSE-1", "in-force"],
      ["STALE-1", "stale"],
    ]);
  });
});
