import type { Operator } from "../condition.ts";
import { noteEdges } from "./edges.ts";
import { scalarTest } from "./scalar.ts";
import { fits, sameAs } from "./values.ts";

export const equals: Operator = {
  name: "equals",
  doc: "The fact is this value. A code covers the codes below it: `ongoing` is also `ongoing.voting`, `US` also `US-CA`.",
  example: "advertiser.kind: { equals: candidate }",
  accepts: (type) => type.type !== "list" && type.type !== "object",
  schema: (type) =>
    "values" in type && type.values ? { enum: type.values } : { type: ["string", "number", "boolean"] },
  compile(expected, type, path, compiler) {
    if (!fits(expected, type, path, compiler)) return undefined;
    const { fact } = compiler;
    noteEdges(type, expected, compiler);
    return scalarTest(fact, "equals", expected, sameAs(expected, type, fact));
  },
};
