import { z } from "zod";

/**
 * The type of a fact, as rules see it. `code` values form a hierarchy by separator (`ongoing` covers
 * `ongoing.voting`, `US` covers `US-CA`), so that a rule may name the parent.
 */
export type FactType =
  | { readonly type: "text" | "number" | "boolean" | "day"; readonly doc: string; readonly dated?: boolean }
  | {
      readonly type: "name";
      readonly doc: string;
      readonly values?: readonly string[];
      readonly dated?: boolean;
    }
  | {
      readonly type: "code";
      readonly separator: "." | "-";
      readonly values?: readonly string[];
      readonly doc: string;
      readonly dated?: boolean;
    }
  | {
      readonly type: "list";
      readonly of: FactType;
      readonly doc: string;
      /** What one item is called in messages: `{claim.quote}`. */
      readonly each: string;
      readonly dated?: boolean;
    }
  | {
      readonly type: "object";
      readonly fields: Readonly<Record<string, FactType>>;
      readonly doc: string;
      readonly dated?: boolean;
    };

/** Describes the declared part of the facts from the submission schema itself, so that the two cannot drift apart. */
export function factTypeOf(schema: z.core.$ZodType, doc = "", key = "item"): FactType {
  const described = z.globalRegistry.get(schema)?.description ?? doc;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return factTypeOf(schema.def.innerType, described, key);
  }
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries<z.core.$ZodType>(schema.def.shape).map(([name, field]) => [
      name,
      factTypeOf(field, "", name),
    ]);
    return { type: "object", fields: Object.fromEntries(fields), doc: described };
  }
  if (schema instanceof z.ZodArray) {
    return {
      type: "list",
      of: factTypeOf(schema.def.element, "", key),
      doc: described,
      each: key.replace(/s$/, ""),
    };
  }
  if (schema instanceof z.ZodEnum) {
    return { type: "name", values: Object.values(schema.def.entries).map(String), doc: described };
  }
  if (schema instanceof z.ZodBoolean) return { type: "boolean", doc: described };
  if (schema instanceof z.ZodNumber) return { type: "number", doc: described };
  if (schema instanceof z.ZodUnion || described.startsWith("ISO 3166")) {
    return { type: "code", separator: "-", doc: described };
  }
  if (described.includes("YYYY-MM-DD in the place")) return { type: "day", doc: described };
  return { type: "text", doc: described };
}
