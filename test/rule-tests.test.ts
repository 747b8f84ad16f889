import { beforeAll, describe, expect, it } from "vitest";
import type { Calendar } from "../src/elections/calendar.ts";
import { detectors } from "../src/evidence/detectors.ts";
import { testRules } from "../src/rule-tests.ts";
import { compilePack } from "../src/rules/compile-pack.ts";
import { loadCalendar } from "../src/rules/load-calendar.ts";
import { loadPacks } from "../src/rules/load-packs.ts";
import type { RuleTest } from "../src/rules/schema.ts";
import { clause } from "./rules/compile-block.ts";

let calendar: Calendar;
beforeAll(async () => {
  calendar = await loadCalendar();
});

it("all tests of the rules that ship pass, and the known gaps are these", async () => {
  const report = await testRules({ packs: await loadPacks(), calendar, detectors });
  expect(report.problems).toEqual([]);
  expect(report.cases.filter(({ ok, todo }) => !ok && todo === undefined)).toEqual([]);
  expect(report.failed).toBe(0);
  expect(report.passed).toBeGreaterThan(650);
  const gaps = report.cases.filter(({ todo }) => todo !== undefined);
  const lines = gaps.map(({ rule, name, todo }) => `${rule}: ${name} (${todo})`);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("known-gaps.golden");
}, 120_000);

const breach: RuleTest = { name: "a breach", ad: { copy: { body: "vote twice" } }, expect: "violated" };
const harmless: RuleTest = { name: "no breach", ad: { copy: { body: "vote once" } }, expect: "satisfied" };

const TWICE = { "copy.body": { says: "vote twice" } };

async function reportOf(tests: RuleTest[], forbid: Readonly<Record<string, unknown>> = TWICE) {
  const cited = clause({ id: "HOUSE-1" });
  const rule = {
    id: "house/twice",
    title: "Voting twice",
    cites: ["HOUSE-1"],
    effect: "reject" as const,
    forbid,
    message: "it says to vote twice",
    coverage: "full" as const,
    tests,
  };
  const head = {
    id: "house",
    version: "1.0.0",
    title: "House rules",
    appliesTo: { platform: "meta" },
    testAd: { platforms: ["meta"], flight: { start: "2028-09-01", end: "2028-09-02" } },
  };
  const pack = compilePack({ head, lists: {}, clauses: [cited], rules: [rule] }, "digest", () => ({}));
  return testRules({ packs: { packs: [pack], problems: pack.problems }, calendar, detectors });
}

describe("tests of a rule", () => {
  it.each<[string, RuleTest["seen"], boolean, string | undefined]>([
    [
      "what its test sees is there",
      [{ screenText: { items: [{ text: "vote twice" }], missing: [] } }],
      true,
      undefined,
    ],
    [
      "it is that of one medium",
      [{}, { screenText: { items: [{ text: "vote twice" }], missing: [] } }],
      false,
      undefined,
    ],
    ["what is no fact fails the test", [{ screenText: 7 }], false, "what is `seen` is no fact"],
  ])("%s", async (_, seen, ok, note) => {
    const ad = { copy: { body: "vote once" }, media: [{ kind: "image", text: "" }] };
    const seesIt: RuleTest = { name: "a breach in a picture", ad, seen, expect: "violated" };
    const { cases } = await reportOf([seesIt, harmless], {
      media: { some: { screenText: { some: { text: { says: "vote twice" } } } } },
    });
    expect(cases[0]).toMatchObject({
      ok,
      ...(note === undefined ? {} : { note: expect.stringContaining(note) }),
    });
  });

  it("are run on the pack's own ad with theirs on top", async () => {
    const { cases, ...report } = await reportOf([breach, harmless]);
    expect(report).toEqual({ passed: 2, failed: 0, todos: 0, problems: [] });
    expect(cases.map(({ name, expected, actual, ok }) => [name, expected, actual, ok])).toEqual([
      ["a breach", "violated", "violated", true],
      ["no breach", "satisfied", "satisfied", true],
    ]);
  });

  it("fail when the outcome is another one", async () => {
    const { cases, failed } = await reportOf([breach, { ...harmless, expect: "not-applicable" }]);
    expect(failed).toBe(1);
    expect(cases[1]).toMatchObject({ ok: false, expected: "not-applicable", actual: "satisfied" });
  });

  it("fail with a note when their ad is no submission", async () => {
    const { cases } = await reportOf([breach, harmless, { ...breach, name: "a typo", ad: { coppy: {} } }]);
    expect(cases[2]).toMatchObject({ ok: false, note: expect.stringMatching(/coppy/) });
  });

  it.each<[string, RuleTest[], string]>([
    ["only breaches", [breach], "no test of `house/twice` shows an ad that it leaves alone"],
    ["no breach", [harmless], "no test of `house/twice` shows a breach"],
    ["one name twice", [breach, harmless, breach], "two tests of `house/twice` are called `a breach`"],
    [
      "a gap that is closed",
      [breach, harmless, { ...harmless, name: "once more", todo: "not read" }],
      "the known gap `once more` of `house/twice` is closed",
    ],
  ])("%s: a problem", async (_, tests, message) => {
    const { problems } = await reportOf(tests);
    expect(problems.map((problem) => problem.message)).toEqual([message]);
  });

  it("count known gaps apart", async () => {
    const gap: RuleTest = { ...harmless, name: "a gap", expect: "violated", todo: "it is not read" };
    const { passed, failed, todos } = await reportOf([breach, harmless, gap]);
    expect({ passed, failed, todos }).toEqual({ passed: 2, failed: 0, todos: 1 });
  });
});
