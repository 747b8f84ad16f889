import { describe, expect, it } from "vitest";
import { runCli } from "./run-cli.ts";

const TEXT = "They have already rigged November's vote.";

describe("adclause claims", () => {
  it("underlines the claim, with its election and the reason", async () => {
    const { stdout, code } = await runCli(["claims", TEXT, "--as-of", "2026-09-01"]);
    expect(stdout).toContain("fraud (election) · asserted · likely");
    expect(stdout).toContain(`│ ${TEXT}\n  │ ${"^".repeat(TEXT.length)}`);
    expect(stdout).toContain("US general election 2026, voted on 2026-11-03: upcoming");
    expect(code).toBe(0);
  });

  it("gives JSON of format 1", async () => {
    const { stdout } = await runCli(["claims", TEXT, "--as-of", "2026-09-01", "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({ format: 1, claims: [{ kind: "fraud" }], unread: [] });
  });

  it("says when the words cannot be read, and exits with 4", async () => {
    const { stdout, code } = await runCli([
      "claims",
      "Les élections ont été volées hier.",
      "--as-of",
      "2026-09-01",
    ]);
    expect(stdout).toContain("not read");
    expect(code).toBe(4);
  });

  it("keeps control characters of the text inert", async () => {
    const { stdout } = await runCli(["claims", "They rigged \u001b[31mthe vote.", "--as-of", "2026-09-01"]);
    expect(stdout).not.toContain("\u001b");
  });

  it.each([
    ["no text", ["claims"], 2],
    ["two texts", ["claims", "a", "b"], 2],
    ["an unknown format", ["claims", "a", "--format", "xml"], 2],
    ["a day that is none", ["claims", "a", "--as-of", "soon"], 2],
    ["nothing to read", ["claims", " "], 3],
  ])("refuses %s", async (_, argv, expected) => {
    const { stderr, code } = await runCli(argv);
    expect(stderr).toContain("error");
    expect(code).toBe(expected);
  });
});
