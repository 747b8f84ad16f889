import { describe, expect, it } from "vitest";
import { activeSuppressions } from "../../src/engine/suppress.ts";
import type { Suppression } from "../../src/types/suppression.ts";
import { judge } from "./house.ts";

const given = (more: Partial<Suppression> = {}): Suppression => ({
  rule: "house/rule",
  reason: "agreed with counsel",
  owner: "Rosa Lindqvist",
  until: "2028-09-30",
  ...more,
});

describe("suppressions", () => {
  it.each([
    ["before its last day", {}, "ad-1", "2028-09-01", true],
    ["on its last day", {}, "ad-1", "2028-09-30", true],
    ["the day after", {}, "ad-1", "2028-10-01", false],
    ["of this ad", { ads: ["ad-1", "ad-2"] }, "ad-1", "2028-09-01", true],
    ["of other ads", { ads: ["ad-2"] }, "ad-1", "2028-09-01", false],
    ["of no ad", { ads: [] }, "ad-1", "2028-09-01", false],
  ])("%s", (_, more, ad, day, holds) => {
    expect(activeSuppressions([given(more)], ad, day)).toHaveLength(holds ? 1 : 0);
  });

  it("show the finding with who set it aside, and why", () => {
    const house = { rules: [{ forbid: { political: true } }], facts: { political: true } };
    const { findings } = judge({ ...house, suppressions: [given(), given({ rule: "house/other" })] });
    expect(findings).toMatchObject([
      {
        rule: "house/rule",
        outcome: "violated",
        effect: "reject",
        suppressed: { reason: "agreed with counsel", owner: "Rosa Lindqvist", until: "2028-09-30" },
      },
    ]);
  });

  it("leave other findings alone", () => {
    const house = { rules: [{ forbid: { political: true } }], facts: { political: true } };
    const [finding] = judge({ ...house, suppressions: [given({ rule: "house/other" })] }).findings;
    expect(finding).not.toHaveProperty("suppressed");
  });
});
