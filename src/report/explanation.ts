import { describeTest, describeValue } from "../engine/describe-test.ts";
import type { RuleExplanation } from "../explain-rule.ts";
import type { Evaluation } from "../rules/condition.ts";
import type { Outcome, Truth } from "../types/lattice.ts";
import { inert } from "./inert.ts";
import { OUTCOME_SENTENCES, standing } from "./messages.ts";
import {
  createPage,
  heading,
  labelled,
  type Page,
  type PageOptions,
  paragraph,
  ruleHeading,
} from "./page.ts";

const MARKS: Readonly<Record<Truth, string>> = { true: "yes", false: "no ", unknown: "?  " };

/** A rule on one ad as a tree: every condition in its author's words, what was found, and what would change the outcome. */
export function explanationReport(explanation: RuleExplanation, options: PageOptions = {}): string {
  const page = createPage(options);
  const { rule, day, outcome, weight, clauses, parts, flips } = explanation;
  const { source, mode } = rule;
  const lines = [
    ruleHeading(page, source.effect, source.id),
    ...paragraph(page, source.title),
    "",
    ...labelled(page, "on", [day]),
    ...labelled(page, "outcome", [outcomeSentence(outcome, weight)]),
    ...labelled(
      page,
      "clauses",
      clauses.length === 0
        ? ["none of them is in force"]
        : clauses.map((one) => `${one.id}, ${standing(one)}`),
    ),
    ...part(page, "The pack is for the ad when", parts.pack),
    ...(parts.appliesTo === undefined ? [] : part(page, "The rule applies when", parts.appliesTo)),
    ...(parts.unless === undefined ? [] : part(page, "and unless", parts.unless)),
    ...part(page, mode === "forbid" ? "It forbids that" : "It requires that", parts.body),
    ...flipLines(page, flips),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function outcomeSentence(outcome: Outcome, weight: RuleExplanation["weight"]): string {
  const said = `${outcome}: ${OUTCOME_SENTENCES[outcome]}`;
  if (weight === "none")
    return `not-applicable: no clause is in force on the day; by its conditions alone ${said}`;
  const isLowered = weight === "weak" && outcome === "violated";
  return isLowered ? `${said}; its clauses are weak, so that it only asks for review` : said;
}

const part = (page: Page, title: string, evaluation: Evaluation): string[] => [
  ...heading(page, title),
  ...tree(page, evaluation, 2),
];

function tree(page: Page, evaluation: Evaluation, indent: number): string[] {
  const { operator, children = [], truth } = evaluation;
  const isJoint = operator === "all" || operator === "any" || (operator === "not" && children.length > 0);
  const text = isJoint ? JOINTS[operator] : describeTest(evaluation.fact, operator, evaluation.expected);
  const found = isJoint ? "" : `  (${foundIn(evaluation)})`;
  const paint = truth === "true" ? page.bold : truth === "false" ? page.dim : page.decision.review;
  return [
    ...paragraph(page, `${MARKS[truth]} ${inert(`${text}${found}`, "tty")}`, { indent, paint }),
    ...children.flatMap((child, index) =>
      isJoint ? tree(page, child, indent + 4) : item(page, child, index, indent + 4),
    ),
  ];
}

const JOINTS: Readonly<Record<string, string>> = {
  all: "all of these",
  any: "any of these",
  not: "none of this",
};

/** An item of a list, with the conditions it was put to. */
const item = (page: Page, child: Evaluation, index: number, indent: number): string[] => [
  ...paragraph(page, `item ${index + 1}`, { indent, paint: page.dim }),
  ...tree(page, child, indent + 2),
];

function foundIn({ actual, missing, evidence }: Evaluation): string {
  const [gap] = missing ?? [];
  if (gap !== undefined)
    return `unknown: ${gap.reason}${gap.declare === undefined ? "" : `, declare ${gap.declare}`}`;
  const quote = evidence?.find((one) => one.quote !== undefined)?.quote;
  return quote === undefined ? `found ${describeValue(actual)}` : `found “${quote}”`;
}

function flipLines(page: Page, flips: RuleExplanation["flips"]): string[] {
  const texts = flips.map(({ condition, to, outcome }) => {
    const said = describeTest(condition.fact, condition.operator, condition.expected);
    return `${outcome} if ${to === "true" ? said : `not (${said})`}`;
  });
  return [
    ...heading(page, "What would change it, one condition at a time"),
    ...(texts.length === 0
      ? paragraph(page, "no single condition does")
      : [...new Set(texts)].flatMap((text) => paragraph(page, text))),
  ];
}
