import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Verdict } from "../../src/index.ts";
import { claims, fakeEndpoint, status } from "../llm/fake-endpoint.ts";
import { type CliResult, runCli } from "./run-cli.ts";

const BOARD = join(import.meta.dirname, "..", "llm", "packs", "board");
const KEY = "sk-secret-of-the-test";
const QUOTE = "software in Calder County has a favourite";
const AD = JSON.stringify({
  id: "veiled",
  copy: { body: `The ${QUOTE}, and in November it will be right again.` },
  political: true,
  platforms: ["board"],
  targeting: { countries: ["US"] },
  flight: { start: "2028-09-01", end: "2028-09-30" },
});
const CHECK = ["check", "-", "--pack", BOARD, "--no-project", "--as-of", "2028-08-20"];

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), "adclause-llm-cli-"));
  onTestFinished(() => rm(made, { recursive: true }));
  return made;
}

const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<CliResult> =>
  runCli([...CHECK, ...args], { stdin: AD, env });

test("without --llm nothing is sent, whatever the environment says", async () => {
  const { baseURL, got } = await fakeEndpoint(claims());
  const env = { OPENAI_API_KEY: KEY, OPENAI_BASE_URL: baseURL, ADCLAUSE_LLM_URL: baseURL };
  const { stderr } = await run([], env);
  expect(got).toEqual([]);
  expect(stderr).not.toContain("sent");
});

test("with --llm the model is asked, and what left the machine is told", async () => {
  const { baseURL, got } = await fakeEndpoint(claims({ quote: QUOTE }));
  const { code, stdout, stderr } = await run(["--llm", "test-model", "--llm-url", baseURL]);
  expect(code).toBe(1);
  expect(got).toHaveLength(1);
  const bytes = Buffer.byteLength(JSON.stringify(got[0]?.body));
  const kilobytes = (bytes / 1000).toFixed(1);
  expect(stderr).toContain(`sent to ${baseURL}: 1 request, ${kilobytes} kB (900 tokens in, 40 out)\n`);
  expect(stdout).toContain("test-model read it too: 1 claim added, 0 confirmed");
});

test.each<[string, readonly string[], Readonly<Record<string, string>>, string]>([
  [
    "OpenAI's key goes where its own variable points",
    [],
    { OPENAI_BASE_URL: "URL", OPENAI_API_KEY: KEY },
    KEY,
  ],
  ["and to no other server", ["--llm-url", "URL"], { OPENAI_API_KEY: KEY }, "none"],
  ["nor to one of the environment", [], { ADCLAUSE_LLM_URL: "URL", OPENAI_API_KEY: KEY }, "none"],
  [
    "which has a key of its own",
    [],
    { ADCLAUSE_LLM_URL: "URL", ADCLAUSE_LLM_KEY: KEY, OPENAI_API_KEY: "x" },
    KEY,
  ],
])("%s", async (_, args, env, key) => {
  const { baseURL, got } = await fakeEndpoint(claims());
  const here = (text: string): string => text.replace("URL", baseURL);
  const entries = Object.entries(env).map(([name, value]) => [name, value === "URL" ? baseURL : value]);
  await run(
    ["--llm", "m", ...args.map((arg) => (arg === "URL" ? here(arg) : arg))],
    Object.fromEntries(entries),
  );
  expect(got.map(({ authorization }) => authorization)).toEqual([`Bearer ${key}`]);
});

test("a run beyond its budget leaves the ad to a person", async () => {
  const { baseURL, got } = await fakeEndpoint(claims());
  const { code, stdout, stderr } = await run(["--llm", "m", "--llm-url", baseURL, "--llm-budget", "100"]);
  expect(code).toBe(4);
  expect(stdout).toContain("the budget for the language model is spent");
  expect(stderr).toContain("nothing left this machine\n");
  expect(got).toEqual([]);
});

test("a record is replayed byte by byte, and nothing is sent", async () => {
  const answers = await folder();
  const { baseURL, got } = await fakeEndpoint(claims({ quote: QUOTE }));
  const asked = ["--llm", "test-model", "--format", "json"];
  const recorded = await run([...asked, "--llm-url", baseURL, "--record", answers], {
    ADCLAUSE_LLM_KEY: KEY,
  });
  const replayed = await run([...asked, "--replay", answers, "--offline"]);
  expect(replayed.stdout).toBe(recorded.stdout);
  expect(replayed.stderr).toContain("nothing left this machine; 1 recorded answer used\n");
  expect(got).toHaveLength(1);
  const files = await readdir(answers);
  const written = await Promise.all(files.map((file) => readFile(join(answers, file), "utf8")));
  expect(written).toHaveLength(1);
  for (const text of [...written, recorded.stdout, recorded.stderr]) expect(text).not.toContain(KEY);
});

test("a key that the server repeats in its error gets nowhere", async () => {
  const answers = await folder();
  const { baseURL } = await fakeEndpoint(status(401));
  const formats = ["--format", "pretty", "--format", "json", "--out", join(answers, "verdict.json")];
  const { code, stdout, stderr } = await run(
    ["--llm", "m", "--llm-url", baseURL, "--record", answers, "--timings", ...formats],
    { ADCLAUSE_LLM_KEY: KEY, OPENAI_LOG: "debug" },
  );
  expect(code).toBe(4);
  const files = await readdir(answers);
  const written = await Promise.all(files.map((file) => readFile(join(answers, file), "utf8")));
  expect(written).toHaveLength(2);
  for (const text of [...written, stdout, stderr]) expect(text).not.toContain(KEY);
  expect(stdout).toContain("the endpoint of the language model refused the request");
});

test.each<[readonly string[], string]>([
  [["--llm-url", "http://localhost/v1"], "`--llm-url` needs `--llm`"],
  [["--record", "a"], "`--record` needs `--llm`"],
  [["--llm", "m", "--record", "a", "--replay", "b"], "`--record` and `--replay` contradict each other"],
  [["--llm", "m", "--offline"], "`--offline` and `--llm` contradict each other"],
  [["--llm", "m", "--offline", "--record", "a"], "`--offline` and `--llm` contradict each other"],
  [["--llm-all"], "`--llm-all` needs `--llm`"],
  [["--llm", "m", "--llm-budget", "much"], "`much` is no number of tokens"],
  [["--llm", ""], "no model was named"],
  [["--llm", "m", "--llm-url", "ftp://x"], "the address of the language model is not an http or https URL"],
])("%j is refused", async (args, message) => {
  const { code, stderr } = await run(args);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});

test("the prompt that is shown is the prompt that is sent, but for the random number", async () => {
  const { baseURL, got } = await fakeEndpoint(claims());
  await run(["--llm", "m", "--llm-url", baseURL, "--llm-policy", "Mind the runoff."]);
  const file = join(await folder(), "ad.json");
  await writeFile(file, AD);
  const args = ["--pack", BOARD, "--no-project", "--as-of", "2028-08-20", "--llm-policy", "Mind the runoff."];
  const { stdout } = await runCli(["llm", "prompt", file, ...args, "--llm", "m", "--format", "json"]);
  const nonce = /<ad-([0-9a-f]{32})>/.exec(got[0]?.body.messages[1]?.content ?? "")?.[1] ?? "";
  expect(nonce).not.toBe("");
  const sent = JSON.parse(JSON.stringify(got[0]?.body).replaceAll(nonce, "0".repeat(32)));
  expect(JSON.parse(stdout)).toEqual(sent);
  const { stdout: pretty } = await runCli(["llm", "prompt", file, ...args]);
  expect(pretty.startsWith("== system\nYou read one political advertisement")).toBe(true);
  expect(pretty).toContain("Mind the runoff.");
  expect(pretty).toContain("[copy.body] The\u02C6software\u02C6in");
});

test("a batch that is exported, answered and imported is replayed", async () => {
  const home = await folder();
  const shoes = { id: "shoes", copy: { body: "Soft shoes for long walks." }, platforms: ["board"] };
  await writeFile(join(home, "veiled.ad.json"), AD);
  await writeFile(join(home, "refused.ad.json"), AD.replace("right again", "wrong again"));
  await writeFile(join(home, "shoes.ad.json"), JSON.stringify(shoes));
  const how = ["--pack", BOARD, "--no-project", "--as-of", "2028-08-20", "--llm", "m"];
  const { stdout, stderr, code } = await runCli(["llm", "batch", home, ...how]);
  expect(code).toBe(0);
  expect(stderr).toContain("2 requests written, 1 ad left out; nothing was sent");
  const requests = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(requests).toMatchObject([
    { method: "POST", url: "/v1/chat/completions", body: { model: "m" } },
    { method: "POST", url: "/v1/chat/completions", body: { model: "m" } },
  ]);
  const claim = { field: "copy.body", quote: QUOTE, kind: "fraud", target: "count", stance: "asserted" };
  const answered = requests.map(({ custom_id, body }) => {
    const isVeiled = body.messages[1].content.includes("right\u02C6again");
    const content = JSON.stringify({ claims: [{ ...claim, time: "upcoming" }] });
    const message = isVeiled ? { content } : { content: null, refusal: "no" };
    const choices = [{ finish_reason: "stop", message }];
    return JSON.stringify({ custom_id, response: { status_code: 200, body: { model: "m-1", choices } } });
  });
  await writeFile(join(home, "answers.jsonl"), `${answered.join("\n")}\n`);
  const kept = await runCli([
    "llm",
    "import",
    join(home, "answers.jsonl"),
    "--record",
    join(home, "answers"),
  ]);
  expect(kept).toMatchObject({ code: 0, stderr: expect.stringContaining("2 answers kept") });
  const replay = ["--replay", join(home, "answers"), "--offline", "--format", "json"];
  const { stdout: report } = await runCli(["check", home, ...how, ...replay]);
  const { results } = JSON.parse(report);
  const found = results.map(({ verdict: { ad, llm } }: { verdict: Verdict }) => [
    ad.id,
    llm?.status,
    llm?.reason,
  ]);
  expect(found).toEqual([
    ["veiled", "failed", "llm-refused"],
    ["shoes", "not-asked", undefined],
    ["veiled", "answered", undefined],
  ]);
});

test("lines that hold no answer are told", async () => {
  const home = await folder();
  const id = "0".repeat(64);
  const lines = [
    "{",
    '{"custom_id":"../x","response":null}',
    JSON.stringify({ custom_id: id, response: null }),
  ];
  await writeFile(join(home, "answers.jsonl"), lines.join("\n"));
  const { code, stderr } = await runCli(["llm", "import", join(home, "answers.jsonl"), "--record", home]);
  expect(code).toBe(2);
  expect(stderr).toContain("1 answer kept, 2 lines that hold none");
  expect(JSON.parse(await readFile(join(home, `${id}.json`), "utf8"))).toEqual({
    format: 1,
    request: id,
    failed: { reason: "llm-unreachable" },
  });
});

test.each<[readonly string[], string]>([
  [["llm"], "unknown value `` for `adclause llm`"],
  [["llm", "promt", "ad.yaml"], "unknown value `promt` for `adclause llm`"],
  [["llm", "prompt"], "no ad was named"],
  [["llm", "batch", "a"], "no model was named"],
  [["llm", "import"], "no file was named"],
  [["llm", "import", "a"], "no folder for the answers was named"],
  [["llm", "import", "nowhere.jsonl", "--record", "a"], "cannot read the answers `nowhere.jsonl`"],
  [["llm", "prompt", "a", "b"], "more than one ad was named"],
])("%j is refused", async (args, message) => {
  const { code, stderr } = await runCli(args);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});
