import type { FactType } from "../evidence/fact-type.ts";
import type { Truth } from "../types/lattice.ts";
import { combinators } from "./combinators.ts";
import { type Compiler, type Condition, type DocumentPath, type Run, shortOf } from "./condition.ts";
import { compilePath } from "./path.ts";
import { share } from "./share.ts";
import { and } from "./truth.ts";

/**
 * Compiles a block: fact paths with their tests, and the combinators `all`, `any` and `not`. Its lines hold together:
 * the block is true when every line is.
 */
export function compileBlock(
  value: unknown,
  type: FactType,
  path: DocumentPath,
  compiler: Compiler,
): Condition {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    compiler.problem(
      path,
      "expected conditions, one fact a line",
      "write `fact: value`, or use `all`, `any`, `not`",
    );
    return faulty(compiler.fact);
  }
  const lines = Object.entries(value);
  if (lines.length === 0) {
    compiler.problem(path, "this block has no conditions", "an empty block would hold for every ad");
    return faulty(compiler.fact);
  }
  const conditions = lines.map(([key, expected]) => {
    const compile = (one: Compiler) => compileLine(key, expected, type, [...path, key], one);
    const isRoot = compiler.fact === "";
    return (
      (isRoot ? share(JSON.stringify([key, expected]), compiler, compile) : compile(compiler)) ?? faulty(key)
    );
  });
  const [only] = conditions;
  if (conditions.length === 1 && only !== undefined) return only;
  const traced: Condition = (scope, run) => {
    const children = conditions.map((condition) => condition(scope, run));
    return { truth: and(children.map((child) => child.truth)), fact: "all", operator: "all", children };
  };
  const shorts = conditions.map(shortOf);
  // Most lines of most rules have been answered for another rule: those answers are read here, without a call.
  const slots = conditions.map(({ slot }) => slot);
  return Object.assign(traced, {
    truth: (node: unknown, run: Run): Truth => {
      let result: Truth = "true";
      for (let line = 0; line < shorts.length; line += 1) {
        const slot = slots[line];
        const truth = (slot === undefined ? undefined : run.truths[slot]) ?? shorts[line]?.(node, run);
        if (truth === "false") return "false";
        if (truth === "unknown") result = "unknown";
      }
      return result;
    },
  });
}

/** Stands in for a condition that did not compile: it never decides anything. */
const faulty =
  (fact: string): Condition =>
  () => ({ truth: "unknown", fact, operator: "faulty", missing: [{ fact, reason: "pack-faulty" }] });

function compileLine(
  key: string,
  expected: unknown,
  type: FactType,
  path: DocumentPath,
  compiler: Compiler,
): Condition | undefined {
  const combinator = Object.hasOwn(combinators, key) ? combinators[key] : undefined;
  if (combinator !== undefined) return combinator.compile(expected, type, path, compiler);
  const fact = compilePath(key, type, path, compiler);
  if (fact === undefined) return undefined;
  const name = compiler.fact === "" ? key : `${compiler.fact}.${key}`;
  noteRead(name, compiler);
  const test = compiler.compileTest(expected, fact.type, path, name);
  const traced: Condition = (scope, run) => {
    const { node, at } = fact.resolve(scope);
    return test(node, at, run);
  };
  if (test.truth === undefined) return traced;
  const { truth } = test;
  return Object.assign(traced, { truth: (from: unknown, run: Run) => truth(fact.node(from), run) });
}

/** Detectors of media give single fields, so a rule's need is noted to that depth. */
function noteRead(name: string, compiler: Compiler): void {
  const [root = "", field] = name.split(".");
  compiler.reads.facts.add(root);
  if (root === "media" && field !== undefined) compiler.reads.facts.add(`media.${field}`);
}
