import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { tempTree } from "../submission/temp-tree.ts";
import { ADS } from "./ads.ts";
import { PACK, runCli, spawnCli } from "./run-cli.ts";

const flags = ["--pack", PACK, "--no-project", "--as-of", "2028-09-01"];

test("the process: report to stdout, nothing to stderr, exit code 1, no colour in a pipe", async () => {
  const { code, stdout, stderr } = await spawnCli(["check", "-", ...flags], { stdin: ADS.reject });
  expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  expect(stdout).toMatch(/^REJECT {2}rigged\n/);
});

test("the process: FORCE_COLOR colours, hostile words stay inert", async () => {
  const stdin = ADS.reject.replace("They have", "\\u001b[2JThey \\u202e\\u202c have");
  const { stdout } = await spawnCli(["check", "-", ...flags], { stdin, env: { FORCE_COLOR: "1" } });
  expect(stdout).toContain("\x1b[31m");
  expect(stdout).not.toContain("\x1b[2J");
  expect(stdout).not.toContain("\u202e");
});

test("the process: a bad flag", async () => {
  const { code, stdout, stderr } = await spawnCli(["check", "ad.yaml", "--fromat", "json"]);
  expect({ code, stdout, stderr }).toEqual({
    code: 2,
    stdout: "",
    stderr: "error E_OPTION unknown flag `--fromat`\n  did you mean `--format`?\n",
  });
});

test("the process: a reader that leaves early is no failure", async () => {
  const root = tempTree(
    Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`${n}.ad.json`, ADS.disclose])),
  );
  const main = join(import.meta.dirname, "..", "..", "src", "cli", "main.ts");
  const args = ["--import", "tsx", main, "check", root, ...flags, "--format", "json"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.destroy();
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const code = await new Promise((done) => child.once("close", done));
  expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
});

test("help and version", async () => {
  expect((await runCli(["--version"])).stdout).toBe(`${packageJson.version}\n`);
  const general = await runCli(["--help"]);
  expect(general.code).toBe(0);
  for (const verb of ["check", "rules", "init"]) {
    expect(general.stdout).toContain(`adclause ${verb}`);
    const help = await runCli([verb, "--help"]);
    expect(help).toMatchObject({ code: 0, stderr: "" });
    expect(help.stdout).toContain("Examples\n");
    expect((await runCli(["help", verb])).stdout).toBe(help.stdout);
  }
  expect(await runCli([])).toMatchObject({ code: 2, stdout: "", stderr: general.stdout });
});
