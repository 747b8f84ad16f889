import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tempTree } from "../submission/temp-tree.ts";
import { PACK, runCli } from "./run-cli.ts";

const packs = ["--pack", PACK];

test("list names every rule with its clauses and where they stand", async () => {
  const { code, stdout } = await runCli(["rules", "list", ...packs]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/reject +county\/rigged-vote +CALDER-4\.2\n/);
  expect(stdout).toContain("CALDER-4.3 (enjoined)");
});

test("show tells one rule", async () => {
  const { code, stdout } = await runCli(["rules", "show", "county/rigged-vote", ...packs]);
  expect(code).toBe(0);
  expect(stdout).toContain("Words in pictures that nobody declared.");
});

test("test counts known gaps apart", async () => {
  const { code, stdout } = await runCli(["rules", "test", ...packs]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Known gaps\n/);
  expect(stdout).toMatch(/8 tests of 3 rules: 7 passed · 0 failed · 1 known gap\n$/);
});

const pack = readFileSync(join(PACK, "pack.yaml"), "utf8");

test.each([
  [
    "a test that fails",
    pack.replace(
      '{ paidForBy: "" } }\n        expect: violated',
      '{ paidForBy: "" } }\n        expect: satisfied',
    ),
    1,
  ],
  [
    "a rule whose tests show no breach",
    pack.replace("expect: violated\n      - name: a payer", "expect: satisfied\n      - name: a payer"),
    2,
  ],
  ["a faulty rule", pack.replace("{ not:", "{ nott:"), 2],
])("%s", async (name, text, code) => {
  const root = tempTree({
    "pack.yaml":
      name === "a rule whose tests show no breach"
        ? text.replace("expect: unsure", "expect: satisfied")
        : text,
  });
  const result = await runCli(["rules", "test", "--pack", root]);
  expect(text).not.toBe(pack);
  expect(result.code).toBe(code);
});

test.each([
  [["rules"], "which of them?"],
  [["rules", "lst"], "unknown value `lst` for `rules`"],
  [["rules", "show", ...packs], "takes the id of one rule"],
  [["rules", "show", "county/rigged-vot", ...packs], "unknown rule `county/rigged-vot`"],
  [["rules", "list", "county/rigged-vote", ...packs], "takes no name"],
  [["rules", "list", "--corpus", "ads", ...packs], "`rules list` takes no `--corpus`"],
  [["rules", "test", "--watch"], "`--watch` needs packs of your own"],
  [["rules", "lint", "--stale-after", "soon", ...packs], "`soon` is no number of days"],
  [["rules", "explain", "county/rigged-vote", ...packs], "takes two names"],
  [["rules", "diff", PACK, PACK], "needs ads to compare on"],
  [["rules", "diff", PACK, "meta", "--corpus", "."], "compare two versions of one pack"],
  [["rules", "new", "weapon"], "`weapon` is no id of a rule"],
])("%j is an error", async (args, message) => {
  const { code, stdout, stderr } = await runCli(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
});

test("test as JUnit XML and as JSON", async () => {
  const { stdout } = await runCli(["rules", "test", "--format", "junit", ...packs]);
  expect(stdout).toMatch(
    /^<\?xml[\s\S]+<testsuites name="adclause rules test" tests="8" failures="0" errors="0" skipped="1">/,
  );
  const json = await runCli(["rules", "test", "--format", "json", ...packs]);
  expect(JSON.parse(json.stdout)).toMatchObject({ format: 1, passed: 7, failed: 0, todos: 1 });
});

test("test writes its report to a file", async () => {
  const cwd = tempTree({ "pack.yaml": pack });
  const { code, stdout } = await runCli(
    ["rules", "test", "--pack", ".", "--format", "junit", "--out", "tests.xml"],
    {
      cwd,
    },
  );
  expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
  expect(readFileSync(join(cwd, "tests.xml"), "utf8")).toContain("</testsuites>");
});

test("lint warns, with a place and a hint, and exits with 1", async () => {
  const cwd = tempTree({ "pack.yaml": `${pack}\nlists: { guns: [rifle] }\n` });
  const { code, stdout } = await runCli(["rules", "lint", "--pack", ".", "--as-of", "2026-11-27"], { cwd });
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /warning {1,2}no phrase names the list `guns`\n {2}unused-list at .*pack\.yaml:\d+:\d+\n/,
  );
});

test("lint as SARIF names its checks and places its notes", async () => {
  const cwd = tempTree({ "pack.yaml": `${pack}\nlists: { guns: [rifle] }\n` });
  const args = ["rules", "lint", "--pack", ".", "--as-of", "2026-11-27", "--format", "sarif"];
  const { stdout } = await runCli(args, { cwd });
  const [run] = JSON.parse(stdout).runs;
  expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toContain("unused-list");
  expect(run.results).toContainEqual(expect.objectContaining({ ruleId: "unused-list", level: "warning" }));
});

test("explain tells every condition and what would change the outcome", async () => {
  const cwd = tempTree({
    "ad.yaml": 'copy: { body: "They rigged the November vote." }\nplatforms: [meta]\n',
  });
  const args = [
    "rules",
    "explain",
    "meta/payer-disclaimer",
    "ad.yaml",
    "--pack",
    "meta",
    "--as-of",
    "2026-09-15",
  ];
  const { code, stdout } = await runCli(args, { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain("outcome    unsure");
  expect(stdout.replace(/\s+/g, " ")).toContain("not-declared, declare disclosures.paidForBy");
  expect(stdout).toMatch(/What would change it[\s\S]+violated if disclosures\.paidForBy is ""/);
});

test("diff tells what a change does to a corpus, by clause, with an example", async () => {
  const cwd = tempTree({
    "old/pack.yaml": pack,
    "new/pack.yaml": pack.replace("effect: reject", "effect: review"),
    "ads/one/ad.yaml": 'id: one\ncopy: { body: "They have rigged the vote." }\nplatforms: [county-board]\n',
    "ads/two/ad.yaml": 'id: two\ncopy: { body: "Clean rivers." }\nplatforms: [county-board]\n',
  });
  const args = ["rules", "diff", "./old", "./new", "--corpus", "ads", "--as-of", "2028-09-15"];
  const same = await runCli(["rules", "diff", "./old", "./old", ...args.slice(4)], { cwd });
  expect(same.stdout).toBe("2 ads: no rule says anything else\nno decision changes\n");
  const { code, stdout } = await runCli([...args, "--format", "json"], { cwd });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ ads: 2, changes: [{ kind: "changed-effect", ad: "one" }] });
});

test("new writes a rule that loads, is tested and lints; and never over another", async () => {
  const cwd = tempTree({});
  const args = ["rules", "new", "house/weapon-words", "--as-of", "2026-11-27"];
  expect((await runCli(args, { cwd })).code).toBe(0);
  const tested = await runCli(["rules", "test", "--pack", "./house"], { cwd });
  expect(tested).toMatchObject({ code: 0, stdout: "2 tests of 1 rule: 2 passed · 0 failed\n" });
  const linted = await runCli(["rules", "lint", "--pack", "./house", "--as-of", "2026-11-27"], { cwd });
  expect(linted).toMatchObject({ code: 0, stdout: "1 rule: 0 warnings · 0 notes\n" });
  const again = await runCli(args, { cwd });
  expect(again.code).toBe(2);
  expect(again.stderr).toContain("is there already");
});

test.each<[string, (cwd: string) => string, (cwd: string) => string]>([
  ["a name", () => "house", () => "./house"],
  ["a path that begins here", () => "./house", () => "./house"],
  ["a path above", () => "../house", () => "../house"],
  ["a whole path", (cwd) => join(cwd, "house"), (cwd) => join(cwd, "house")],
])("new tells how to go on with %s", async (_, folder, told) => {
  const cwd = join(tempTree({ "here/empty.txt": "" }), "here");
  const args = ["rules", "new", "house/words", "--as-of", "2026-11-27", "--pack", folder(cwd)];
  const { stderr } = await runCli(args, { cwd });
  expect(stderr).toContain(`adclause rules test --pack ${told(cwd)}\n`);
});

test("schema prints the one that ships", async () => {
  const { stdout } = await runCli(["rules", "schema"]);
  const shipped = readFileSync(join(import.meta.dirname, "..", "..", "schema", "pack.schema.json"), "utf8");
  expect(JSON.parse(stdout)).toEqual(JSON.parse(shipped));
});
