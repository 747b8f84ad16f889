import { didYouMean } from "../documents/did-you-mean.ts";
import type { FactType } from "../evidence/fact-type.ts";
import { isObservation, isPartialList, isUnknown } from "../types/fact.ts";
import type { DocumentPath } from "./condition.ts";
import { shorten } from "./shorten.ts";

/** A message with `{path}` holes, checked at load and filled from the facts that decided the rule. */
export type Template = (lookup: (root: string) => unknown) => string;

/** Longest text that a hole is filled with; the evidence has the words in full. */
const MAX_FILL = 400;

/** Compiles a template; `roots` are the names a hole may start with, with their types. */
export function compileTemplate(
  source: string,
  roots: Readonly<Record<string, FactType>>,
  path: DocumentPath,
  problem: (path: DocumentPath, message: string, hint?: string) => void,
): Template {
  const parts = source.split(/\{([^{}]*)\}/);
  const holes = parts.map((part, index) => (index % 2 === 1 ? part.split(".") : undefined));
  for (const [index, hole] of holes.entries()) {
    const fault = hole === undefined ? strayBrace(parts[index] ?? "") : holeFault(hole, roots);
    if (fault !== undefined) problem(path, fault.message, fault.hint);
  }
  return (lookup) =>
    parts
      .map((part, index) => (holes[index] === undefined ? part : fill(holes[index] ?? [], lookup)))
      .join("");
}

/** First segments of the holes of a template. */
export function templateRoots(source: string): string[] {
  return [...source.matchAll(/\{([^{}.]*)[^{}]*\}/g)].map(([, root = ""]) => root);
}

interface Fault {
  readonly message: string;
  readonly hint: string;
}

function strayBrace(part: string): Fault | undefined {
  if (!/[{}]/.test(part)) return undefined;
  return { message: "a brace in this text has no partner", hint: "write `{claim.quote}`" };
}

function holeFault(path: readonly string[], roots: Readonly<Record<string, FactType>>): Fault | undefined {
  let type: FactType = { type: "object", fields: roots, doc: "" };
  for (const segment of path) {
    const fields: Readonly<Record<string, FactType>> = type.type === "object" ? type.fields : {};
    const next = Object.hasOwn(fields, segment) ? fields[segment] : undefined;
    if (next === undefined) {
      const near = didYouMean(segment, Object.keys(fields));
      const known = `known after \`${path[0] ?? ""}\`: ${Object.keys(fields).join(", ") || "nothing"}`;
      return {
        message: `unknown fact \`{${path.join(".")}}\` in this text`,
        hint: near ? `did you mean \`${near}\`?` : known,
      };
    }
    type = next;
  }
  const end = type.type === "list" ? type.of : type;
  if (end.type !== "object") return undefined;
  const hint = `name one of: ${Object.keys(end.fields)
    .map((field) => `{${[...(type.type === "list" ? [type.each] : path), field].join(".")}}`)
    .slice(0, 12)
    .join(", ")}`;
  return { message: `\`{${path.join(".")}}\` is not one value that can be printed`, hint };
}

function fill([root = "", ...path]: readonly string[], lookup: (root: string) => unknown): string {
  let node = lookup(root);
  for (const segment of path) {
    if (isObservation(node)) node = node.value;
    node =
      typeof node === "object" && node !== null && Object.hasOwn(node, segment)
        ? Reflect.get(node, segment)
        : undefined;
  }
  return shorten(print(node), MAX_FILL);
}

function print(node: unknown): string {
  if (isObservation(node)) return print(node.value);
  if (isPartialList(node)) return print(node.items);
  if (node === undefined || isUnknown(node)) return "(unknown)";
  if (node === null) return "(none)";
  return Array.isArray(node) ? node.map(print).join(", ") || "(none)" : String(node);
}
