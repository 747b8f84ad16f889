import * as z from "zod";

/** What every type of fact says of itself. */
interface About {
  readonly doc: string;
  /** It changes with the evaluated day. */
  readonly dated?: boolean;
  /** It is a field of the submission, so the advertiser can declare it. */
  readonly declared?: boolean;
}

interface PlainType extends About {
  readonly type: "text" | "number" | "boolean" | "day";
}

interface NameType extends About {
  readonly type: "name";
  readonly values?: readonly string[];
}

/** Values form a hierarchy: `ongoing` covers `ongoing.voting`, `US` covers `US-CA`, so a rule may name the parent. */
interface CodeType extends About {
  readonly type: "code";
  readonly separator: "." | "-";
  readonly values?: readonly string[];
  /** A parent may stand for any code below it: an ad delivered to `US` may or may not reach `US-CA`. */
  readonly isOpen?: boolean;
}

interface ListType extends About {
  readonly type: "list";
  readonly of: FactType;
  /** What one item is called in messages: `{claim.quote}`. */
  readonly each: string;
}

interface ObjectType extends About {
  readonly type: "object";
  readonly fields: Readonly<Record<string, FactType>>;
}

/** The type of a fact, as rules see it. */
export type FactType = PlainType | NameType | CodeType | ListType | ObjectType;

/** The type in a sentence: `a list`, `an object`. */
export const nameOfType = ({ type }: FactType): string => `${type === "object" ? "an" : "a"} ${type}`;

/** Describes the declared part of the facts from the submission schema itself, so that the two cannot drift apart. */
export function factTypeOf(schema: z.core.$ZodType, doc = "", key = "item"): FactType {
  const described = z.globalRegistry.get(schema)?.description ?? doc;
  const about = { doc: described, declared: true };
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return factTypeOf(schema.def.innerType, described, key);
  }
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries<z.core.$ZodType>(schema.def.shape).map(([name, field]) => [
      name,
      factTypeOf(field, "", name),
    ]);
    return { type: "object", fields: Object.fromEntries(fields), ...about };
  }
  if (schema instanceof z.ZodArray) {
    return {
      type: "list",
      of: factTypeOf(schema.def.element, described, key),
      each: singular(key),
      ...about,
    };
  }
  if (schema instanceof z.ZodEnum) {
    return { type: "name", values: Object.values(schema.def.entries).map(String), ...about };
  }
  if (schema instanceof z.ZodBoolean) return { type: "boolean", ...about };
  if (schema instanceof z.ZodNumber) return { type: "number", ...about };
  if (schema instanceof z.ZodUnion || described.startsWith("ISO 3166")) {
    return { type: "code", separator: "-", ...about };
  }
  if (described.includes("YYYY-MM-DD in the place")) return { type: "day", ...about };
  return { type: "text", ...about };
}

const singular = (plural: string): string => plural.replace(/ies$/, "y").replace(/s$/, "");
