import { describe, expect, it } from "vitest";
import { checkLoaded } from "../src/check.ts";
import { checkAd, createChecker } from "../src/checker.ts";
import type { AdDetector, Detector } from "../src/evidence/detector.ts";
import { detectors } from "../src/evidence/detectors.ts";
import type { CheckOptions } from "../src/options.ts";
import { loadCalendar } from "../src/rules/load-calendar.ts";
import { loadPacks } from "../src/rules/load-packs.ts";
import { loadSubmission } from "../src/submission/load-submission.ts";
import type { Submission } from "../src/submission/schema.ts";
import type { Verdict } from "../src/types/verdict.ts";

const SMALL = "./test/fixtures/packs/small";
const FAULTY = "./test/fixtures/packs/faulty";

const AD: Submission = {
  id: "ad-1",
  platforms: ["meta"],
  political: true,
  targeting: { countries: ["US"], regions: [] },
  copy: { body: "Bring a friend. They have already rigged November's vote. Polls open at 7." },
  flight: { start: "2028-09-01", end: "2028-09-30" },
};
const HARMLESS: Submission = { ...AD, copy: { body: "Polls open at 7. Bring a friend." } };

/** The shipped calendar takes a while to read, and is the same for all. */
const calendar = loadCalendar();

/** Checks an ad as `checkAd` does, with the calendar read once. */
async function check(ad: Submission, { packs = [SMALL], ...options }: CheckOptions = {}): Promise<Verdict> {
  const pipeline = { packs: await loadPacks(packs), calendar: await calendar, options };
  return checkLoaded(await loadSubmission(ad, {}), {
    ...pipeline,
    detectors: options.detectors ?? detectors,
  });
}

/** The built-in detectors with what gives a fact replaced. */
const replacing = (fact: string, run: () => unknown): Detector[] => {
  const bad: AdDetector = {
    id: "test/bad",
    version: "1",
    budgetMs: 30,
    sense: "ad",
    needs: [],
    gives: [fact],
    run: run as AdDetector["run"],
  };
  return [bad, ...detectors.filter(({ gives }) => !gives.includes(fact))];
};

describe("checking an ad from end to end", () => {
  it("rejects with a quote, a clause, an election and a cure that was proved", async () => {
    const verdict = await check(AD);
    expect(verdict).toMatchObject({
      format: 1,
      decision: "reject",
      asOf: "2028-09-01",
      ad: { id: "ad-1", digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
      packs: [{ id: "small", version: "1.0.0", digest: expect.stringMatching(/^[0-9a-f]{64}$/) }],
      byPack: { small: "reject" },
      passed: [{ rule: "small/window", coverage: "full" }],
      timeline: [{ from: "2028-09-01", until: "2028-09-30", decision: "reject" }],
      problems: [],
    });
    expect(verdict.findings).toHaveLength(1);
    const [finding] = verdict.findings;
    expect(finding).toMatchObject({
      rule: "small/doubt",
      outcome: "violated",
      effect: "reject",
      citations: [{ clause: "SMALL-DOUBT", status: "in-force" }],
      remedy: {
        safety: "needs-human",
        decisionAfter: "approve",
        changes: [{ path: "copy.body", action: "remove" }],
      },
    });
    expect(finding?.remedy?.changes?.[0]?.from).toBe("They have already rigged November's vote.");
    const quoted = finding?.evidence.find(({ quote }) => quote !== undefined);
    const [start = 0, end = 0] = quoted?.at?.span ?? [];
    expect(AD.copy?.body?.slice(start, end)).toBe(quoted?.quote);
    expect(finding?.elections?.[0]).toMatchObject({ phase: "upcoming", daysToVote: 67, day: "2028-09-01" });
  });

  it("approves an ad of words alone without asking for media", async () => {
    expect(await check(HARMLESS)).toMatchObject({ decision: "approve", findings: [], declare: [] });
  });

  it("gives the same bytes for the same ad", async () => {
    const checker = await createChecker({ packs: [SMALL] });
    const [one, two] = [await checker.check(AD), await checker.check(structuredClone(AD))];
    expect(JSON.stringify(two)).toBe(JSON.stringify(one));
    expect(JSON.stringify(await checkAd(AD, { packs: [SMALL] }))).toBe(JSON.stringify(one));
    expect(JSON.parse(JSON.stringify(one))).toEqual(JSON.parse(JSON.stringify(two)));
  });

  it("has another digest for another ad", async () => {
    expect((await check(AD)).ad.digest).not.toBe((await check(HARMLESS)).ad.digest);
  });

  it.each([
    ["the given day", { asOf: "2028-09-15" }, undefined, "2028-09-15"],
    ["the day of the call first", { asOf: "2028-09-15" }, "2028-09-20", "2028-09-20"],
    ["the first day of the flight", {}, undefined, "2028-09-01"],
  ])("is as of %s", async (_, options, asOf, day) => {
    const checker = await createChecker({ packs: [SMALL], ...options });
    expect((await checker.check(AD, asOf === undefined ? {} : { asOf })).asOf).toBe(day);
  });

  it.each([
    ["no day at all", { ...AD, flight: undefined }, {}, "no day to evaluate the ad on"],
    ["a day that is none", AD, { asOf: "2028-02-30" }, "`2028-02-30` is not a day to evaluate the ad on"],
    ["words for a day", AD, { asOf: "today" }, "`today` is not a day to evaluate the ad on"],
  ])("refuses %s", async (_, ad, options, message) => {
    await expect(check(ad, options)).rejects.toMatchObject({ code: "E_OPTION", message });
  });
});

describe("killing a detector", () => {
  const KILLED: readonly [string, () => unknown, string, string][] = [
    [
      "throws",
      () => {
        throw new Error("broken");
      },
      "failed",
      "detector-failed",
    ],
    ["hangs", () => new Promise(() => undefined), "timeout", "timeout"],
    ["gives nothing", () => undefined, "failed", "detector-failed"],
    ["gives null", () => null, "failed", "detector-failed"],
    ["gives a text", () => "no claims", "failed", "detector-failed"],
    ["gives an empty list", () => [], "failed", "detector-failed"],
    ["gives a wrong shape", () => ({ claims: "none" }), "failed", "detector-failed"],
    [
      "gives items of a wrong shape",
      () => ({ claims: { items: ["none"], missing: [] } }),
      "failed",
      "detector-failed",
    ],
    ["gives no such fact", () => ({}), "ran", "not-observed"],
  ];

  it.each(KILLED)("that %s leaves the rule unsure, and never passes", async (_, run, status, reason) => {
    const verdict = await check(HARMLESS, { detectors: replacing("claims", run) });
    expect(verdict.decision).toBe("review");
    expect(verdict.findings).toMatchObject([
      {
        rule: "small/doubt",
        outcome: "unsure",
        effect: "review",
        reason,
        missing: [{ fact: "claims", reason }],
      },
    ]);
    expect(verdict.detectors).toContainEqual(
      expect.objectContaining({ id: "test/bad", version: "1", status }),
    );
  });

  it("leaves the rules alone that do not read its facts", async () => {
    const verdict = await check(HARMLESS, { detectors: replacing("claims", () => null) });
    expect(verdict.passed).toEqual([{ rule: "small/window", coverage: "full" }]);
  });

  it("never approves when there are no detectors at all", async () => {
    const verdict = await check(AD, { detectors: [] });
    expect(verdict.decision).toBe("review");
    expect(verdict.findings.every(({ outcome }) => outcome === "unsure")).toBe(true);
  });
});

describe("checking by a pack with a fault", () => {
  it("is never better than review, and says where the fault is", async () => {
    const verdict = await check(HARMLESS, { packs: [FAULTY, SMALL] });
    expect(verdict.decision).toBe("review");
    expect(verdict.byPack).toEqual({ faulty: "review", small: "approve" });
    expect(verdict.packs).toMatchObject([{ id: "faulty", problems: 2 }, { id: "small" }]);
    expect(verdict.problems.map(({ message, line }) => [line, message])).toEqual([
      [35, "a rule has either `forbid` or `require`"],
      [31, "unknown fact `wrods`"],
    ]);
    expect(verdict.passed.map(({ rule }) => rule)).toContain("faulty/sound");
  });

  it("still rejects what its sound rules forbid", async () => {
    const verdict = await check(AD, { packs: [FAULTY] });
    expect(verdict.decision).toBe("reject");
  });

  it("tells why nothing could be checked", async () => {
    await expect(checkAd(AD, { packs: [`${FAULTY}/../split/ways.rules.yaml`] })).rejects.toMatchObject({
      code: "E_NOTHING_CHECKED",
      message: expect.stringContaining("ways.rules.yaml"),
      problems: [{ message: "no file of this pack has a `pack` key" }],
    });
  });
});

describe("a cure", () => {
  it("is not offered when it breaks another rule", async () => {
    const [pack] = (await loadPacks([SMALL])).packs;
    const [doubt, window] = pack?.rules ?? [];
    if (pack === undefined || doubt === undefined || window === undefined)
      throw new Error("the pack has two rules");
    // The other rule now forbids what the cure leaves behind: an ad that says nothing of a vote.
    const broken = {
      ...window,
      mode: "require" as const,
      body: (_: unknown, run: Parameters<typeof window.body>[1]) => ({
        truth: JSON.stringify(run.facts.copy).includes("rigged") ? ("true" as const) : ("false" as const),
        fact: "copy.body",
        operator: "says",
      }),
    };
    const verdict = await checkLoaded(await loadSubmission(AD, {}), {
      packs: { packs: [{ ...pack, rules: [doubt, broken] }], problems: [] },
      calendar: await calendar,
      detectors,
      options: {},
    });
    expect(verdict.findings).toMatchObject([
      { rule: "small/doubt", remedy: { text: expect.any(String), safety: "needs-human" } },
    ]);
    expect(verdict.findings[0]?.remedy).not.toHaveProperty("changes");
  });
});

describe("checking many ads", () => {
  const shared = createChecker({ packs: [SMALL] });

  it("keeps their order, and a bad one costs no other its verdict", async () => {
    const checker = await shared;
    const seen: string[] = [];
    const bad = { ...AD, politcal: true } as Submission;
    const results = await checker.checkAll([AD, bad, HARMLESS], {
      concurrency: 2,
      onChecked: ({ source }) => seen.push(source),
    });
    expect(results.map(({ verdict, error }) => verdict?.decision ?? error?.code)).toEqual([
      "reject",
      "E_SUBMISSION",
      "approve",
    ]);
    expect(seen).toHaveLength(3);
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    "checks them all with a concurrency of %d",
    async (concurrency) => {
      const checker = await shared;
      expect(await checker.checkAll([AD, HARMLESS], { concurrency })).toHaveLength(2);
    },
  );

  it.each([null, undefined, 7, "", []])("refuses %j as a bad ad, not as a crash", async (ad) => {
    const checker = await shared;
    const [result] = await checker.checkAll([ad as unknown as Submission]);
    expect(result?.error?.name).toBe("AdclauseError");
  });

  it("knows the suppressions that met nothing", async () => {
    const suppression = { reason: "agreed", owner: "Rosa Lindqvist", until: "2028-12-31" };
    const suppressions = [
      { ...suppression, rule: "small/doubt" },
      { ...suppression, rule: "small/window" },
    ];
    const checker = await createChecker({ packs: [SMALL], suppressions });
    expect((await checker.check(AD)).decision).toBe("approve");
    expect(checker.unusedSuppressions().map(({ rule }) => rule)).toEqual(["small/window"]);
  });
});
