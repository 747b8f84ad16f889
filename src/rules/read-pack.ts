import { digestOf } from "../documents/digest.ts";
import { formatPath } from "../documents/document-path.ts";
import { PACK_LIMITS } from "../documents/limits.ts";
import { type Document, readDocument } from "../documents/read-document.ts";
import { problemsOf } from "../documents/zod-problems.ts";
import type { Position, Problem } from "../types/error.ts";
import { compilePack, type Locate, type PackData } from "./compile-pack.ts";
import type { DocumentPath } from "./condition.ts";
import { type Bases, extendRules } from "./extend.ts";
import { isMap } from "./is-map.ts";
import type { Pack } from "./pack.ts";
import { type Item, itemsOf, mergeLists, reportDuplicates, reportForeign } from "./pack-items.ts";
import {
  clauseSchema,
  extensionSchema,
  type PackHead,
  packSchema,
  ruleSchema,
  suppressionSchema,
} from "./schema.ts";

/** A file of a pack, as read. */
export interface PackFile {
  readonly name: string;
  readonly text: string | Uint8Array;
}

/** A pack with all that is wrong with it; `pack` is absent when not even its head could be read. */
export interface ReadPack {
  readonly pack?: Pack;
  readonly data?: PackData;
  /** Where the parts of `data` stand in the files. */
  readonly locate?: Locate;
  /** Where the rules that it suspends are named. */
  readonly suspensions?: readonly (Position & { readonly rule: string })[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the YAML files of one pack. A clause or rule that breaks the schema is left out *and* reported, so that one
 * typo costs one rule and never goes unseen.
 *
 * @param bases - rules of other packs that rules here may extend
 */
export function readPack(files: readonly PackFile[], bases: Bases = new Map()): ReadPack {
  const problems: Problem[] = [];
  const documents = files.map(({ name, text }) => readDocument(text, name, PACK_LIMITS));
  for (const document of documents) problems.push(...documentProblems(document));
  const head = onlyHead(documents, problems);
  const clauses = documents.flatMap((document) => itemsOf(document, "clauses", clauseSchema));
  const plain = documents.flatMap((document) => itemsOf(document, "rules", ruleSchema));
  const extensions = documents.flatMap((document) => itemsOf(document, "extend", extensionSchema));
  const suspensions = documents.flatMap((document) => itemsOf(document, "suspend", suppressionSchema));
  reportDuplicates("clause", clauses, problems);
  reportDuplicates("rule", [...plain, ...extensions], problems);
  const lists = mergeLists(documents, problems);
  if (head === undefined) return { problems };
  for (const rule of [...plain, ...extensions]) reportForeign(rule, head.value.id, problems);
  const own: PackData = {
    head: head.value,
    lists,
    clauses: clauses.map(({ value }) => value),
    rules: plain.map(({ value }) => value),
  };
  const inherited = extendRules(extensions, own, bases, problems);
  const rules = [...plain, ...inherited.rules];
  const by = head.value.id;
  const data: PackData = {
    head: own.head,
    lists: { ...inherited.lists, ...lists },
    clauses: [...own.clauses, ...inherited.clauses],
    rules: rules.map(({ value }) => value),
    ...(suspensions.length === 0 ? {} : { suspensions: suspensions.map(({ value }) => ({ ...value, by })) }),
  };
  const locate = (path: DocumentPath) => locateIn(path, head, { clauses, rules });
  const damaged = new Set(rules.flatMap(({ value, isDamaged }) => (isDamaged ? [value] : [])));
  const pack = compilePack(data, digestOf(data), locate, { found: problems, damaged });
  const places = suspensions.map(({ value, document, path }) => ({
    rule: value.rule,
    ...document.at([...path, "rule"]),
  }));
  return { pack, data, locate, suspensions: places, problems: pack.problems };
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
  return checked.data === undefined
    ? undefined
    : { value: checked.data, document, path: ["pack"], isDamaged: false };
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
    const at = item && [...item.path, ...rest];
    if (at !== undefined) return { ...item?.document.at(at), path: formatPath(at) };
  }
  return { ...head.document.at(path), path: formatPath(path) };
}
