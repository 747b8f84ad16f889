import * as z from "zod";
import type { Path } from "./tree.ts";

/** The keys that a schema takes at a path; all alternatives of a union together. */
export function knownKeys(schema: z.core.$ZodType, path: Path): readonly string[] {
  let reached = alternatives(schema);
  for (const step of path) reached = reached.flatMap((each) => stepInto(each, step)).flatMap(alternatives);
  const keys = reached.flatMap((each) => (each instanceof z.ZodObject ? Object.keys(each.def.shape) : []));
  return [...new Set(keys)];
}

/** A schema without the wrappers that say when it applies, and a union as its members. */
function alternatives(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodReadonly
  ) {
    return alternatives(schema.def.innerType);
  }
  if (schema instanceof z.ZodLazy) return alternatives(schema.def.getter());
  if (schema instanceof z.ZodPipe) return alternatives(schema.def.in);
  if (schema instanceof z.ZodUnion) return schema.def.options.flatMap(alternatives);
  return [schema];
}

function stepInto(schema: z.core.$ZodType, step: string | number): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodArray) return [schema.def.element];
  if (schema instanceof z.ZodRecord) return [schema.def.valueType];
  const field = schema instanceof z.ZodObject ? schema.def.shape[step] : undefined;
  return field ? [field] : [];
}
