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
])("%j is an error", async (args, message) => {
  const { code, stdout, stderr } = await runCli(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
});
