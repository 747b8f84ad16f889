import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ruleList } from "../../src/report/rule-list.ts";
import { rulePage } from "../../src/report/rule-page.ts";
import { ruleTestReport } from "../../src/report/rule-test-report.ts";
import { readPack } from "../../src/rules/read-pack.ts";

const text = readFileSync(join(import.meta.dirname, "packs", "county", "pack.yaml"));
const { pack, problems } = readPack([{ name: "pack.yaml", text }]);
const packs = pack === undefined ? [] : [pack];
const rules = packs.flatMap((one) => one.rules.map((rule) => ({ rule, one })));

test("the fixture is sound", () => {
  expect(problems).toEqual([]);
  expect(rules.map(({ rule }) => rule.source.id)).toHaveLength(3);
});

test.each(["2026-11-23", "2023-06-01", "2031-01-01"])("list on %s", async (day) => {
  await expect(ruleList({ packs }, day)).toMatchFileSnapshot(`golden/rule-list-${day}.golden`);
});

test.each(rules.map(({ rule, one }) => [rule.source.id, rule, one] as const))(
  "page of %s",
  async (id, rule, one) => {
    const page = rulePage(rule, one, "2026-11-23");
    await expect(page).toMatchFileSnapshot(`golden/rule-page-${id.replace("/", "-")}.golden`);
  },
);

const base = { pack: "county", rule: "county/payer-name", expected: "violated" } as const;

test.each([
  [
    "passed",
    { cases: [{ ...base, name: "no payer", ok: true, actual: "violated" }], passed: 1, failed: 0, todos: 0 },
  ],
  [
    "mixed",
    {
      cases: [
        { ...base, name: "no payer", ok: false, actual: "satisfied" },
        { ...base, name: "bad ad", ok: false, note: "unknown key `headlin` (did you mean `headline`?)" },
        {
          ...base,
          rule: "county/rigged-vote",
          name: "song",
          ok: false,
          actual: "satisfied",
          todo: "Songs are not understood.",
        },
        {
          ...base,
          rule: "county/rigged-vote",
          name: "poem",
          ok: true,
          actual: "violated",
          todo: "Poems are not understood.",
        },
      ],
      passed: 0,
      failed: 2,
      todos: 2,
    },
  ],
] as const)("test report: %s", async (name, report) => {
  await expect(ruleTestReport({ ...report, problems: [] })).toMatchFileSnapshot(
    `golden/rule-tests-${name}.golden`,
  );
});
