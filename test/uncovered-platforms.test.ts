import { describe, expect, test } from "vitest";
import { createChecker } from "../src/checker.ts";
import { githubReport } from "../src/report/github.ts";
import { htmlReport } from "../src/report/html/html.ts";
import { junitReport } from "../src/report/junit.ts";
import { markdownReport } from "../src/report/markdown.ts";
import { prettyReport } from "../src/report/pretty.ts";
import type { RunReport } from "../src/report/run-report.ts";
import { sarifReport } from "../src/report/sarif.ts";
import type { Submission } from "../src/submission/schema.ts";

const ad: Submission = {
  id: "tea",
  political: false,
  copy: { headline: "Calder tea", body: "New in town." },
  media: [],
  targeting: { countries: ["US"], regions: [] },
  flight: { start: "2026-06-01", end: "2026-06-01" },
};
const checker = await createChecker({ packs: ["tiktok", "meta", "disney", "us/fl"] });
const check = (platforms: readonly string[]) => checker.check({ ...ad, platforms: [...platforms] });

describe("a platform that no loaded pack speaks for", () => {
  test("is never approved, and the id that it may be a slip of is named", async () => {
    const verdict = await check(["tiktock"]);
    expect(verdict.decision).toBe("review");
    expect(verdict.uncovered).toEqual([{ platform: "tiktock", didYouMean: "tiktok" }]);
    expect(verdict.timeline.map(({ decision }) => decision)).toEqual(["review"]);
    expect(new Set(Object.values(verdict.byPack))).toEqual(new Set(["approve"]));
  });

  test("stands beside platforms that were judged", async () => {
    const { decision, uncovered } = await check(["meta", "quarry-board", "quarry-board"]);
    expect(decision).toBe("review");
    expect(uncovered).toEqual([{ platform: "quarry-board" }]);
  });

  test.each([["tiktok"], ["instagram"], ["hulu"], ["disney"]])("%s has one", async (platform) => {
    const verdict = await check([platform]);
    expect(verdict).not.toHaveProperty("uncovered");
  });

  test("does not arise where no platform has a say, or where law alone is loaded", async () => {
    expect((await check([])).decision).toBe("approve");
    const law = await createChecker({ packs: ["us/fl"] });
    expect((await law.check({ ...ad, platforms: ["tiktock"] })).decision).toBe("approve");
  });

  test("never counts as one where the ad runs unchanged", async () => {
    const matrix = await checker.matrix({ ...ad, platforms: ["meta", "tiktock"] });
    expect(matrix.unchanged.map(({ platform, places }) => [platform, places.length > 0])).toEqual([
      ["meta", true],
      ["tiktock", false],
    ]);
    const cells = matrix.cells.filter(({ platform }) => platform === "tiktock");
    expect(cells.every(({ isUncovered, decision }) => isUncovered && decision === "review")).toBe(true);
  });

  test("is told by every report", async () => {
    const verdict = await check(["tiktock"]);
    const run: RunReport = {
      results: [{ source: "ad.yaml", verdict }],
      unused: [],
      expired: [],
      failOn: "review",
    };
    const reports = [junitReport, markdownReport, githubReport, sarifReport, htmlReport].map((report) =>
      report(run),
    );
    for (const report of [prettyReport(verdict), ...reports])
      expect(report.replaceAll("\\", "").replace(/\s+/g, " ")).toContain(
        "no loaded pack speaks for the platform tiktock (did you mean tiktok?)",
      );
    expect(junitReport(run)).toContain('failures="1"');
    expect(githubReport(run)).toMatch(/^::error file=ad.yaml,title=review%3A platform without a pack/);
  });
});
