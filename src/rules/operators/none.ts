import type { Operator } from "../condition.ts";
import { not, or } from "../truth.ts";
import { compileQuantifier } from "./quantifier.ts";

export const none: Operator = {
  name: "none",
  doc: "No item of the list passes. Unknown while the list may lack items.",
  example: "media: { none: { declared.aiGenerated: true } }",
  accepts: (type) => type.type === "list",
  schema: (type, inner) => (type.type === "list" ? inner(type.of) : {}),
  compile: (expected, type, path, compiler) =>
    compileQuantifier(
      {
        name: "none",
        telling: "true",
        decide: (truths, isPartial) => not(or(isPartial ? [...truths, "unknown"] : truths)),
      },
      expected,
      type,
      path,
      compiler,
    ),
};
