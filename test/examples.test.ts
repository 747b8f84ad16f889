import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { exampleImages } from "../scripts/media/example-images.ts";
import type { Submission } from "../src/submission/schema.ts";
import type { Verdict } from "../src/types/verdict.ts";
import { type CliResult, runCli } from "./cli/run-cli.ts";

const EXAMPLES = join(import.meta.dirname, "..", "examples");
const checkAll = (): Promise<CliResult> => runCli(["check", "examples", "--format", "json"]);

let run: CliResult;
let verdicts: ReadonlyMap<string, Verdict>;

beforeAll(async () => {
  run = await checkAll();
  const { results }: { results: readonly { verdict: Verdict }[] } = JSON.parse(run.stdout);
  verdicts = new Map(results.map(({ verdict }) => [verdict.ad.id, verdict]));
});

/** Decision and first cited clause of each example. A change here is a change of what users are told. */
const DECISIONS = {
  "campaign-launch": "approve",
  "ai-image-declared": "approve",
  "ai-jpeg-undeclared": "disclose GOOG-POL-AI-2",
  "ai-png-denied": "disclose META-SIEP-AI-1",
  "edit-inconsequential": "approve",
  "edit-history-only": "review META-SIEP-AI-1",
  "composite-undeclared": "disclose META-SIEP-AI-1",
  "florida-sentence-exact": "approve",
  "florida-sentence-cut": "disclose US-FL-106.145",
  "california-sixty-days": "disclose US-CA-ELEC-20010",
  "open-ended-flight": "review US-CA-ELEC-20010",
  "california-enjoined-law": "review US-CA-AB2839",
  "california-struck-down-law": "approve",
  "meta-restriction-2024": "reject META-SIEP-WINDOW-US-2024",
  "past-claim-two-platforms": "review GOOG-MISREP-ELEC-1",
  "upcoming-claim": "reject META-ELEC-LEGIT-1",
  "past-claim-against-coming-vote": "reject META-ELEC-LEGIT-1",
  "debunked-claim": "reject GOOG-MISREP-ELEC-1",
  "ruling-attached": "review META-ELEC-LEGIT-1",
  "wrong-voting-day": "reject GOOG-MISREP-ELEC-1",
  "spanish-turnout": "approve",
  "spanish-claim": "reject META-ELEC-LEGIT-1",
  "hostile-words": "reject META-ELEC-LEGIT-1",
};

describe("the verdicts", () => {
  test("are these", () => {
    const told = [...verdicts].map(([id, { decision, findings }]) => {
      const clause = findings[0]?.citations[0]?.clause;
      return [id, clause === undefined ? decision : `${decision} ${clause}`];
    });
    expect(Object.fromEntries(told)).toEqual(DECISIONS);
  });

  test("show every decision", () => {
    expect(new Set([...verdicts.values()].map(({ decision }) => decision))).toEqual(
      new Set(["approve", "review", "disclose", "reject"]),
    );
  });

  test("differ by platform: Google asks a person about a past election, Meta only minds the coming one", () => {
    expect(verdicts.get("past-claim-two-platforms")?.byPack).toMatchObject({
      meta: "approve",
      google: "review",
    });
    expect(verdicts.get("upcoming-claim")?.byPack).toMatchObject({ meta: "reject", google: "review" });
  });

  test.each([
    ["california-sixty-days", ["approve until 2026-09-03", "disclose until 2026-10-31"]],
    ["meta-restriction-2024", ["approve until 2024-10-28", "reject until 2024-11-05"]],
    ["campaign-launch", ["approve until 2026-10-20"]],
  ])("%s over its flight: %j", (id, timeline) => {
    expect(verdicts.get(id)?.timeline.map(({ until, decision }) => `${decision} until ${until}`)).toEqual(
      timeline,
    );
  });

  test.each([
    ["edit-history-only", ["media[0].declared.edited"]],
    ["open-ended-flight", ["flight.end"]],
    ["campaign-launch", []],
  ])("%s asks for %j", (id, paths) => {
    expect(verdicts.get(id)?.declare.map(({ path }) => path)).toEqual(paths);
  });
});

describe("the report", () => {
  test("is the golden one, to the byte", async () => {
    expect(run.stderr).toBe("as of 2026-08-01 (adclause.yaml; --as-of sets another day)\n");
    await expect(run.stdout).toMatchFileSnapshot("golden/examples.json");
  });

  test("is the same again, to the byte", async () => {
    expect((await checkAll()).stdout).toBe(run.stdout);
  });

  test.each(["pretty", "json"])("as %s passes no control character of a hostile ad on", async (format) => {
    const { stdout } = await runCli(["check", join("examples", "hostile-words"), "--format", format]);
    expect(stdout).toContain("r1gged");
    expect(stdout.replaceAll("\n", "")).not.toMatch(/\p{Cc}|\p{Cf}/u);
  });
});

describe("the files", () => {
  const folders = readdirSync(EXAMPLES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const ads = folders.map(({ name }) => {
    const ad: Submission = parse(readFileSync(join(EXAMPLES, name, "ad.yaml"), "utf8"));
    return { name, ad };
  });

  test.each(ads)("$name: the folder is called like the ad", ({ name, ad }) => {
    expect(ad.id).toBe(name);
  });

  test("hold the pictures that the script makes, and no others", () => {
    const used = ads.flatMap(({ name, ad }) => ad.media?.map(({ path }) => `${name}/${path}`) ?? []);
    const kept = folders.flatMap(({ name }) =>
      readdirSync(join(EXAMPLES, name))
        .filter((file) => file !== "ad.yaml")
        .map((file) => `${name}/${file}`),
    );
    const made = exampleImages.map(({ file }) => file).sort();
    expect(used.sort()).toEqual(made);
    expect(kept.sort()).toEqual(made);
  });

  test.each(exampleImages)("$file: its words are declared, and it is small", ({ file, words }) => {
    const [name, path] = file.split("/");
    const ad = ads.find((one) => one.name === name)?.ad;
    const declared = ad?.media?.find((medium) => medium.path === path)?.text ?? "";
    const plain = (text: string): string => text.replaceAll(/[.!?\s]+/g, " ").trim();
    expect(plain(declared)).toBe(plain(words));
    expect(statSync(join(EXAMPLES, file)).size).toBeLessThan(150_000);
  });
});
