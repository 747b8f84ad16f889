import type { FactType } from "../evidence/fact-type.ts";
import { combinators } from "./combinators.ts";
import type { Compiler, Condition, DocumentPath } from "./condition.ts";
import { compilePath } from "./path.ts";
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
  const never: Condition = () => ({
    truth: "unknown",
    fact: compiler.fact,
    operator: "all",
    missing: [{ fact: compiler.fact, reason: "pack-faulty" }],
  });
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    compiler.problem(
      path,
      "expected conditions, one fact a line",
      "write `fact: value`, or use `all`, `any`, `not`",
    );
    return never;
  }
  const lines = Object.entries(value);
  if (lines.length === 0) {
    compiler.problem(path, "this block has no conditions", "an empty block would hold for every ad");
    return never;
  }
  const conditions = lines.map(
    ([key, expected]) => compileLine(key, expected, type, [...path, key], compiler) ?? never,
  );
  const [only] = conditions;
  if (conditions.length === 1 && only !== undefined) return only;
  return (scope, run) => {
    const children = conditions.map((condition) => condition(scope, run));
    return { truth: and(children.map((child) => child.truth)), fact: "all", operator: "all", children };
  };
}

function compileLine(
  key: string,
  expected: unknown,
  type: FactType,
  path: DocumentPath,
  compiler: Compiler,
): Condition | undefined {
  const combinator = combinators[key];
  if (combinator !== undefined) return combinator.compile(expected, type, path, compiler);
  const fact = compilePath(key, type, path, compiler);
  if (fact === undefined) return undefined;
  const name = compiler.fact === "" ? key : `${compiler.fact}.${key}`;
  noteRead(name, compiler);
  const test = compiler.compileTest(expected, fact.type, path, name);
  return (scope, run) => {
    const { node, at } = fact.resolve(scope);
    return test(node, at, run);
  };
}

/** Detectors of media give single fields, so a rule's need is noted to that depth. */
function noteRead(name: string, compiler: Compiler): void {
  const [root = "", field] = name.split(".");
  compiler.reads.facts.add(root);
  if (root === "media" && field !== undefined) compiler.reads.facts.add(`media.${field}`);
}
