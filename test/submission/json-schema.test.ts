import { expect, it } from "vitest";
import { submissionJsonSchema } from "../../src/submission/json-schema.ts";

type Node = ReturnType<typeof submissionJsonSchema>;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

/** `[path, schema]` of every property, however deep. */
function properties(schema: Node, base = ""): [string, Node][] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, value]): [string, Node][] =>
    isNode(value) ? [[base + key, value], ...properties(value, `${base}${key}.`)] : [],
  );
  const items: unknown = schema.items;
  return isNode(items) ? [...own, ...properties(items, `${base.replace(/\.$/, "")}[].`)] : own;
}

it("describes every field and leaves out what JSON cannot hold", () => {
  const all = properties(submissionJsonSchema());
  expect(all.filter(([, { description }]) => !description).map(([path]) => path)).toEqual([]);
  const paths = all.map(([path]) => path);
  expect(paths).toContain("media[].declared.aiGenerated");
  expect(paths).not.toContain("media[].bytes");
});

it("is a closed draft-07 schema that asks for copy or media", () => {
  expect(submissionJsonSchema()).toMatchObject({
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: "urn:adclause:submission:1",
    title: "Political ad submission",
    type: "object",
    additionalProperties: false,
    anyOf: [{ required: ["copy"] }, { required: ["media"] }],
  });
});
