import type { Calendar } from "../../src/elections/calendar.ts";
import type { FactTree } from "../../src/evidence/detector.ts";
import { compilePack } from "../../src/rules/compile-pack.ts";
import type { DocumentPath, Evaluation } from "../../src/rules/condition.ts";
import type { CompiledRule } from "../../src/rules/pack.ts";
import type { RuleSource } from "../../src/rules/schema.ts";
import { createTextIndex } from "../../src/rules/text-index.ts";
import type { Clause } from "../../src/types/clause.ts";
import type { Problem } from "../../src/types/error.ts";
import type { Truth } from "../../src/types/lattice.ts";
import { calendarOf } from "../elections/fixture.ts";

export const clause = (given: Partial<Clause> = {}): Clause => ({
  id: "HOUSE-1",
  title: "House rules",
  instrument: "House rules",
  jurisdiction: "worldwide",
  summary: "What the house asks.",
  url: "https://example.org/rules",
  inForce: { from: "2020-01-01" },
  status: "in-force",
  readOn: "2026-11-01",
  confidence: "primary",
  ...given,
});

export const rule = (given: Partial<RuleSource> = {}): RuleSource => ({
  id: "house/rule",
  title: "A rule",
  cites: ["HOUSE-1"],
  effect: "reject",
  message: "it breaks the rule",
  coverage: "full",
  tests: [{ name: "one", ad: {}, expect: "violated" }],
  ...given,
});

export interface Setting {
  readonly lists?: Readonly<Record<string, readonly string[]>>;
  readonly clauses?: readonly Clause[];
  readonly day?: string;
  readonly calendar?: Calendar;
}

const locate = (path: DocumentPath) => ({ file: "house.yaml", line: 1, col: 1, path: path.join(".") });

/** Compiles a block as the `forbid` of the only rule of a pack. */
export function compileBlock(
  block: unknown,
  { lists = {}, clauses = [clause()] }: Setting = {},
): { rule: CompiledRule; problems: readonly Problem[] } {
  const head = { id: "house", version: "1.0.0", title: "House", appliesTo: { political: true } };
  const rules = [{ ...rule(), forbid: block as RuleSource["forbid"] }];
  const pack = compilePack({ head, lists, clauses, rules }, "digest", locate);
  const [compiled] = pack.rules;
  if (compiled === undefined) throw new Error("the pack has one rule");
  return { rule: compiled, problems: pack.problems };
}

/** Compiles a block that must be sound, and evaluates it over facts. */
export function evaluate(block: unknown, facts: FactTree, setting: Setting = {}): Evaluation {
  const { rule: compiled, problems } = compileBlock(block, setting);
  if (problems.length > 0) throw new Error(`the block has faults: ${JSON.stringify(problems)}`);
  const { day = "2028-09-01", calendar = calendarOf([]) } = setting;
  const runOf = () => ({ facts, day, calendar, texts: createTextIndex(), memo: [], truths: [] });
  const scope = { node: facts, at: "" };
  const evaluation = compiled.body(scope, runOf());
  // A condition may offer its truth without the trace; it must be the same truth.
  const short: unknown = Reflect.get(compiled.body, "truth");
  const alone: unknown = typeof short === "function" ? short(scope.node, runOf()) : evaluation.truth;
  if (alone !== evaluation.truth)
    throw new Error(`truth alone is ${alone}, in the trace ${evaluation.truth}`);
  return evaluation;
}

export const truthOf = (block: unknown, facts: FactTree, setting?: Setting): Truth =>
  evaluate(block, facts, setting).truth;

/** What compiling a block reports: the path below the block, the message and the hint. */
export function faultsOf(
  block: unknown,
  setting?: Setting,
): { path: string; message: string; hint?: string }[] {
  return compileBlock(block, setting).problems.map(({ path = "", message, hint }) => ({
    path: path.replace(/^rules\.0\.forbid\.?/, ""),
    message,
    ...(hint === undefined ? {} : { hint }),
  }));
}

/** Facts with one value at a dotted path; `undefined` leaves it out. */
export function factsWith(path: string, value: unknown): FactTree {
  return path
    .split(".")
    .reduceRight<unknown>((inner, name) => (inner === undefined ? {} : { [name]: inner }), value) as FactTree;
}
