import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createChecker } from "../../src/checker.ts";
import { loadPacks } from "../../src/rules/load-packs.ts";
import { tempTree } from "../submission/temp-tree.ts";

const HEAD = `pack:
  id: acme
  version: 1.0.0
  title: Ads of Acme
  appliesTo: { political: true }
`;

const TIGHTER = `extend:
  - id: acme/result-claim
    rule: google/result-claim
    effect: reject
    message: We do not run claims about results.
    tests:
      - name: a claim of fraud
        ad: { political: true, platforms: [google], copy: { body: "The 2020 election was stolen." } }
        asOf: 2026-09-15
        expect: violated
`;

const SUSPENDED = `suspend:
  - rule: meta/doubt-upcoming-election
    reason: agreed with the platform for this account
    owner: policy@example.org
    until: 2026-12-31
`;

const ad = {
  political: true,
  platforms: ["meta", "google"],
  copy: { headline: "", body: "They have already rigged November's vote." },
  media: [],
  targeting: { countries: ["US"], regions: ["US-OH"] },
  flight: { start: "2026-09-15", end: "2026-09-15" },
};

const written = (text: string): string => join(tempTree({ "acme.yaml": text }), "acme.yaml");

async function check(text: string, asOf = "2026-09-15") {
  const checker = await createChecker({ packs: ["meta", "google", written(text)] });
  const verdict = await checker.check(ad, { asOf });
  return { checker, verdict, rule: (id: string) => verdict.findings.find(({ rule }) => rule === id) };
}

describe("extending", () => {
  test("says only how it differs, and the base goes on running", async () => {
    const { rule, verdict } = await check(HEAD + TIGHTER);
    expect(verdict.problems).toEqual([]);
    expect(rule("google/result-claim")).toMatchObject({ effect: "review" });
    expect(rule("acme/result-claim")).toMatchObject({
      pack: "acme",
      effect: "reject",
      title: rule("google/result-claim")?.title,
      message: "We do not run claims about results.",
      citations: [{ clause: "GOOG-MISREP-ELEC-1" }],
    });
    expect(verdict.byPack).toMatchObject({ google: "review", acme: "reject" });
  });

  test("stays within the scope of the base's pack", async () => {
    const checker = await createChecker({ packs: [written(HEAD + TIGHTER)] });
    const verdict = await checker.check({ ...ad, platforms: ["meta"] });
    expect(verdict.findings).toEqual([]);
    expect(verdict.notApplicable.map(({ rule }) => rule)).toEqual(["acme/result-claim"]);
  });

  test("a rule that extends may be extended, whatever their order", async () => {
    const second = TIGHTER.replace("acme/result-claim", "acme/strict").replace("google/", "acme/");
    const text = `${HEAD}${second}${TIGHTER.replace("extend:\n", "")}`;
    const { packs, problems } = await loadPacks([written(text)]);
    expect(problems).toEqual([]);
    expect(packs[0]?.rules.map(({ source }) => [source.id, source.cites])).toEqual([
      ["acme/result-claim", ["GOOG-MISREP-ELEC-1"]],
      ["acme/strict", ["GOOG-MISREP-ELEC-1"]],
    ]);
  });

  test("what the rule that ships becomes, the extension becomes too: its digest tells", async () => {
    const [plain] = (await loadPacks([written(HEAD + TIGHTER)])).packs;
    const [other] = (await loadPacks([written(HEAD + TIGHTER.replace("effect: reject", "effect: disclose"))]))
      .packs;
    expect(plain?.digest).not.toBe(other?.digest);
  });

  test.each([
    [
      "a circle of two",
      `${HEAD}${TIGHTER.replace("google/", "acme/").replace("acme/result-claim", "acme/strict")}${TIGHTER.replace("extend:\n", "").replace("google/result-claim", "acme/strict")}`,
      "rules extend each other in a circle: acme/strict → acme/result-claim → acme/strict",
      [17, 11],
    ],
    [
      "itself",
      HEAD + TIGHTER.replace("google/", "acme/"),
      "rules extend each other in a circle: acme/result-claim → acme/result-claim",
      [8, 11],
    ],
    [
      "a typo",
      HEAD + TIGHTER.replace("google/result-claim", "google/result-clam"),
      "there is no rule `google/result-clam` to extend",
      [8, 11],
    ],
  ])("%s is a fault with its place, and the pack still loads", async (_, text, message, [line, col]) => {
    const { packs, problems } = await loadPacks([written(text)]);
    expect(problems.map((one) => [one.code, one.message, one.line, one.col])).toEqual([
      ["E_PACK", message, line, col],
    ]);
    expect(packs.map(({ head }) => head.id)).toEqual(["acme"]);
  });

  test("a condition of its own that is faulty is placed in the extension", async () => {
    const text =
      HEAD +
      TIGHTER.replace("    message:", "    forbid: { clams: { some: { kind: fraud } } }\n    message:");
    const { problems } = await loadPacks([written(text)]);
    expect(problems).toMatchObject([{ code: "E_PACK", line: 10, path: "extend[0].forbid.clams" }]);
  });

  test.each([
    ["no test", TIGHTER.slice(0, TIGHTER.indexOf("    tests:"))],
    ["an unknown key", TIGHTER.replace("    effect:", "    efect: reject\n    effect:")],
    [
      "two bodies",
      TIGHTER.replace(
        "    effect:",
        "    forbid: { political: true }\n    require: { political: true }\n    effect:",
      ),
    ],
  ])("%s is refused", async (_, text) => {
    const { packs, problems } = await loadPacks([written(HEAD + text)]);
    expect(problems).toHaveLength(1);
    expect(packs[0]?.rules).toEqual([]);
  });
});

describe("suspending", () => {
  test("the finding stays in the verdict with who and why, and decides nothing", async () => {
    const { checker, rule, verdict } = await check(HEAD + SUSPENDED);
    const by = { reason: "agreed with the platform for this account", owner: "policy@example.org" };
    expect(rule("meta/doubt-upcoming-election")?.suppressed).toEqual({
      ...by,
      until: "2026-12-31",
      by: "acme",
    });
    expect(verdict.byPack.meta).toBe("review");
    expect(verdict.suspended).toEqual([
      { rule: "meta/doubt-upcoming-election", ...by, until: "2026-12-31", by: "acme" },
    ]);
    expect(checker.unusedSuppressions()).toEqual([]);
  });

  test.each([
    ["2026-12-31", "review"],
    ["2027-01-01", "reject"],
  ])("it holds until its last day: on %s Meta says %s", async (day, decision) => {
    const checker = await createChecker({ packs: ["meta", written(HEAD + SUSPENDED)] });
    const late = {
      ...ad,
      copy: { headline: "", body: "They will rig the 2028 election." },
      flight: { start: day, end: day },
    };
    const verdict = await checker.check(late, { asOf: day });
    expect(verdict.byPack.meta).toBe(decision);
    expect(verdict.suspended?.length ?? 0).toBe(decision === "review" ? 1 : 0);
  });

  test("one that has nothing to suspend is unused, and told by verdicts all the same", async () => {
    const { checker, verdict } = await check(
      HEAD + SUSPENDED.replace("doubt-upcoming-election", "vote-buying"),
    );
    expect(checker.unusedSuppressions()).toMatchObject([{ rule: "meta/vote-buying", by: "acme" }]);
    expect(verdict.suspended).toMatchObject([{ rule: "meta/vote-buying" }]);
  });

  test("a rule that a loaded pack does not have is a fault with its place", async () => {
    const { checker, verdict } = await check(
      HEAD + SUSPENDED.replace("doubt-upcoming-election", "doubt-upcomming-election"),
    );
    expect(checker.packs.problems).toMatchObject([
      {
        message: "there is no rule `meta/doubt-upcomming-election` to suspend",
        hint: "did you mean `meta/doubt-upcoming-election`?",
        line: 7,
        col: 11,
      },
    ]);
    expect(verdict.decision).toBe("reject");
  });

  test.each(["reason", "owner", "until"])("without %s it is refused, and the rule counts", async (key) => {
    const text = HEAD + SUSPENDED.replace(new RegExp(`    ${key}: .*\n`), "");
    const { verdict } = await check(text);
    expect(verdict.problems).toHaveLength(1);
    expect(verdict.byPack.meta).toBe("reject");
  });
});
