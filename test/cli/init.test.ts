import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readProject } from "../../src/cli/project.ts";
import { loadSubmission } from "../../src/submission/load-submission.ts";
import { tempTree } from "../submission/temp-tree.ts";
import { PACK, runCli } from "./run-cli.ts";

test("both files are written and pass their schemas", async () => {
  const cwd = tempTree({});
  const { code, stdout, stderr } = await runCli(["init", "campaign"], { cwd });
  expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
  expect(stderr).toContain("campaign/adclause.yaml written");
  const project = await readProject(join(cwd, "campaign", "adclause.yaml"));
  expect(project).toMatchObject({ failOn: "disclose", suppressions: [] });
  const { ad } = await loadSubmission(join(cwd, "campaign"), project);
  expect(ad).toMatchObject({ id: "calder-county-1", platforms: ["meta"], advertiser: { kind: "candidate" } });
});

test("what is commented out is valid too", async () => {
  const cwd = tempTree({});
  await runCli(["init"], { cwd });
  const file = join(cwd, "adclause.yaml");
  const uncommented = readFileSync(file, "utf8")
    .replace(/^# (packs|suppress)/gm, "$1")
    .replace(/^# {3}/gm, "  ");
  const { suppressions, packs } = await readProject(
    join(tempTree({ "adclause.yaml": uncommented }), "adclause.yaml"),
  );
  expect(suppressions).toHaveLength(1);
  expect(packs).toEqual(["meta", "us/ca"]);
});

test("a file that is there is left alone", async () => {
  const cwd = tempTree({ "ad.yaml": "mine" });
  const { code, stderr } = await runCli(["init"], { cwd });
  expect(code).toBe(0);
  expect(stderr).toContain("ad.yaml exists and was left alone");
  expect(readFileSync(join(cwd, "ad.yaml"), "utf8")).toBe("mine");
});

test("the example can be checked at once", async () => {
  const cwd = tempTree({});
  await runCli(["init"], { cwd });
  const { code, stdout } = await runCli(["check", cwd, "--pack", PACK]);
  expect([0, 1, 4]).toContain(code);
  expect(stdout).toContain("calder-county-1");
});

test("a folder that cannot be made is an error", async () => {
  const cwd = tempTree({ file: "" });
  expect((await runCli(["init", "file/below"], { cwd })).code).toBe(2);
  expect((await runCli(["init", "a", "b"], { cwd })).code).toBe(2);
});
