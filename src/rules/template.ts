import { didYouMean } from "../documents/did-you-mean.ts";
import type { FactType } from "../evidence/fact-type.ts";
import { isObservation, isUnknown } from "../types/fact.ts";
import type { DocumentPath } from "./condition.ts";

/** A message with `{path}` holes, checked at load and filled from the facts that decided the rule. */
export type Template = (lookup: (root: string) => unknown) => string;

/** Compiles a template; `roots` are the names a hole may start with, with their types. */
export function compileTemplate(
  source: string,
  roots: Readonly<Record<string, FactType>>,
  path: DocumentPath,
  problem: (path: DocumentPath, message: string, hint?: string) => void,
): Template {
  const parts = source.split(/\{([^{}]*)\}/);
  const holes = parts.map((part, index) => (index % 2 === 1 ? part.split(".") : undefined));
  for (const hole of holes) {
    const [root = ""] = hole ?? [];
    if (hole === undefined) continue;
    const unknown = unknownSegment(hole, { type: "object", fields: roots, doc: "" });
    if (unknown === undefined) continue;
    const near = didYouMean(unknown.segment, unknown.known);
    const hint = near ? `did you mean \`${near}\`?` : `known after \`${root}\`: ${unknown.known.join(", ")}`;
    problem(path, `unknown fact \`{${hole.join(".")}}\` in the message`, hint);
  }
  return (lookup) =>
    parts
      .map((part, index) => (holes[index] === undefined ? part : fill(holes[index] ?? [], lookup)))
      .join("");
}

function unknownSegment(
  path: readonly string[],
  from: FactType,
): { segment: string; known: string[] } | undefined {
  let type = from;
  for (const segment of path) {
    const fields: Readonly<Record<string, FactType>> = type.type === "object" ? type.fields : {};
    const next = Object.hasOwn(fields, segment) ? fields[segment] : undefined;
    if (next === undefined) return { segment, known: Object.keys(fields) };
    type = next;
  }
  return undefined;
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
  if (isObservation(node)) node = node.value;
  if (node === undefined || isUnknown(node)) return "(unknown)";
  return Array.isArray(node) ? node.map(String).join(", ") : String(node);
}
