import { describe, expect, it } from "vitest";
import type { Truth } from "../../src/types/lattice.ts";
import { clause as clauseOf } from "../rules/compile-block.ts";
import { type House, judge } from "./house.ts";

/** Facts that make the condition `{ [path]: true }` come out as asked. */
const VALUE: Readonly<Record<Truth, boolean | undefined>> = { true: true, false: false, unknown: undefined };

const PARTS = {
  appliesTo: { political: true },
  unless: { "disclosures.euPolitical": true },
  body: { "disclosures.ai.declared": true },
};

const factsOf = (guard: Truth, unless: Truth, body: Truth) => ({
  political: VALUE[guard],
  disclosures: { euPolitical: VALUE[unless], ai: { declared: VALUE[body] } },
});

function outcome(house: House): string {
  const { findings, passed, notApplicable } = judge(house);
  expect(findings.length + passed.length + notApplicable.length).toBe(1);
  return findings[0]?.outcome ?? (passed.length > 0 ? "satisfied" : "not-applicable");
}

// Guard, exemption, and the outcome for a body that is true, false, unknown.
const TABLE: readonly [Truth, Truth, string, string, string][] = [
  ["true", "false", "violated", "satisfied", "unsure"],
  ["true", "unknown", "unsure", "satisfied", "unsure"],
  ["true", "true", "not-applicable", "not-applicable", "not-applicable"],
  ["unknown", "false", "unsure", "satisfied", "unsure"],
  ["unknown", "unknown", "unsure", "satisfied", "unsure"],
  ["unknown", "true", "not-applicable", "not-applicable", "not-applicable"],
  ["false", "false", "not-applicable", "not-applicable", "not-applicable"],
  ["false", "unknown", "not-applicable", "not-applicable", "not-applicable"],
  ["false", "true", "not-applicable", "not-applicable", "not-applicable"],
];

describe("the outcome of a rule", () => {
  it.each(TABLE)("guard %s, exemption %s: forbidden %s, %s, %s", (guard, unless, held, broken, open) => {
    const { body, ...parts } = PARTS;
    for (const [truth, expected] of [
      ["true", held],
      ["false", broken],
      ["unknown", open],
    ] as const) {
      const facts = factsOf(guard, unless, truth);
      expect(outcome({ rules: [{ ...parts, forbid: body }], facts })).toBe(expected);
      const required = { ...parts, require: { not: body } };
      expect(outcome({ rules: [required], facts })).toBe(expected);
    }
  });

  it.each([
    [{ platform: ["meta"] }, "violated"],
    [{ platform: ["x"] }, "not-applicable"],
    [{ platform: { unknown: "not-declared", declare: "platforms" } }, "unsure"],
  ])("is no better than the scope of its pack: %j %s", (platform, expected) => {
    const facts = { ...factsOf("true", "false", "true"), ...platform };
    const { body, ...parts } = PARTS;
    expect(outcome({ rules: [{ ...parts, forbid: body }], facts })).toBe(expected);
  });

  it("is unsure while the rule has a fault, even when it is not broken", () => {
    const rules = [{ forbid: { political: true }, message: "{nobody}" }];
    for (const political of [true, false, undefined]) {
      const [finding] = judge({ rules, facts: { political } }).findings;
      expect(finding).toMatchObject({ outcome: "unsure", effect: "review", reason: "pack-faulty" });
      expect(finding?.missing).toContainEqual({ fact: "rule", reason: "pack-faulty" });
    }
  });

  it("is unsure when a faulty rule cites no clause that is known", () => {
    const rules = [{ cites: ["NOBODY-1"], forbid: { political: true } }];
    expect(outcome({ rules, facts: { political: true } })).toBe("unsure");
  });
});

describe("the effect of a violation", () => {
  it.each([
    ["reject", "in-force", "primary", "reject", undefined],
    ["disclose", "in-force", "secondary", "disclose", undefined],
    ["review", "in-force", "primary", "review", undefined],
    ["reject", "stale", "primary", "review", "clause-weak"],
    ["disclose", "enjoined", "primary", "review", "clause-weak"],
    ["reject", "in-force", "unverified", "review", "clause-weak"],
    ["review", "stale", "primary", "review", undefined],
  ] as const)("%s under a clause that is %s, %s: %s", (effect, status, confidence, given, reason) => {
    const clauses = [clauseOf({ status, confidence })];
    const { findings, decision } = judge({
      rules: [{ effect, forbid: { political: true } }],
      clauses,
      facts: { political: true },
    });
    expect(findings).toMatchObject([{ outcome: "violated", effect: given, ...(reason && { reason }) }]);
    expect(findings[0]?.reason).toBe(reason);
    expect(decision).toBe(given);
  });

  it("is nothing under a clause that binds nobody", () => {
    const clauses = [clauseOf({ status: "repealed" })];
    const house = { rules: [{ forbid: { political: true } }], clauses, facts: { political: true } };
    expect(judge(house)).toMatchObject({
      decision: "approve",
      findings: [],
      notApplicable: [{ rule: "house/rule", why: "no clause in force" }],
    });
  });

  it("is a review while the rule is unsure, whatever the clause", () => {
    const clauses = [clauseOf({ status: "stale" })];
    expect(judge({ rules: [{ forbid: { political: true } }], clauses }).findings).toMatchObject([
      { outcome: "unsure", effect: "review", reason: "not-declared" },
    ]);
  });
});
