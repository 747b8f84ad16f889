import type { Evaluation } from "../rules/condition.ts";
import { shorten } from "../rules/shorten.ts";
import type { NearMissNote } from "../types/verdict.ts";
import { describeTest, describeValue } from "./describe-test.ts";

/** What the rule wanted, in the author's words: the lines that decided it. */
export function expectedOf(body: Evaluation, mode: "forbid" | "require"): string {
  const lines = unique(decisiveLines(body).map(say));
  return mode === "forbid" ? `not (${lines.join(" and ")})` : lines.join(" and ");
}

/** What was found in its place. */
export function actualOf(body: Evaluation): string {
  const near = nearMissesIn(body).map(tellNearMiss);
  return unique([...decisiveLines(body).map(found), ...near]).join("; ");
}

/** The lines that made a block come out as it did; a `not` stays one line, so that its meaning is not lost. */
function decisiveLines(evaluation: Evaluation, lines: Evaluation[] = []): Evaluation[] {
  const { operator, truth, children } = evaluation;
  if (children === undefined || (operator !== "all" && operator !== "any")) {
    lines.push(evaluation);
    return lines;
  }
  const isTold = children.some((child) => child.truth === truth);
  for (const child of children) if (!isTold || child.truth === truth) decisiveLines(child, lines);
  return lines;
}

function say({ fact, operator, expected, children }: Evaluation): string {
  if (operator !== "not" || expected !== undefined) return describeTest(fact, operator, expected);
  return `not (${(children ?? [])
    .flatMap((child) => decisiveLines(child))
    .map(say)
    .join(" and ")})`;
}

function found(line: Evaluation): string {
  const { fact, operator, actual, truth, missing, children, evidence } = line;
  if (operator === "not" && fact === "not")
    return (children ?? [])
      .flatMap((child) => decisiveLines(child))
      .map(found)
      .join("; ");
  if (truth === "unknown") return `${fact} is unknown (${reasonOf(line, missing)})`;
  const quote = evidence?.find((one) => one.quote !== undefined)?.quote;
  if (operator === "says" || operator === "states") {
    if (quote !== undefined) return `found “${quote}”`;
    return line.nearMiss === undefined ? `${fact} does not` : tellNearMiss(line.nearMiss);
  }
  if (operator === "some" || operator === "none" || operator === "every") {
    const telling =
      children?.filter((child) => child.truth === (operator === "every" ? "false" : "true")).length ?? 0;
    return `${telling} of ${describeValue(actual)} ${fact}${quote === undefined ? "" : `: “${quote}”`}`;
  }
  return `${fact} is ${describeValue(actual)}`;
}

const tellNearMiss = ({ quote, difference }: NearMissNote): string =>
  `“${shorten(quote, 200)}” ${difference}`;

/** Sentences that are nearly the wording asked for, in the branches that made a condition come out as it did. */
export function nearMissesIn(evaluation: Evaluation): readonly NearMissNote[] {
  const found: NearMissNote[] = [];
  addNearMisses(evaluation, found);
  return found;
}

function addNearMisses(
  { operator, truth, nearMiss, children = [] }: Evaluation,
  found: NearMissNote[],
): void {
  if (nearMiss !== undefined) found.push(nearMiss);
  const isBlock = operator === "all" || operator === "any";
  for (const child of children) if (!isBlock || child.truth === truth) addNearMisses(child, found);
}

/** The first gap below a line, wherever it lies. */
function reasonOf(line: Evaluation, missing: Evaluation["missing"]): string {
  const [first] = missing ?? [];
  if (first !== undefined) return first.reason;
  const open = line.children?.find((child) => child.truth === "unknown");
  return open === undefined ? "undecided" : reasonOf(open, open.missing);
}

const unique = (lines: readonly string[]): readonly string[] =>
  lines.length < 2 ? lines : [...new Set(lines)];
