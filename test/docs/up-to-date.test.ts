import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makePages, ROOT } from "../../scripts/docs/pages.ts";
import { packJsonSchema } from "../../src/rules/json-schema.ts";
import { submissionJsonSchema } from "../../src/submission/json-schema.ts";
import { pages } from "./code-blocks.ts";

/** What fails here is put right by `npm run docs`. */

test("pages are as their sources would have them", { timeout: 120_000 }, async () => {
  for (const { path, now, made } of await makePages()) expect(now, path).toBe(made);
});

test("schemas are as their sources would have them", () => {
  const wanted = { "pack.schema.json": packJsonSchema(), "submission.schema.json": submissionJsonSchema() };
  expect(readdirSync(join(ROOT, "schema")).sort()).toEqual(Object.keys(wanted).sort());
  for (const [name, schema] of Object.entries(wanted)) {
    const written: unknown = JSON.parse(readFileSync(join(ROOT, "schema", name), "utf8"));
    expect(written, name).toEqual(JSON.parse(JSON.stringify(schema)));
  }
});

test("what commands print is never written by hand", () => {
  const byHand = pages.map(({ text }) => text.replace(/^<!-- npm run docs:[\s\S]*?^<!-- end -->$/gm, ""));
  expect(byHand.filter((text) => text.includes("```console"))).toEqual([]);
});
