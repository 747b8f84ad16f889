import type { Operator } from "../condition.ts";
import { compileQuantifier } from "./quantifier.ts";

export const some: Operator = {
  name: "some",
  doc: "At least one item of the list passes. Unknown while the list may lack items and none is found.",
  example: "claims: { some: { kind: fraud, election.phase: upcoming } }",
  accepts: (type) => type.type === "list",
  schema: (type, inner) => (type.type === "list" ? inner(type.of) : {}),
  compile: (expected, type, path, compiler) =>
    compileQuantifier({ name: "some", telling: "true", otherwise: "false" }, expected, type, path, compiler),
};
