import type { Truth } from "../types/lattice.ts";
import { type Compiler, type Condition, type RuleReads, type Run, shortOf } from "./condition.ts";

/**
 * Compiles a condition once for all rules of a pack that write it alike, and evaluates it once a run: a thousand rules
 * ask a few dozen questions about platform, place and kind of ad. One with a fault is not shared, so that every rule
 * that has it knows.
 */
export function share(
  source: string,
  compiler: Compiler,
  compile: (compiler: Compiler) => Condition | undefined,
): Condition | undefined {
  const key = `${compiler.place ?? ""} ${source}`;
  const known = compiler.shared.get(key);
  if (known !== undefined) {
    addReads(compiler.reads, known.reads);
    return known.condition;
  }
  const reads: RuleReads = { facts: new Set(), dated: false, edges: [] };
  let isFaulty = false;
  const problem: Compiler["problem"] = (...told) => {
    isFaulty = true;
    compiler.problem(...told);
  };
  const condition = compile({ ...compiler, reads, problem });
  addReads(compiler.reads, reads);
  if (condition === undefined || isFaulty) return condition;
  const slot = compiler.shared.size;
  const traced: Condition = (scope, run) => {
    const seen = run.memo[slot];
    if (seen !== undefined) return seen;
    const evaluation = condition(scope, run);
    run.memo[slot] = evaluation;
    return evaluation;
  };
  const short = shortOf(condition);
  const remembered = Object.assign(traced, {
    slot,
    truth: (node: unknown, run: Run): Truth => {
      const seen = run.truths[slot];
      if (seen !== undefined) return seen;
      const truth = short(node, run);
      run.truths[slot] = truth;
      return truth;
    },
  });
  compiler.shared.set(key, { condition: remembered, reads });
  return remembered;
}

function addReads(to: RuleReads, from: RuleReads): void {
  for (const fact of from.facts) to.facts.add(fact);
  to.dated ||= from.dated;
  to.edges.push(...from.edges);
}
