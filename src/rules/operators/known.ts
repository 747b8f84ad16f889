import { isObservation, isPartialList, isUnknown } from "../../types/fact.ts";
import type { Operator } from "../condition.ts";
import { truthOf } from "../truth.ts";

export const known: Operator = {
  name: "known",
  doc: "Whether the fact is known at all: declared, or seen with more than a lead. Never unknown itself.",
  example: "disclosures.ai.declared: { known: true }",
  accepts: () => true,
  schema: () => ({ type: "boolean" }),
  compile(expected, _type, path, compiler) {
    if (typeof expected !== "boolean") {
      compiler.problem(path, "`known` takes true or false", "write `known: true`");
      return undefined;
    }
    const { fact } = compiler;
    return (node) => {
      const isKnown = isNodeKnown(node);
      return { truth: truthOf(isKnown === expected), fact, operator: "known", expected, actual: isKnown };
    };
  },
};

function isNodeKnown(node: unknown): boolean {
  if (node === undefined || isUnknown(node)) return false;
  if (isPartialList(node)) return node.missing.length === 0;
  return !(isObservation(node) && node.certainty === "possible");
}
