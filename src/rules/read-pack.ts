import type * as z from "zod";
import { digestOf } from "../documents/digest.ts";
import { PACK_LIMITS } from "../documents/limits.ts";
import { type Document, readDocument } from "../documents/read-document.ts";
import { problemsOf } from "../documents/zod-problems.ts";
import type { Problem } from "../types/error.ts";
import { compilePack, type PackData } from "./compile-pack.ts";
import type { DocumentPath } from "./condition.ts";
import { isMap } from "./is-map.ts";
import type { Pack } from "./pack.ts";
import { clauseSchema, listSchema, type PackHead, packSchema, ruleSchema } from "./schema.ts";

/** A file of a pack, as read. */
export interface PackFile {
  readonly name: string;
  readonly text: string | Uint8Array;
}

/** A pack with all that is wrong with it; `pack` is absent when not even its head could be read. */
export interface ReadPack {
  readonly pack?: Pack;
  readonly data?: PackData;
  readonly problems: readonly Problem[];
}

/**
 * Reads the YAML files of one pack. A clause or rule that breaks the schema is left out *and* reported, so that one
 * typo costs one rule and never goes unseen.
 */
export function readPack(files: readonly PackFile[]): ReadPack {
  const problems: Problem[] = [];
  const documents = files.map(({ name, text }) => readDocument(text, name, PACK_LIMITS));
  for (const document of documents) problems.push(...documentProblems(document));
  const head = onlyHead(documents, problems);
  const clauses = documents.flatMap((document) => itemsOf(document, "clauses", clauseSchema));
  const rules = documents.flatMap((document) => itemsOf(document, "rules", ruleSchema));
  reportDuplicates("clause", clauses, problems);
  reportDuplicates("rule", rules, problems);
  const lists = mergeLists(documents, problems);
  if (head === undefined) return { problems };
  for (const rule of rules) reportForeign(rule, head.value.id, problems);
  const data: PackData = {
    head: head.value,
    lists,
    clauses: clauses.map(({ value }) => value),
    rules: rules.map(({ value }) => value),
  };
  const locate = (path: DocumentPath) => locateIn(path, head, { clauses, rules });
  const pack = compilePack(data, digestOf(data), locate, problems);
  return { pack, data, problems: pack.problems };
}

/** A value that passed its schema, with the place it came from. */
interface Item<T> {
  readonly value: T;
  readonly document: Document;
  readonly path: DocumentPath;
}

function documentProblems(document: Document): Problem[] {
  const { problems, value } = document;
  const read = problems.map((problem): Problem => ({ ...problem, code: "E_PACK" }));
  const checked = value === undefined ? undefined : packSchema.safeParse(value);
  return [...read, ...(checked?.error ? problemsOf(checked.error, document, "E_PACK", packSchema) : [])];
}

function onlyHead(documents: readonly Document[], problems: Problem[]): Item<PackHead> | undefined {
  const [document, second] = documents.filter(({ value }) => isMap(value) && value.pack !== undefined);
  if (document === undefined) {
    const hint = "one file names the pack: `pack: { id, version, title, appliesTo }`";
    problems.push({
      code: "E_PACK",
      message: "no file of this pack has a `pack` key",
      hint,
      ...documents[0]?.at([]),
    });
    return undefined;
  }
  if (second !== undefined) {
    problems.push({
      code: "E_PACK",
      message: "a second `pack` key",
      hint: "a folder holds one pack",
      ...second.at(["pack"]),
    });
  }
  const checked = packSchema.shape.pack.safeParse(isMap(document.value) ? document.value.pack : undefined);
  return checked.data === undefined ? undefined : { value: checked.data, document, path: ["pack"] };
}

/** The named lists of all files; one that breaks the schema is left out, and has been reported. */
function mergeLists(documents: readonly Document[], problems: Problem[]): PackData["lists"] {
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
function reportForeign(
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

/** The items of a list that pass their schema; those that do not have been reported. */
function itemsOf<T>(document: Document, key: "clauses" | "rules", schema: z.ZodType<T>): Item<T>[] {
  const list = isMap(document.value) ? document.value[key] : undefined;
  if (!Array.isArray(list)) return [];
  return list.flatMap((raw: unknown, index) => {
    const checked = schema.safeParse(raw);
    return checked.success ? [{ value: checked.data, document, path: [key, index] }] : [];
  });
}

function reportDuplicates(kind: string, items: readonly Item<{ id: string }>[], problems: Problem[]): void {
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

/** Turns a path of the merged pack back into a place in a file. */
function locateIn(
  path: DocumentPath,
  head: Item<PackHead>,
  lists: Record<"clauses" | "rules", readonly Item<unknown>[]>,
) {
  const [key, index, ...rest] = path;
  if ((key === "clauses" || key === "rules") && typeof index === "number") {
    const item = lists[key][index];
    if (item !== undefined) return item.document.at([...item.path, ...rest]);
  }
  return head.document.at(path);
}
