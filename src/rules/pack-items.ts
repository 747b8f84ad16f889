import type * as z from "zod";
import type { Document } from "../documents/read-document.ts";
import type { Problem } from "../types/error.ts";
import type { PackData } from "./compile-pack.ts";
import type { DocumentPath } from "./condition.ts";
import { isMap } from "./is-map.ts";
import { listSchema } from "./schema.ts";

/** A value that passed its schema, with the place it came from. */
export interface Item<T> {
  readonly value: T;
  readonly document: Document;
  readonly path: DocumentPath;
  /** The document has a fault inside it: what that swallowed may have been a condition. */
  readonly isDamaged: boolean;
}

/** The items of a list that pass their schema; those that do not have been reported. */
export function itemsOf<T>(
  document: Document,
  key: "clauses" | "rules" | "extend" | "suspend",
  schema: z.ZodType<T>,
): Item<T>[] {
  const list = isMap(document.value) ? document.value[key] : undefined;
  if (!Array.isArray(list)) return [];
  const lineOf = (index: number): number =>
    index < list.length ? (document.at([key, index]).line ?? 0) : Number.POSITIVE_INFINITY;
  return list.flatMap((raw: unknown, index) => {
    const { data } = schema.safeParse(raw);
    if (data === undefined) return [];
    const [from, to] = [lineOf(index), lineOf(index + 1)];
    const isDamaged = document.problems.some(({ line = 0 }) => from <= line && line < to);
    return [{ value: data, document, path: [key, index], isDamaged }];
  });
}

/** The named lists of all files; one that breaks the schema is left out, and has been reported. */
export function mergeLists(documents: readonly Document[], problems: Problem[]): PackData["lists"] {
  const merged = new Map<string, string[]>();
  for (const document of documents) {
    const lists = isMap(document.value) && isMap(document.value.lists) ? document.value.lists : {};
    for (const [name, raw] of Object.entries(lists)) {
      const checked = listSchema.safeParse(raw);
      if (!checked.success) continue;
      if (!merged.has(name)) merged.set(name, checked.data);
      else {
        const hint = "lists are shared by the files of a pack, so each needs its own name";
        const at = document.keyAt(["lists", name]);
        problems.push({ code: "E_PACK", message: `a second list \`$${name}\``, hint, ...at });
      }
    }
  }
  return Object.fromEntries(merged);
}

/** Ids begin with their pack's, so that no two packs have the same rule. */
export function reportForeign(
  { value, document, path }: Item<{ id: string }>,
  pack: string,
  problems: Problem[],
): void {
  if (value.id.startsWith(`${pack}/`)) return;
  problems.push({
    code: "E_PACK",
    message: `rule \`${value.id}\` is not under its pack \`${pack}\``,
    hint: `call it \`${pack}/${value.id.split("/").at(-1) ?? ""}\``,
    ...document.at([...path, "id"]),
  });
}

/** Reports the second of two items with the same id. */
export function reportDuplicates(
  kind: string,
  items: readonly Item<{ id: string }>[],
  problems: Problem[],
): void {
  const seen = new Map<string, Item<{ id: string }>>();
  for (const item of items) {
    const first = seen.get(item.value.id);
    const at = item.document.at([...item.path, "id"]);
    if (first === undefined) seen.set(item.value.id, item);
    else
      problems.push({
        code: "E_PACK",
        message: `a second ${kind} \`${item.value.id}\``,
        hint: "ids are unique in a pack",
        ...at,
      });
  }
}
