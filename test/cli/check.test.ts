import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { tempTree } from "../submission/temp-tree.ts";
import { ADS } from "./ads.ts";
import { PACK, runCli } from "./run-cli.ts";

const flags = ["--pack", PACK, "--no-project"];

function check(files: Readonly<Record<string, string>>, ...args: string[]) {
  const root = tempTree(files);
  return runCli(["check", ...(args.includes("-") ? [] : [root]), ...flags, ...args]);
}

const only = (name: keyof typeof ADS) => ({ "ad.json": ADS[name] });

describe("the exit code", () => {
  test.each([
    ["approve", [], 0],
    ["review", [], 4],
    ["disclose", [], 1],
    ["reject", [], 1],
    ["disclose", ["--fail-on", "reject"], 0],
    ["review", ["--fail-on", "review"], 1],
    ["reject", ["--fail-on", "reject"], 1],
    ["broken", [], 2],
  ] as const)("%s with %j: %i", async (name, args, code) => {
    expect((await check(only(name), ...args)).code).toBe(code);
  });

  test("a folder without ads: 3, because a typo must not pass", async () => {
    const { code, stderr, stdout } = await check({ "notes.txt": "nothing" });
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    expect(stderr).toContain("error E_NOTHING_CHECKED no ad was found");
  });

  test("one bad ad among many costs no other its verdict", async () => {
    const files = { "a.ad.json": ADS.approve, "b.ad.json": ADS.broken, "c.ad.json": ADS.reject };
    const { code, stdout, stderr } = await check(files, "--format", "json");
    const { results, summary } = JSON.parse(stdout);
    expect(code).toBe(2);
    expect(results.map((one: { verdict?: { decision: string } }) => one.verdict?.decision)).toEqual([
      "approve",
      undefined,
      "reject",
    ]);
    expect(results[1].error).toMatchObject({ code: "E_SUBMISSION", hint: "did you mean `headline`?" });
    expect(summary).toMatchObject({ checked: 2, errors: 1 });
    expect(stderr.match(/^error /gm)).toHaveLength(1);
  });
});

describe("stdout and stderr", () => {
  test("JSON goes to stdout alone, the date that was used to stderr", async () => {
    const { stdout, stderr } = await check(only("approve"), "--format", "json");
    expect(JSON.parse(stdout).results[0].verdict).toMatchObject({ decision: "approve", asOf: "2028-08-20" });
    expect(stderr).toBe("as of 2028-08-20 (today; --as-of sets another day)\n");
  });

  test("--as-of needs no note, --timings gives one", async () => {
    expect((await check(only("approve"), "--as-of", "2028-09-02")).stderr).toBe("");
    const { stdout, stderr } = await check(only("approve"), "--as-of", "2028-09-02", "--timings");
    expect(stderr).toMatch(/^timings: start .* packs .* check .* report .*\n$/);
    expect(stdout).not.toContain("timings");
  });

  test("an ad that cannot be read leaves stdout empty", async () => {
    const { stdout, stderr } = await check(only("broken"), "--as-of", "2028-09-02");
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^error E_SUBMISSION unknown key `headlin` in `copy` at .*ad.json:1:13/);
  });

  test("several formats, each to its place, without colour in files", async () => {
    const root = tempTree(only("reject"));
    const out = join(root, "report.txt");
    const args = ["check", root, ...flags, "--format", "pretty", "--out", out, "--format", "json"];
    const { stdout } = await runCli(args, { env: { FORCE_COLOR: "1" } });
    expect(JSON.parse(stdout).results).toHaveLength(1);
    expect(readFileSync(out, "utf8")).toMatch(/^REJECT {2}rigged\n/);
  });

  test("the quoted words are shown in their place", async () => {
    const { stdout } = await check(only("reject"));
    expect(stdout).toContain("  │ They have rigged the vote.\n  │           ^^^^^^^^^^^^^^^\n");
  });
});

describe("reports for machines", () => {
  test("SARIF and annotations point at the words in the file, named from the current folder", async () => {
    const root = tempTree({ "ads/rigged/ad.json": ADS.reject });
    const args = ["check", join(root, "ads"), "--as-of", "2028-09-02", "--no-project", "--pack", PACK];
    const sarif = await runCli([...args, "--format", "sarif"], { cwd: root });
    const [result] = JSON.parse(sarif.stdout).runs[0].results;
    const col = ADS.reject.indexOf("rigged the vote") + 1;
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: "ads/rigged/ad.json", uriBaseId: "%SRCROOT%" },
      region: { startLine: 1, startColumn: col, endLine: 1, endColumn: col + "rigged the vote".length },
    });
    const github = await runCli([...args, "--format", "github"], { cwd: root });
    expect(github.stdout).toContain(`::error file=ads/rigged/ad.json,line=1,col=${col},`);
  });

  test.each(["sarif", "junit", "github", "markdown", "html"])(
    "%s of an ad from standard input",
    async (format) => {
      const args = ["check", "-", ...flags, "--as-of", "2028-09-02", "--format", format];
      const { code, stdout } = await runCli(args, { stdin: ADS.reject });
      expect(code).toBe(1);
      expect(stdout).toContain("rigged");
    },
  );

  test("what fails the run is a failure, and no other", async () => {
    const failing = await check(only("disclose"), "--format", "junit");
    expect(failing.stdout).toContain('failures="1"');
    const lenient = await check(only("disclose"), "--format", "junit", "--fail-on", "reject");
    expect(lenient.stdout).toContain('failures="0"');
  });
});

test("--matrix judges each platform and place, and leaves the exit code to the ad as a whole", async () => {
  const { code, stdout } = await check(
    only("reject"),
    "--matrix",
    "--as-of",
    "2028-09-02",
    "--format",
    "json",
  );
  const [{ verdict, matrix }] = JSON.parse(stdout).results;
  expect({ code, decision: verdict.decision }).toEqual({ code: 1, decision: "reject" });
  expect(matrix).toMatchObject({
    platforms: ["county-board"],
    places: ["US"],
    cells: [{ platform: "county-board", place: "US", decision: "reject", byPack: { county: "reject" } }],
    unchanged: [{ platform: "county-board", places: [] }],
  });
});

test("- reads an ad from standard input", async () => {
  const { code, stdout } = await runCli(["check", "-", ...flags, "--format", "json"], { stdin: ADS.reject });
  expect(code).toBe(1);
  expect(JSON.parse(stdout).results[0]).toMatchObject({ source: "-", verdict: { decision: "reject" } });
});

test("standard input may stand among files", async () => {
  const root = tempTree(only("approve"));
  const { stdout } = await runCli(["check", "-", root, ...flags, "--format", "json"], { stdin: ADS.reject });
  const { results } = JSON.parse(stdout);
  expect(results.map((one: { source: string }) => one.source)).toEqual(["-", root]);
});

test.each([
  [["check"], "no ad was named"],
  [["check", "ad.yaml", "--as-of", "tomorrow"], "`tomorrow` is not a day"],
  [["check", "ad.yaml", "--as-of", "2028-02-30"], "`2028-02-30` is not a day"],
  [["check", "ad.yaml", "--fail-on", "approve"], "unknown value `approve` for `--fail-on`"],
  [["check", "ad.yaml", "--pack", "mta"], "unknown pack `mta`"],
  [["check", "ad.yaml", "--pack", "./not-there"], "cannot read the pack"],
  [["check", "ad.yaml", "--project", "not-there.yaml"], "there is no project file `not-there.yaml`"],
  [["check", "ad.yaml", "--project", "a.yaml", "--no-project"], "contradict each other"],
  [["check", "not-there.yaml", "--pack", PACK], "`not-there.yaml` does not exist"],
  [["chek", "ad.yaml"], "unknown verb `chek`"],
  [["--chek"], "unknown flag `--chek`"],
])("%j is an error that says what to do", async (args, message) => {
  const { code, stdout, stderr } = await runCli(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
  expect(stderr).toMatch(/\n {2}\S/);
});

test("a faulty pack is told, and its other rules still judge", async () => {
  const text = readFileSync(join(PACK, "pack.yaml"), "utf8").replace("{ not:", "{ nott:");
  const root = tempTree({ "pack/pack.yaml": text, "ad.json": ADS.reject });
  const args = ["check", root, "--pack", join(root, "pack"), "--no-project", "--format", "json"];
  const { code, stdout, stderr } = await runCli(args);
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /error E_PACK unknown operator `nott` at .*pack\.yaml:\d+:\d+\n {2}did you mean `not`\?/,
  );
  expect(JSON.parse(stdout).results[0].verdict.decision).toBe("reject");
});

describe("the project file", () => {
  const suppress = (until: string, extra = "") =>
    `packs: [${JSON.stringify(PACK)}]\nsuppress: [{ rule: county/payer-name, reason: printed, owner: ads@example.org, until: ${until}${extra} }]\n`;

  async function checkWith(project: string, name: keyof typeof ADS, ...args: string[]) {
    const root = tempTree({ "adclause.yaml": project, "ads/one/ad.json": ADS[name] });
    const { code, stdout } = await runCli(["check", join(root, "ads"), "--format", "json", ...args]);
    const { results, summary } = JSON.parse(stdout);
    return { code, verdict: results[0].verdict, suppressions: summary.suppressions };
  }

  test("declares what ads are silent about", async () => {
    const project = `packs: [${JSON.stringify(PACK)}]\ndeclare: { disclosures: { paidForBy: Friends of Rosa Lindqvist } }\n`;
    expect(await checkWith(project, "review")).toMatchObject({ code: 0, verdict: { decision: "approve" } });
    expect(await checkWith(project, "disclose")).toMatchObject({
      code: 1,
      verdict: { decision: "disclose" },
    });
  });

  test("sets what fails a run, and a flag sets it otherwise", async () => {
    const project = `packs: [${JSON.stringify(PACK)}]\nfailOn: reject\n`;
    expect((await checkWith(project, "disclose")).code).toBe(0);
    expect((await checkWith(project, "disclose", "--fail-on", "disclose")).code).toBe(1);
  });

  test("sets the day, which is told, and a flag sets another", async () => {
    const project = `packs: [${JSON.stringify(PACK)}]\nasOf: 2028-09-03\n`;
    const root = tempTree({ "adclause.yaml": project, "ad.json": ADS.approve });
    const args = ["check", root, "--format", "json"];
    const pinned = await runCli(args);
    expect(JSON.parse(pinned.stdout).results[0].verdict.asOf).toBe("2028-09-03");
    expect(pinned.stderr).toBe("as of 2028-09-03 (adclause.yaml; --as-of sets another day)\n");
    const flagged = await runCli([...args, "--as-of", "2028-09-05"]);
    expect(JSON.parse(flagged.stdout).results[0].verdict.asOf).toBe("2028-09-05");
    expect(flagged.stderr).toBe("");
  });

  test("sets a rule aside, in sight", async () => {
    const { code, verdict, suppressions } = await checkWith(suppress("2028-12-31"), "disclose");
    expect({ code, decision: verdict.decision }).toEqual({ code: 0, decision: "approve" });
    expect(verdict.findings[0].suppressed).toMatchObject({ owner: "ads@example.org", until: "2028-12-31" });
    expect(suppressions).toEqual({ unused: [], expired: [] });
  });

  test("a suppression that is over does not apply", async () => {
    const { code, suppressions } = await checkWith(suppress("2028-08-19"), "disclose");
    expect(code).toBe(1);
    expect(suppressions.expired).toMatchObject([{ rule: "county/payer-name", until: "2028-08-19" }]);
  });

  test.each([
    ["2028-08-20", "disclose", 0, { unused: [], expired: [] }],
    ["2028-08-19", "disclose", 1, { unused: [], expired: [{ rule: "county/payer-name", by: "own" }] }],
    ["2028-08-20", "approve", 0, { unused: [{ rule: "county/payer-name", by: "own" }], expired: [] }],
  ] as const)("a pack suspends a rule until %s: %s, exit code %i", async (until, name, code, idle) => {
    const own = `pack: { id: own, version: 1.0.0, title: Own, appliesTo: { political: true } }
suspend: [{ rule: county/payer-name, reason: printed, owner: ads@example.org, until: ${until} }]\n`;
    const root = tempTree({ "ad.json": ADS[name], "own.yaml": own });
    const { stdout, ...result } = await runCli([
      ...["check", root, ...flags, "--pack", join(root, "own.yaml"), "--format", "json"],
    ]);
    expect(result.code).toBe(code);
    expect(JSON.parse(stdout).summary.suppressions).toMatchObject(idle);
  });

  test("its last day still counts", async () => {
    expect((await checkWith(suppress("2028-08-20"), "disclose")).code).toBe(0);
  });

  test.each([
    ["", 1],
    [", ads: [calm]", 1],
    [", ads: [another]", 0],
  ])("one that meets nothing is told when this run could have met it%s", async (extra, unused) => {
    const { suppressions } = await checkWith(suppress("2028-12-31", extra), "approve");
    expect(suppressions.unused).toHaveLength(unused);
  });

  test("a faulty one stops the run, with its place", async () => {
    const root = tempTree({ "adclause.yaml": "failOn: rejct", "ad.json": ADS.approve });
    const { code, stderr } = await runCli(["check", root]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/error E_PROJECT unknown value `rejct` for `failOn` at .*adclause\.yaml:1:9/);
  });
});
