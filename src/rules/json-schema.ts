import * as z from "zod";
import { dictionary } from "../evidence/dictionary.ts";
import type { FactType } from "../evidence/fact-type.ts";
import { combinators } from "./combinators.ts";
import { operators } from "./operators/table.ts";
import { packSchema } from "./schema.ts";

type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * JSON Schema of a pack file for editors, draft-07 because yaml-language-server supports none later. Conditions are
 * spelt out fact by fact, so that an editor completes facts, operators and values and underlines a typo.
 */
export function packJsonSchema(): JsonSchema {
  const outer: JsonSchema = z.toJSONSchema(packSchema, { target: "draft-7", io: "input" });
  const conditions: Definitions = new Map();
  const block = blockSchema(dictionary, "facts", conditions);
  const definitions = {
    ...asRecord(outer.definitions),
    ...Object.fromEntries(conditions),
    conditions: block,
  };
  return {
    ...outer,
    $id: "urn:adclause:pack:1",
    title: "adclause pack",
    definitions,
  };
}

/** Definitions made so far, by name; a block that recurs is written once. */
type Definitions = Map<string, JsonSchema>;

const asRecord = (value: unknown): JsonSchema =>
  typeof value === "object" && value !== null ? { ...value } : {};

function blockSchema(type: FactType, name: string, definitions: Definitions): JsonSchema {
  const id = `block-${name}`;
  if (definitions.has(id)) return { $ref: `#/definitions/${id}` };
  definitions.set(id, {});
  const self = { $ref: `#/definitions/${id}` };
  const properties: Record<string, JsonSchema> = {};
  for (const [path, fact] of pathsOf(type, ""))
    properties[path] = testSchema(fact, `${name}.${path}`, definitions);
  for (const [word, combinator] of Object.entries(combinators)) {
    const inner = word === "not" ? self : { type: "array", minItems: 1, items: self };
    properties[word] = { description: combinator?.doc, ...inner };
  }
  definitions.set(id, { type: "object", minProperties: 1, additionalProperties: false, properties });
  return self;
}

function* pathsOf(type: FactType, prefix: string): Generator<[string, FactType]> {
  if (type.type !== "object") return;
  for (const [name, field] of Object.entries(type.fields)) {
    const path = prefix === "" ? name : `${prefix}.${name}`;
    yield [path, field];
    yield* pathsOf(field, path);
  }
}

/** What may stand after a fact. Facts of the same type share one definition; the fact's own meaning stands beside it. */
function testSchema(type: FactType, name: string, definitions: Definitions): JsonSchema {
  const isShared = type.type !== "object" && type.type !== "list" && !("values" in type && type.values);
  const id = `test-${isShared ? type.type : name}`;
  if (!definitions.has(id)) {
    definitions.set(id, {});
    definitions.set(id, { anyOf: [...plainSchemas(type), operatorMap(type, name, definitions)] });
  }
  return { description: type.doc, allOf: [{ $ref: `#/definitions/${id}` }] };
}

function operatorMap(type: FactType, name: string, definitions: Definitions): JsonSchema {
  const inner = (of: FactType): JsonSchema =>
    of.type === "object" ? blockSchema(of, name, definitions) : testSchema(of, `${name}.item`, definitions);
  const properties: Record<string, JsonSchema> = {};
  for (const operator of Object.values(operators)) {
    if (!operator?.accepts(type)) continue;
    const description = `${operator.doc} Example: ${operator.example}`;
    properties[operator.name] = { description, ...operator.schema(type, inner) };
  }
  return { type: "object", minProperties: 1, additionalProperties: false, properties };
}

/** What may stand after a fact without an operator: a value, or a list of them. */
function plainSchemas(type: FactType): JsonSchema[] {
  const of = type.type === "list" ? type.of : type;
  if (of.type === "object" || of.type === "list") return [];
  const value = plainValue(of);
  return [value, { type: "array", minItems: 1, items: value }];
}

function plainValue(type: FactType): JsonSchema {
  if (type.type === "boolean") return { type: "boolean" };
  if (type.type === "number") return { type: "number" };
  if ("values" in type && type.values !== undefined) return { enum: type.values };
  return { type: "string" };
}
