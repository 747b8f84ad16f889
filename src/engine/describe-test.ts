import { isMap } from "../rules/is-map.ts";
import { shorten } from "../rules/shorten.ts";

/** How each operator reads between a fact and its value. */
const VERBS: Readonly<Record<string, string>> = {
  equals: "is",
  anyOf: "is",
  atLeast: "is at least",
  atMost: "is at most",
  moreThan: "is more than",
  lessThan: "is less than",
  before: "is before",
  after: "is after",
  onOrBefore: "is on or before",
  onOrAfter: "is on or after",
  within: "is within",
  says: "says",
  states: "states",
};

const MAX_WORDINGS = 4;

/** What has been said of tests before: a rule's expectation is one object for as long as the rule lives. */
const said = new WeakMap<object, Map<string, string>>();

/** A test as a person would say it: `disclosures.ai.declared is true`, `some claims with kind fraud, stance asserted`. */
export function describeTest(fact: string, operator: string, expected: unknown): string {
  if (typeof expected !== "object" || expected === null) return describe(fact, operator, expected);
  const known = said.get(expected) ?? new Map<string, string>();
  said.set(expected, known);
  const words = known.get(`${operator} ${fact}`) ?? describe(fact, operator, expected);
  known.set(`${operator} ${fact}`, words);
  return words;
}

function describe(fact: string, operator: string, expected: unknown): string {
  if (operator === "known") return `${fact} is ${expected === false ? "un" : ""}known`;
  if (operator === "not") return describeNot(fact, expected);
  if (["some", "every", "none"].includes(operator)) return describeItems(fact, operator, expected);
  if (operator === "count") return describeLine(`the number of ${fact}`, expected);
  if (operator === "says" || operator === "states") return `${fact} ${operator} ${wordings(expected)}`;
  if (operator === "within" && isMap(expected)) return `${fact} is ${describeWindow(expected)}`;
  return `${fact} ${VERBS[operator] ?? operator} ${describeValue(expected)}`;
}

/** A window in words: `60 days before election-day`, `from 2024-10-29 to 2024-11-05`. */
function describeWindow({ from, to, of, ...span }: Readonly<Record<string, unknown>>): string {
  const point = (value: unknown): string =>
    isMap(value) ? describeWindow(value).replace("within ", "") : describeValue(value);
  const unit = ["days", "months", "hours"].find((name) => span[name] !== undefined);
  const side = span.before === undefined ? "after" : "before";
  const anchored = unit === undefined ? "" : `${span[unit]} ${unit} ${side} ${describeValue(span[side])}`;
  const range = from === undefined ? `within ${anchored}` : `from ${point(from)} to ${point(to)}`;
  return of === undefined ? range : `${range} (${describeValue(of)})`;
}

function describeNot(fact: string, expected: unknown): string {
  if (isMap(expected)) return `not (${describeAny(fact, expected)})`;
  return `${fact} is not ${describeValue(expected)}`;
}

function describeItems(fact: string, operator: string, expected: unknown): string {
  const which = isMap(expected) ? `with ${describeBlock(expected)}` : `that is ${describeValue(expected)}`;
  return `${operator === "none" ? "no" : operator} ${fact} ${which}`;
}

/** The lines of a block, each short: inside a list the facts need no verb when they are plainly compared. */
function describeBlock(block: Readonly<Record<string, unknown>>): string {
  return Object.entries(block)
    .map(([fact, expected]) => describeLine(fact, expected))
    .join(", ");
}

function describeLine(fact: string, expected: unknown): string {
  if ((fact === "any" || fact === "all") && Array.isArray(expected)) {
    const blocks = expected.map((block) => (isMap(block) ? describeBlock(block) : String(block)));
    return `(${blocks.join(fact === "any" ? " or " : " and ")})`;
  }
  if (fact === "not" && isMap(expected)) return `not (${describeBlock(expected)})`;
  return isMap(expected) ? describeAny(fact, expected) : `${fact} ${describeValue(expected)}`;
}

function describeAny(fact: string, test: Readonly<Record<string, unknown>>): string {
  return Object.entries(test)
    .map(([operator, expected]) => describeTest(fact, operator, expected))
    .join(" and ");
}

function wordings(expected: unknown): string {
  if (isMap(expected)) return `the wording of ${describeValue(expected.wordingOf)}`;
  const all: readonly unknown[] = Array.isArray(expected) ? expected : [expected];
  const shown = all.slice(0, MAX_WORDINGS).map((one) => `“${shorten(String(one), 120)}”`);
  const rest = all.length - shown.length;
  return `${shown.join(" or ")}${rest > 0 ? ` or ${rest} more` : ""}`;
}

/** A value as the rule's author wrote it. */
export function describeValue(value: unknown): string {
  if (value === undefined) return "absent";
  if (value === "") return '""';
  if (Array.isArray(value)) return value.length === 0 ? "[]" : value.map(describeValue).join(" or ");
  if (isMap(value))
    return Object.entries(value)
      .map(([key, one]) => `${key} ${describeValue(one)}`)
      .join(" ");
  return shorten(String(value), 120);
}
