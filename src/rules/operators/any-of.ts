import type { Operator } from "../condition.ts";
import { or } from "../truth.ts";
import { noteEdges } from "./edges.ts";
import { scalarTest } from "./scalar.ts";
import { fits, sameValue } from "./values.ts";

export const anyOf: Operator = {
  name: "anyOf",
  doc: "The fact is one of these values. A plain list means the same.",
  example: "advertiser.kind: { anyOf: [candidate, party] }",
  accepts: (type) => type.type !== "list" && type.type !== "object",
  schema: (type) => ({
    type: "array",
    minItems: 1,
    items: "values" in type && type.values ? { enum: type.values } : {},
  }),
  compile(expected, type, path, compiler) {
    if (!Array.isArray(expected) || expected.length === 0) {
      compiler.problem(path, "`anyOf` needs a list of values", "write `[a, b]`");
      return undefined;
    }
    if (!expected.every((value, index) => fits(value, type, [...path, index], compiler))) return undefined;
    const { fact } = compiler;
    for (const one of expected) noteEdges(type, one, compiler);
    return scalarTest(fact, "anyOf", expected, (value) => {
      const answers = expected.map((one) => sameValue(value, one, type, fact));
      const truth = or(answers.map((answer) => (typeof answer === "string" ? answer : answer.truth)));
      const open = answers.find((answer) => typeof answer !== "string" && answer.truth === "unknown");
      return truth === "unknown" && open !== undefined ? open : truth;
    });
  },
};
