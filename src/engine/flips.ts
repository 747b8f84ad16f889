import type { Evaluation } from "../rules/condition.ts";
import { and, not, or } from "../rules/truth.ts";
import type { Outcome, Truth } from "../types/lattice.ts";

/** The parts of a rule, evaluated. */
interface Parts {
  readonly pack: Evaluation;
  readonly appliesTo?: Evaluation | undefined;
  readonly unless?: Evaluation | undefined;
  readonly body: Evaluation;
}

/** A single condition that would change the outcome of a rule. */
export interface Flip {
  readonly condition: Evaluation;
  /** What it would have to come out as. */
  readonly to: "true" | "false";
  readonly outcome: Outcome;
}

/** What the conditions of a rule come to: the same as judging gives while a clause binds. */
export function outcomeOfParts(
  parts: Parts,
  mode: "forbid" | "require",
  truth = (one: Evaluation) => one.truth,
): Outcome {
  const exempt = parts.unless === undefined ? "false" : truth(parts.unless);
  const guard = parts.appliesTo === undefined ? "true" : truth(parts.appliesTo);
  const applies = and([truth(parts.pack), guard, not(exempt)]);
  if (applies === "false") return "not-applicable";
  const body = truth(parts.body);
  const breach = mode === "forbid" ? body : not(body);
  if (breach === "false") return "satisfied";
  return applies === "true" && breach === "true" ? "violated" : "unsure";
}

/** The conditions which, one at a time, would change the outcome; each with the first outcome that it gives. */
export function flipsOf(parts: Parts, mode: "forbid" | "require"): readonly Flip[] {
  const now = outcomeOfParts(parts, mode);
  const leaves = [parts.pack, parts.appliesTo, parts.unless, parts.body].flatMap((part) =>
    part === undefined ? [] : leavesOf(part),
  );
  return [...new Set(leaves)].flatMap((condition) =>
    (["true", "false"] as const)
      .filter((to) => to !== condition.truth)
      .flatMap((to): Flip[] => {
        const outcome = outcomeOfParts(parts, mode, (part) => truthWith(part, condition, to));
        return outcome === now ? [] : [{ condition, to, outcome }];
      }),
  );
}

const isJoint = ({ operator, children }: Evaluation): boolean =>
  children !== undefined &&
  (operator === "all" || operator === "any" || (operator === "not" && children.length === 1));

/** Conditions that are not made of others. */
const leavesOf = (evaluation: Evaluation): Evaluation[] =>
  isJoint(evaluation) ? (evaluation.children ?? []).flatMap(leavesOf) : [evaluation];

/** The truth of an evaluation, if one condition in it had come out as `to`. */
function truthWith(evaluation: Evaluation, condition: Evaluation, to: Truth): Truth {
  if (evaluation === condition) return to;
  if (!isJoint(evaluation)) return evaluation.truth;
  const truths = (evaluation.children ?? []).map((child) => truthWith(child, condition, to));
  if (evaluation.operator === "not") return not(truths[0] ?? "unknown");
  return evaluation.operator === "all" ? and(truths) : or(truths);
}
