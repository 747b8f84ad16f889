import { type ConditionProperties, Engine } from "json-rules-engine";
import { type BenchRule, type Facts, type Line, type MediumTest, regexOf } from "../workload.ts";
import type { BenchEngine } from "./engine.ts";

type Medium = Facts["media"][number];

function condition(line: Line): ConditionProperties {
  const [root = "", ...rest] = line.fact.split(".");
  const path = rest.length > 0 ? { path: `$.${rest.join(".")}` } : {};
  if (line.kind === "says") return { fact: root, ...path, operator: "matches", value: regexOf(line.value) };
  if (line.kind === "medium") return { fact: root, operator: "someMedium", value: line.value };
  if (line.kind === "narrow") return { fact: root, operator: "someNarrow", value: line.value };
  const operator = { equals: "equal", anyOf: "in", contains: "contains" }[line.kind];
  return { fact: root, ...path, operator, value: line.value };
}

/** The engine has no operators for words or for items of a list, so a user writes these three. */
function addOperators(engine: Engine): void {
  engine.addOperator("matches", (text: string, regex: RegExp) => regex.test(text));
  engine.addOperator("someNarrow", (media: Medium[], width: number) => media.some((m) => m.width <= width));
  engine.addOperator("someMedium", (media: Medium[], { kind, ...declared }: MediumTest) => {
    const isSame = ({ edited, aiGenerated, photorealistic }: Medium["declared"]): boolean =>
      edited === declared.edited &&
      aiGenerated === declared.aiGenerated &&
      photorealistic === declared.photorealistic;
    return media.some((medium) => medium.kind === kind && isSame(medium.declared));
  });
}

export const jsonRulesEngine: BenchEngine = {
  name: "json-rules-engine",
  every: 10,
  load(rules: readonly BenchRule[]) {
    const engine = new Engine([], { allowUndefinedFacts: false });
    addOperators(engine);
    for (const { id, place, lines } of rules) {
      const guard = { fact: "jurisdiction", operator: "contains", value: place };
      engine.addRule({ conditions: { all: [guard, ...lines.map(condition)] }, event: { type: id } });
    }
    return async (facts) => (await engine.run({ ...facts })).events.map(({ type }) => type);
  },
};
