import type { Operator } from "../condition.ts";
import { compileQuantifier } from "./quantifier.ts";

export const every: Operator = {
  name: "every",
  doc: "All items of the list pass; true for an empty list. Unknown while the list may lack items and all found pass.",
  example: "targeting.methods: { every: [geography, age, gender, context] }",
  accepts: (type) => type.type === "list",
  schema: (type, inner) => (type.type === "list" ? inner(type.of) : {}),
  compile: (expected, type, path, compiler) =>
    compileQuantifier({ name: "every", telling: "false", otherwise: "true" }, expected, type, path, compiler),
};
