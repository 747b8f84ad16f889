/** Writes the JSON Schemas that editors and other tools use; run it when a schema or the facts dictionary changes. */
import { writeFileSync } from "node:fs";
import { packJsonSchema } from "../src/rules/json-schema.ts";
import { submissionJsonSchema } from "../src/submission/json-schema.ts";

const schemas = { pack: packJsonSchema(), submission: submissionJsonSchema() };
for (const [name, schema] of Object.entries(schemas)) {
  const file = new URL(`../schema/${name}.schema.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(schema, undefined, 2)}\n`);
}
