import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createChecker } from "../src/checker.ts";
import { jsonReport } from "../src/report/json.ts";
import { prettyReport } from "../src/report/pretty.ts";
import { runCli } from "./cli/run-cli.ts";
import { tempTree } from "./submission/temp-tree.ts";

const REVIEW = {
  "@type": "ClaimReview",
  claimReviewed: "4,000 fake ballots were counted in Calder County in the 2020 election.",
  author: { name: "Calder Fact Desk" },
  url: "https://factdesk.example/1",
  datePublished: "2021-02-03",
  reviewRating: { alternateName: "False" },
};
const AD = {
  platforms: ["google"],
  targeting: { countries: ["US"] },
  copy: { body: "In Calder County they counted 4,000 fake ballots in the 2020 election." },
};
const CITED = {
  fact: "claims.factCheck",
  at: { field: "copy.body", span: [0, AD.copy.body.length] },
  value: {
    rating: "false",
    ratingText: "False",
    claimReviewed: REVIEW.claimReviewed,
    publisher: "Calder Fact Desk",
    url: "https://factdesk.example/1",
    datePublished: "2021-02-03",
  },
  certainty: "likely",
  detector: "text/fact-checks",
};

const check = async (factChecks: readonly object[] | undefined, ad: object = AD) => {
  const checker = await createChecker({ packs: ["google"], asOf: "2026-09-10", factChecks });
  return checker.check(ad);
};

describe("a debunked claim", () => {
  it("is cited in every finding about it, with publisher, rating, address and date", async () => {
    const verdict = await check([REVIEW]);
    expect(verdict.byPack).toEqual({ google: "reject" });
    const about = verdict.findings.filter(({ outcome }) => outcome === "violated");
    expect(about.map(({ rule }) => rule)).toEqual(["google/debunked-election-claim", "google/result-claim"]);
    for (const { evidence } of about) {
      expect(evidence.map(({ fact }) => fact)).toEqual(["claims", "claims.factCheck"]);
      expect(evidence[1]).toMatchObject(CITED);
    }
    for (const report of [prettyReport(verdict), jsonReport(verdict)]) {
      for (const words of ["Calder Fact Desk", "https://factdesk.example/1", "2021-02-03"])
        expect(report).toContain(words);
    }
  });

  it("is a matter for people without the review, and the verdict says which reviews it had", async () => {
    const [without, withReview] = [await check(undefined), await check([REVIEW])];
    expect([without.byPack, without.factChecks]).toEqual([{ google: "review" }, undefined]);
    expect(withReview.factChecks).toEqual([{ digest: expect.stringMatching(/^[0-9a-f]{64}$/), reviews: 1 }]);
    expect(await check([REVIEW])).toEqual(withReview);
  });

  it("with something attached is for a person, never a pass and never a rejection", async () => {
    const substantiation = [{ kind: "source", title: "A page", url: "https://example.org/" }];
    const verdict = await check([REVIEW], { ...AD, substantiation });
    expect(verdict.byPack).toEqual({ google: "review" });
    expect(verdict.findings.find(({ rule }) => rule === "google/debunked-election-claim")).toMatchObject({
      outcome: "unsure",
      reason: "needs-person",
      missing: [{ fact: "claims.substantiated", note: "attached: source “A page”; a person must weigh it" }],
      evidence: [{ fact: "claims" }, CITED, { fact: "claims.attached", at: { field: "substantiation[0]" } }],
    });
    const page = prettyReport(verdict);
    for (const words of ["needs-person", "title: A page", "publisher: Calder Fact Desk"])
      expect(page).toContain(words);
  });
});

it("keeps what steers a terminal out of the report", async () => {
  const verdict = await check([
    { ...REVIEW, author: "Desk\u001b[31m\u202e", url: "https://x.example/\u0007" },
  ]);
  expect(prettyReport(verdict).replaceAll("\n", "")).not.toMatch(/\p{Cc}|\p{Cf}/u);
  expect(jsonReport(verdict).replaceAll("\n", "")).not.toMatch(/\p{Cc}|\p{Cf}/u);
});

describe("the command", () => {
  const files = {
    "ad.yaml": `id: books\nplatforms: [google]\ntargeting: { countries: [US] }\ncopy: { body: ${JSON.stringify(AD.copy.body)} }\n`,
    "reviews.jsonl": `${JSON.stringify(REVIEW)}\n`,
    "faulty.jsonl": `${JSON.stringify(REVIEW)}\n{"claimReveiwed": "x"}\n`,
  };

  it("takes files by flag and from the project file", async () => {
    const root = tempTree({
      ...files,
      "project/adclause.yaml": "packs: [google]\nfactChecks: [../reviews.jsonl]\n",
    });
    const base = ["check", join(root, "ad.yaml"), "--as-of", "2026-09-10", "--format", "json"];
    const byFlag = await runCli([
      ...base,
      "--pack",
      "google",
      "--no-project",
      "--fact-checks",
      join(root, "reviews.jsonl"),
    ]);
    const byProject = await runCli([...base, "--project", join(root, "project/adclause.yaml")]);
    expect(JSON.parse(byFlag.stdout)).toMatchObject({
      results: [{ verdict: { decision: "reject", factChecks: [{ reviews: 1 }] } }],
    });
    expect(byProject.stdout).toBe(byFlag.stdout);
  });

  it("stops at a faulty file, and says where", async () => {
    const root = tempTree(files);
    const run = await runCli([
      "check",
      join(root, "ad.yaml"),
      "--no-project",
      "--fact-checks",
      join(root, "faulty.jsonl"),
    ]);
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain("E_FACT_CHECKS unknown key `claimReveiwed` of a ClaimReview");
    expect(run.stderr).toContain("faulty.jsonl:2:2");
    expect(run.stderr).toContain("did you mean `claimReviewed`?");
  });
});
