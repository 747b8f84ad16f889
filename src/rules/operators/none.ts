import type { Operator } from "../condition.ts";
import { compileQuantifier } from "./quantifier.ts";

export const none: Operator = {
  name: "none",
  doc: "No item of the list passes. Unknown while the list may lack items.",
  example: "media: { none: { declared.aiGenerated: true } }",
  accepts: (type) => type.type === "list",
  schema: (type, inner) => (type.type === "list" ? inner(type.of) : {}),
  compile: (expected, type, path, compiler) =>
    compileQuantifier({ name: "none", telling: "true", otherwise: "true" }, expected, type, path, compiler),
};
