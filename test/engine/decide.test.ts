import { describe, expect, it } from "vitest";
import { judge } from "./house.ts";

const says = (word: string) => ({ "copy.body": { says: word } });
const RULES = [
  { id: "house/reject", effect: "reject", forbid: says("alpha") },
  { id: "house/disclose", effect: "disclose", forbid: says("bravo") },
  { id: "house/review", effect: "review", forbid: says("charlie") },
  {
    id: "house/unsure",
    effect: "reject",
    forbid: { "advertiser.payer": "Tom Verrier" },
    appliesTo: says("delta"),
  },
] as const;
const suppression = (rule: string) => ({
  rule,
  reason: "agreed",
  owner: "Rosa Lindqvist",
  until: "2028-12-31",
});

describe("the decision", () => {
  it.each([
    ["", "approve"],
    ["charlie", "review"],
    ["delta", "review"],
    ["bravo", "disclose"],
    ["charlie bravo", "disclose"],
    ["delta bravo", "disclose"],
    ["alpha", "reject"],
    ["alpha bravo charlie delta", "reject"],
  ])("of %j is the worst that any rule says: %s", (body, decision) => {
    const judgement = judge({ rules: RULES, facts: { copy: { body } } });
    expect(judgement.decision).toBe(decision);
    expect(judgement.byPack).toEqual({ house: decision });
    expect(judgement.timeline).toEqual([{ from: "2028-09-01", until: "2028-09-01", decision }]);
  });

  it.each([
    ["alpha bravo", ["house/reject"], "disclose"],
    ["alpha bravo", ["house/reject", "house/disclose"], "approve"],
    ["delta", ["house/unsure"], "approve"],
    ["alpha", ["house/other"], "reject"],
  ])("of %j leaves out what is set aside: %j %s", (body, rules, decision) => {
    const judgement = judge({
      rules: RULES,
      facts: { copy: { body } },
      suppressions: rules.map(suppression),
    });
    expect(judgement.decision).toBe(decision);
    expect(judgement.timeline.map((stretch) => stretch.decision)).toEqual([decision]);
  });

  it.each([
    ["", "review"],
    ["bravo", "disclose"],
    ["alpha", "reject"],
  ])("of %j is never better than review while the pack has a fault: %s", (body, decision) => {
    const rules = [...RULES, { id: "house/zulu", forbid: { nobody: true } }];
    const judgement = judge({ rules, facts: { copy: { body } } });
    expect(judgement.decision).toBe(decision);
    expect(judgement.byPack).toEqual({ house: decision });
    expect(judgement.timeline.map((stretch) => stretch.decision)).toEqual([decision]);
  });

  it("stays with the fault when the faulty rule is set aside or does not apply", () => {
    const rules = [{ id: "house/zulu", forbid: { nobody: true } }];
    expect(judge({ rules, suppressions: [suppression("house/zulu")] }).decision).toBe("review");
    expect(judge({ rules, facts: { platform: ["x"] } }).decision).toBe("review");
  });
});

describe("what the advertiser could declare", () => {
  it("comes with the rules that it bears on, the most useful first", () => {
    const rules = [
      { id: "house/one", forbid: { "advertiser.payer": "x" } },
      { id: "house/two", forbid: { "advertiser.payer": "y", "advertiser.kind": "party" } },
      { id: "house/three", forbid: { "payer.inCreative": false } },
    ] as const;
    expect(judge({ rules }).declare).toEqual([
      { path: "advertiser.payer", rules: ["house/one", "house/two"] },
      { path: "advertiser.kind", rules: ["house/two"] },
    ]);
  });

  it("leaves out rules that are set aside", () => {
    const rules = [{ forbid: { "advertiser.payer": "x" } }];
    expect(judge({ rules, suppressions: [suppression("house/rule")] }).declare).toEqual([]);
  });
});
