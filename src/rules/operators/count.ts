import type { FactType } from "../../evidence/fact-type.ts";
import { isPartialList, isUnknown } from "../../types/fact.ts";
import type { Operator } from "../condition.ts";
import { missingOf, openNode } from "../node.ts";

const LENGTH: FactType = { type: "number", doc: "Number of items." };

export const count: Operator = {
  name: "count",
  doc: "The number of items in the list passes a test of numbers.",
  example: "media: { count: { atMost: 10 } }",
  accepts: (type) => type.type === "list",
  schema: (_type, inner) => inner(LENGTH),
  compile(expected, _type, path, compiler) {
    const { fact } = compiler;
    const test = compiler.compileTest(expected, LENGTH, path, fact);
    return (node, at, run) => {
      if (isPartialList(node) && node.missing.length > 0) {
        const missing = node.missing.map((gap) => missingOf(gap, fact));
        return { truth: "unknown", fact, operator: "count", expected, actual: node.items.length, missing };
      }
      const { value } = openNode(isPartialList(node) ? node.items : node, fact, at);
      const length = Array.isArray(value) ? value.length : node;
      return { ...test(isUnknown(node) ? node : length, at, run), operator: "count", expected };
    };
  },
};
