import { describe, expect, it } from "vitest";
import { planOf } from "../../src/engine/plan.ts";
import type { PackSet } from "../../src/rules/pack.ts";
import { clause } from "../rules/compile-block.ts";
import { judge, packsOf } from "./house.ts";

const FORBID = { "disclosures.ai.declared": true };
const CANDIDATES = { "advertiser.kind": "candidate" };
const RULES = [
  { id: "house/c", appliesTo: CANDIDATES, forbid: FORBID },
  { id: "house/a", appliesTo: { political: true }, forbid: FORBID },
  { id: "house/b", appliesTo: CANDIDATES, forbid: FORBID },
  { id: "house/d", forbid: FORBID },
];

describe("the plan of a pack set", () => {
  it("groups rules that are for the same ads", () => {
    const plan = planOf(packsOf({ rules: RULES }));
    const [pack] = plan.packs;
    expect(pack?.groups.map(({ places }) => places.map((at) => plan.rules[at]?.source.id))).toEqual([
      ["house/a"],
      ["house/b", "house/c"],
      ["house/d"],
    ]);
  });

  it("groups rules by a guard of several lines too", () => {
    const appliesTo = { political: true, ...CANDIDATES };
    const rules = ["house/a", "house/b"].map((id) => ({ id, appliesTo, forbid: FORBID }));
    expect(planOf(packsOf({ rules })).packs[0]?.groups).toHaveLength(1);
  });

  it("keeps packs apart, and lists the rules of all by id", () => {
    const [first] = packsOf({ rules: RULES.slice(0, 1) }).packs;
    const [second] = packsOf({ rules: RULES.slice(1, 2) }).packs;
    const packs: PackSet = { packs: [first, second].filter((pack) => pack !== undefined), problems: [] };
    const { rules, packs: planned, cited } = planOf(packs);
    expect(rules.map(({ source }) => source.id)).toEqual(["house/a", "house/c"]);
    expect(planned.map(({ groups }) => groups.flatMap(({ places }) => places))).toEqual([[1], [0]]);
    expect(cited).toHaveLength(2);
  });

  it("holds the clauses of a pack apart from those of the same id in another", () => {
    const packOf = (id: string, status: "in-force" | "repealed") =>
      packsOf({ rules: [{ id, forbid: FORBID }], clauses: [clause({ status })] }).packs;
    const packs = [...packOf("house/living", "in-force"), ...packOf("house/dead", "repealed")];
    expect(planOf({ packs, problems: [] }).cited.map(([only]) => only?.status)).toEqual([
      "repealed",
      "in-force",
    ]);
  });

  it("is made once, and gives lines that no reader of a verdict can change for the next", () => {
    const packs = packsOf({ rules: RULES });
    expect(planOf(packs)).toBe(planOf(packs));
    const facts = { disclosures: { ai: { declared: false } }, political: true };
    const { passed, notApplicable, notJudged } = judge({ rules: RULES, facts });
    for (const shared of [...passed, ...notApplicable, notJudged]) expect(Object.isFrozen(shared)).toBe(true);
  });
});
