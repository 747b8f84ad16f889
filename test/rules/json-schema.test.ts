import { describe, expect, it } from "vitest";
import { dictionary } from "../../src/evidence/dictionary.ts";
import type { FactType } from "../../src/evidence/fact-type.ts";
import { packJsonSchema } from "../../src/rules/json-schema.ts";
import { operators } from "../../src/rules/operators/table.ts";

const schema = packJsonSchema();
type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;
const definitions = isNode(schema.definitions) ? schema.definitions : {};

/** All references in the schema. */
function refsIn(node: unknown): string[] {
  if (!isNode(node)) return [];
  const own = typeof node.$ref === "string" ? [node.$ref] : [];
  return [...own, ...Object.values(node).flatMap(refsIn)];
}

function pathsOf(type: FactType, prefix = ""): string[] {
  if (type.type !== "object") return [];
  return Object.entries(type.fields).flatMap(([name, field]) => [
    `${prefix}${name}`,
    ...pathsOf(field, `${prefix}${name}.`),
  ]);
}

const blockOf = (name: string): Node => {
  const block = definitions[`block-${name}`];
  return isNode(block) && isNode(block.properties) ? block.properties : {};
};

describe("the JSON Schema of packs", () => {
  it("is draft-07, as YAML editors need it", () => {
    expect(schema.$schema).toBe("http://json-schema.org/draft-07/schema#");
    expect(Object.keys(schema.properties ?? {})).toEqual([
      "pack",
      "lists",
      "clauses",
      "rules",
      "extend",
      "suspend",
    ]);
  });

  it("has a definition for every reference", () => {
    const missing = refsIn(schema).filter(
      (ref) => !Object.hasOwn(definitions, ref.replace("#/definitions/", "")),
    );
    expect(missing).toEqual([]);
  });

  it("completes every fact and combinator, and nothing else", () => {
    expect(Object.keys(blockOf("facts")).sort()).toEqual(
      [...pathsOf(dictionary), "all", "any", "not"].sort(),
    );
    expect(definitions["block-facts"]).toMatchObject({ additionalProperties: false, minProperties: 1 });
  });

  it("completes the fields of list items", () => {
    const { claims } = dictionary.fields;
    const fields = claims?.type === "list" ? pathsOf(claims.of) : [];
    expect(Object.keys(blockOf("facts.claims")).sort()).toEqual([...fields, "all", "any", "not"].sort());
  });

  it.each([
    ["political", ["anyOf", "equals", "known", "not"]],
    ["date", ["after", "anyOf", "before", "equals", "known", "not", "onOrAfter", "onOrBefore", "within"]],
    ["words", ["count", "every", "known", "none", "not", "says", "some", "states"]],
    ["copy", ["known", "not"]],
  ])("offers the operators that fit %s", (fact, fitting) => {
    const [ref = ""] = refsIn(blockOf("facts")[fact]);
    const test = definitions[ref.replace("#/definitions/", "")];
    const options = isNode(test) && Array.isArray(test.anyOf) ? test.anyOf.filter(isNode) : [];
    const map = options.find((option) => option.type === "object");
    expect(Object.keys(map?.properties ?? {}).sort()).toEqual(fitting);
  });

  it("says of every operator what it does, with an example", () => {
    for (const operator of Object.values(operators)) {
      expect(operator?.doc).toMatch(/\.$/);
      expect(operator?.example).toContain(operator?.name ?? "");
    }
  });
});
