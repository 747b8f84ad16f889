import { dictionary } from "../evidence/dictionary.ts";
import type { FactType } from "../evidence/fact-type.ts";

/** What may be written at a path of the submission, in one sentence; undefined when the path is none of its own. */
export function declarationDoc(path: string): string | undefined {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== "" && !/^\d+$/.test(step));
  let type: FactType | undefined = dictionary;
  for (const step of steps) {
    const inner: FactType | undefined = type?.type === "list" ? type.of : type;
    type = inner?.type === "object" && Object.hasOwn(inner.fields, step) ? inner.fields[step] : undefined;
  }
  if (type === undefined) return undefined;
  const form = formOf(type);
  return [type.doc, form].filter((part) => part !== "").join(" ") || undefined;
}

function formOf(type: FactType): string {
  if (type.type === "boolean") return "true or false.";
  if (type.type === "list" && type.of.type !== "object") {
    const values = valuesOf(type.of);
    return values === undefined ? "A list." : `A list of ${values}.`;
  }
  const values = valuesOf(type);
  return values === undefined ? "" : `One of ${values}.`;
}

function valuesOf(type: FactType): string | undefined {
  return type.type === "name" || type.type === "code" ? type.values?.join(", ") : undefined;
}
