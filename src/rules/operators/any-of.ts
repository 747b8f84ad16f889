import type { Operator } from "../condition.ts";
import { noteEdges } from "./edges.ts";
import { type ScalarAnswer, scalarTest } from "./scalar.ts";
import { fits, sameAs } from "./values.ts";

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
    const tests = expected.map((one) => sameAs(one, type, fact));
    return scalarTest(fact, "anyOf", expected, (value) => {
      let rest: ScalarAnswer = "false";
      for (const test of tests) {
        const answer = test(value);
        const truth = typeof answer === "string" ? answer : answer.truth;
        if (truth === "true") return truth;
        // The first value that may be it says what is missing.
        if (truth === "unknown" && rest === "false") rest = answer;
      }
      return rest;
    });
  },
};
