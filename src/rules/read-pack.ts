import type { z } from "zod";
import { digestOf } from "../documents/digest.ts";
import { type Document, readDocument } from "../documents/read-document.ts";
import { problemsOf } from "../documents/zod-problems.ts";
import type { Problem } from "../types/error.ts";
import { compilePack, type PackData } from "./compile-pack.ts";
import type { DocumentPath } from "./condition.ts";
import { isMap } from "./is-map.ts";
import type { Pack } from "./pack.ts";
import { clauseSchema, type PackHead, packSchema, ruleSchema } from "./schema.ts";

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

const PACK_BYTES = 5 * 1024 * 1024;

/**
 * Reads the YAML files of one pack. A clause or rule that breaks the schema is left out *and* reported, so that one
 * typo costs one rule and never goes unseen.
 */
export function readPack(files: readonly PackFile[]): ReadPack {
  const problems: Problem[] = [];
  const documents = files.map(({ name, text }) => readDocument(text, name, { maxBytes: PACK_BYTES }));
  for (const document of documents) problems.push(...document.problems.map(asPackProblem), ...unknownKeys(document));
  const head = readHead(documents, problems);
  const clauses = readItems(documents, "clauses", clauseSchema, problems);
  const rules = readItems(documents, "rules", ruleSchema, problems);
  reportDuplicates("clause", clauses, problems);
  reportDuplicates("rule", rules, problems);
  if (head === undefined) return { problems };
  const data: PackData = {
    head: head.value,
    lists: readLists(documents, problems),
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

function unknownKeys(document: Document): Problem[] {
  if (!isMap(document.value)) {
    return [{ code: "E_PACK", message: "this file holds no pack", hint: "a pack file is a map with `pack`, `clauses` or `rules`", ...document.at([]) }];
  }
  const shallow = packSchema.pick({ pack: true, lists: true, clauses: true, rules: true });
  const emptied = Object.fromEntries(Object.keys(document.value).map((key) => [key, undefined]));
  const checked = shallow.safeParse(emptied);
  return checked.success ? [] : problemsOf(checked.error, document, "E_PACK");
}

function readHead(documents: readonly Document[], problems: Problem[]): Item<PackHead> | undefined {
  const heads = documents.filter(({ value }) => isMap(value) && value.pack !== undefined);
  const [document, second] = heads;
  if (document === undefined) {
    const at = documents[0]?.at([]) ?? {};
    problems.push({ code: "E_PACK", message: "no file of this pack has a `pack` key", hint: "one file names the pack: `pack: { id, version, title, appliesTo }`", ...at });
    return undefined;
  }
  if (second !== undefined) problems.push({ code: "E_PACK", message: "a second `pack` key", hint: "a folder holds one pack", ...second.at(["pack"]) });
  const checked = packSchema.pick({ pack: true }).safeParse({ pack: isMap(document.value) ? document.value.pack : undefined });
  if (!checked.success) problems.push(...problemsOf(checked.error, document, "E_PACK"));
  return checked.data?.pack ? { value: checked.data.pack, document, path: ["pack"] } : undefined;
}

function readLists(documents: readonly Document[], problems: Problem[]): Record<string, readonly string[]> {
  const lists: Record<string, readonly string[]> = {};
  for (const document of documents) {
    const checked = packSchema.pick({ lists: true }).safeParse({ lists: isMap(document.value) ? document.value.lists : undefined });
    if (checked.success) Object.assign(lists, checked.data.lists);
    else problems.push(...problemsOf(checked.error, document, "E_PACK"));
  }
  return lists;
}

function readItems<T>(documents: readonly Document[], key: "clauses" | "rules", schema: z.ZodType<T>, problems: Problem[]): Item<T>[] {
  return documents.flatMap((document) => {
    const list = isMap(document.value) ? document.value[key] : undefined;
    if (list === undefined) return [];
    if (!Array.isArray(list)) {
      problems.push({ code: "E_PACK", message: `\`${key}\` is not a list`, hint: `write one \`- id:\` for each`, path: key, ...document.at([key]) });
      return [];
    }
    return list.flatMap((raw: unknown, index) => {
      const path = [key, index];
      const checked = schema.safeParse(raw);
      if (checked.success) return [{ value: checked.data, document, path }];
      problems.push(...problemsOf(checked.error, document, "E_PACK", path));
      return [];
    });
  });
}

function reportDuplicates(kind: string, items: readonly Item<{ id: string }>[], problems: Problem[]): void {
  const seen = new Map<string, Item<{ id: string }>>();
  for (const item of items) {
    const first = seen.get(item.value.id);
    const at = item.document.at([...item.path, "id"]);
    if (first === undefined) seen.set(item.value.id, item);
    else problems.push({ code: "E_PACK", message: `a second ${kind} \`${item.value.id}\``, hint: "ids are unique in a pack", ...at });
  }
}

/** Turns a path of the merged pack back into a place in a file. */
function locateIn(path: DocumentPath, head: Item<PackHead>, lists: Record<"clauses" | "rules", readonly Item<unknown>[]>) {
  const [key, index, ...rest] = path;
  if ((key === "clauses" || key === "rules") && typeof index === "number") {
    const item = lists[key][index];
    if (item !== undefined) return item.document.at([...item.path, ...rest]);
  }
  return head.document.at(path);
}

function asPackProblem(problem: Problem): Problem {
  return { ...problem, code: "E_PACK" };
}
