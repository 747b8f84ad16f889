import { checkLoaded, type Pipeline } from "./check.ts";
import { detectors as builtIn } from "./evidence/detectors.ts";
import { SEEN_IN_TEST, seenInTest } from "./evidence/seen-in-test.ts";
import { indexFactChecks } from "./index-fact-checks.ts";
import type { CompiledRule, Pack, PackSet } from "./rules/pack.ts";
import type { RuleTest } from "./rules/schema.ts";
import { mergeDeclarations } from "./submission/declarations.ts";
import { loadSubmission } from "./submission/load-submission.ts";
import { AdclauseError, type Problem } from "./types/error.ts";
import type { Outcome } from "./types/lattice.ts";
import type { Verdict } from "./types/verdict.ts";

/** How one test of a rule went. */
export interface RuleTestCase {
  readonly pack: string;
  readonly rule: string;
  readonly name: string;
  readonly expected: Outcome;
  /** Absent when the test's ad could not be checked. */
  readonly actual?: Outcome;
  readonly ok: boolean;
  /** Why a known gap is not closed yet; it counts apart. */
  readonly todo?: string;
  /** What went wrong, when the ad could not be checked. */
  readonly note?: string;
}

export interface RuleTestReport {
  readonly cases: readonly RuleTestCase[];
  readonly passed: number;
  readonly failed: number;
  readonly todos: number;
  /** Faults of the packs, and tests that prove too little. */
  readonly problems: readonly Problem[];
}

/** Runs the tests that rules carry, each ad through the whole pipeline with only its own pack loaded. */
export async function testRules(pipeline: Omit<Pipeline, "options">): Promise<RuleTestReport> {
  const cases: RuleTestCase[] = [];
  for (const pack of pipeline.packs.packs) {
    for (const rule of pack.rules) {
      for (const test of rule.source.tests) cases.push(await runTest(pack, rule, test, pipeline));
    }
  }
  const counted = cases.filter(({ todo }) => todo === undefined);
  return {
    cases,
    passed: counted.filter(({ ok }) => ok).length,
    failed: counted.filter(({ ok }) => !ok).length,
    todos: cases.length - counted.length,
    problems: [...pipeline.packs.problems, ...weakTests(pipeline.packs), ...cases.flatMap(closedGap)],
  };
}

async function runTest(
  pack: Pack,
  rule: CompiledRule,
  test: RuleTest,
  pipeline: Omit<Pipeline, "options">,
): Promise<RuleTestCase> {
  const { name, expect: expected, asOf, todo } = test;
  const base = {
    pack: pack.head.id,
    rule: rule.source.id,
    name,
    expected,
    ...(todo === undefined ? {} : { todo }),
  };
  const alone: PackSet = { packs: [{ ...pack, rules: [rule], problems: [] }], problems: [] };
  try {
    const ad = mergeDeclarations(test.ad, pack.head.testAd ?? {});
    const loaded = await loadSubmission(ad, {});
    const factChecks = await indexFactChecks(test.factChecks && [test.factChecks]);
    const { detectors = builtIn } = pipeline;
    const verdict = await checkLoaded(loaded, {
      ...pipeline,
      detectors: test.seen === undefined ? detectors : [...detectors, seenInTest(test.seen)],
      packs: alone,
      factChecks,
      options: { asOf },
    });
    const fault = verdict.detectors.find(({ id, status }) => id === SEEN_IN_TEST && status !== "ran");
    if (fault !== undefined)
      return { ...base, ok: false, note: `what is \`seen\` is no fact: ${fault.note}` };
    const actual = outcomeOf(verdict, rule.source.id);
    return { ...base, actual, ok: actual === expected };
  } catch (error) {
    if (!(error instanceof AdclauseError)) throw error;
    return {
      ...base,
      ok: false,
      note: `${error.message}${error.hint === undefined ? "" : ` (${error.hint})`}`,
    };
  }
}

function outcomeOf(verdict: Verdict, rule: string): Outcome {
  const finding = verdict.findings.find((one) => one.rule === rule);
  if (finding !== undefined) return finding.outcome;
  return verdict.passed.some((one) => one.rule === rule) ? "satisfied" : "not-applicable";
}

/** A rule whose tests show only one side proves nothing: ask for a breach, and for an ad it leaves alone. */
function weakTests({ packs }: PackSet): Problem[] {
  return packs.flatMap(({ rules }) =>
    rules.flatMap(({ source: { id, tests } }) => {
      const outcomes = new Set(tests.map((test) => test.expect));
      const names = tests.map((test) => test.name);
      const twice = names.find((name, index) => names.indexOf(name) !== index);
      const problems: Problem[] = [];
      const problem = (message: string, hint: string): void =>
        void problems.push({ code: "E_PACK", message, hint, path: id });
      if (!outcomes.has("violated") && !outcomes.has("unsure"))
        problem(`no test of \`${id}\` shows a breach`, "add one that expects `violated`");
      if (!outcomes.has("satisfied") && !outcomes.has("not-applicable")) {
        problem(`no test of \`${id}\` shows an ad that it leaves alone`, "add one that expects `satisfied`");
      }
      if (twice !== undefined)
        problem(`two tests of \`${id}\` are called \`${twice}\``, "give each its own name");
      return problems;
    }),
  );
}

/** A gap that is closed should count as a test again, or it may open unseen. */
function closedGap({ rule, name, ok, todo }: RuleTestCase): Problem[] {
  if (todo === undefined || !ok) return [];
  const message = `the known gap \`${name}\` of \`${rule}\` is closed`;
  return [{ code: "E_PACK", message, hint: "take its `todo` away", path: rule }];
}
