import { Environment } from "@marcbachmann/cel-js";
import { type BenchRule, type Line, regexOf } from "../workload.ts";
import type { BenchEngine } from "./engine.ts";

function expression(line: Line): string {
  const literal = JSON.stringify(line.value);
  if (line.kind === "narrow") return `media.exists(m, m.width <= ${literal}.0)`;
  if (line.kind === "anyOf") return `${line.fact} in ${literal}`;
  if (line.kind === "contains") return `${literal} in ${line.fact}`;
  if (line.kind === "says") return `${line.fact}.matches(${JSON.stringify(regexOf(line.value).source)})`;
  if (line.kind !== "medium") return `${line.fact} == ${literal}`;
  const { kind, ...declared } = line.value;
  const fields = Object.entries(declared).map(
    ([field, value]) => `m.declared.${field} == ${JSON.stringify(value)}`,
  );
  const tests = [`m.kind == "${kind}"`, ...fields];
  return `media.exists(m, ${tests.join(" && ")})`;
}

export const celJs: BenchEngine = {
  name: "cel-js",
  load(rules: readonly BenchRule[]) {
    const environment = new Environment({ unlistedVariablesAreDyn: true });
    const compiled = rules.map(({ id, place, lines }) => ({
      id,
      evaluate: environment.parse(
        [`${JSON.stringify(place)} in jurisdiction`, ...lines.map(expression)].join(" && "),
      ),
    }));
    return (facts) => compiled.filter(({ evaluate }) => evaluate(facts) === true).map(({ id }) => id);
  },
};
