import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findProject } from "../../src/cli/find-project.ts";
import { readProject } from "../../src/cli/project.ts";
import { AdclauseError } from "../../src/types/error.ts";
import { tempTree } from "../submission/temp-tree.ts";

test("the nearest project file counts, up to the root of the repository", () => {
  const root = tempTree({
    "adclause.yaml": "failOn: reject",
    "repo/ads/spring/ad.yaml": "copy: {}",
    "repo/shop/adclause.yaml": "failOn: reject",
    "repo/shop/ads/ad.yaml": "copy: {}",
  });
  expect(findProject(join(root, "repo/ads/spring/ad.yaml"))).toBe(join(root, "adclause.yaml"));
  mkdirSync(join(root, "repo/.git"));
  expect(findProject(join(root, "repo/ads/spring/ad.yaml"))).toBe(undefined);
  expect(findProject(join(root, "repo/shop/ads/ad.yaml"))).toBe(join(root, "repo/shop/adclause.yaml"));
  expect(findProject(join(root, "repo/shop"))).toBe(join(root, "repo/shop/adclause.yaml"));
  expect(findProject(join(root, "repo/shop/not-there/ad.yaml"))).toBe(join(root, "repo/shop/adclause.yaml"));
});

const suppression = {
  rule: "county/payer-name",
  reason: "printed",
  owner: "ads@example.org",
  until: "2028-12-31",
};

test("all of it is read, and paths count from the file", async () => {
  const root = tempTree({
    "adclause.yaml": `
packs: [meta, us/ca, ./rules, own.yaml]
platforms: [meta]
failOn: reject
asOf: 2028-09-01
elections: [calendar.yaml]
factChecks: [reviews.jsonl]
trustList: signers.pem
originals: [archive]
declare:
  advertiser: { kind: candidate }
  targeting: { countries: [US] }
suppress:
  - ${JSON.stringify(suppression)}
`,
  });
  expect(await readProject(join(root, "adclause.yaml"))).toEqual({
    packs: ["meta", "us/ca", join(root, "rules"), join(root, "own.yaml")],
    elections: [join(root, "calendar.yaml")],
    factChecks: [join(root, "reviews.jsonl")],
    trustList: join(root, "signers.pem"),
    originals: [join(root, "archive")],
    declarations: {
      platforms: ["meta"],
      advertiser: { kind: "candidate" },
      targeting: { countries: ["US"] },
    },
    suppressions: [suppression],
    failOn: "reject",
    asOf: "2028-09-01",
  });
});

test.each([
  ["failOn: rejct", "unknown value `rejct` for `failOn`", 1, 9],
  ["asOf: 2028-02-30", "`asOf` cannot be `2028-02-30`", 1, 7],
  ["suppres: []", "unknown key `suppres`", 1, 1],
  ["failOn: reject\ndeclare: { copy: { body: Vote } }", "unknown key `copy` in `declare`", 2, 12],
  [
    "declare: { advertiser: { kind: candidat } }",
    "unknown value `candidat` for `declare.advertiser.kind`",
    1,
    32,
  ],
  ["platforms: [Meta]", "`platforms[0]` cannot be `Meta`", 1, 13],
  ["suppress: [{ rule: a/b, reason: c, until: 2028-12-31 }]", "missing key `owner` in `suppress[0]`", 1, 12],
  [
    "suppress: [{ rule: a/b, reason: c, owner: d, until: 2028-02-31 }]",
    "`suppress[0].until` cannot be `2028-02-31`",
    1,
    53,
  ],
  ["packs: [", undefined, 1, 9],
  ["", "the document is empty", 1, 1],
])("%j is a fault with a place", async (text, message, line, col) => {
  const file = join(tempTree({ "adclause.yaml": text }), "adclause.yaml");
  const error = await readProject(file).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(AdclauseError);
  const [problem] = error instanceof AdclauseError ? error.problems : [];
  expect(problem).toMatchObject({ code: "E_PROJECT", file, line, col });
  if (message !== undefined) expect(problem?.message).toBe(message);
});
