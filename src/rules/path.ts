import { didYouMean } from "../documents/did-you-mean.ts";
import type { FactType } from "../evidence/fact-type.ts";
import { isObservation, isUnknown, type Unknown } from "../types/fact.ts";
import type { Compiler, DocumentPath, Scope } from "./condition.ts";

export interface FactPath {
  readonly type: FactType;
  /**
   * The node and its place in the submission. An unknown met on the way is what the whole path gives; what is absent
   * is unknown too, and to be declared where the submission has a field for it.
   */
  resolve(scope: Scope): { node: unknown; at: string };
  /** The node alone; `undefined` when it is absent. */
  node(from: unknown): unknown;
}

/** Binds a dotted fact path to its type; reports an unknown segment with the nearest known one. */
export function compilePath(
  dotted: string,
  from: FactType,
  path: DocumentPath,
  compiler: Compiler,
): FactPath | undefined {
  const segments = dotted.split(".");
  let type = from;
  for (const segment of segments) {
    const fields: Readonly<Record<string, FactType>> = type.type === "object" ? type.fields : {};
    const next = Object.hasOwn(fields, segment) ? fields[segment] : undefined;
    if (next === undefined) {
      compiler.problem(path, `unknown fact \`${dotted}\``, hintFor(segment, type));
      return undefined;
    }
    if (next.dated) compiler.reads.dated = true;
    type = next;
  }
  const mayBeWrapping = segments.some((segment) => WRAPPING.has(segment));
  const absent = (at: string): Unknown =>
    type.declared ? { unknown: "not-declared", declare: at } : { unknown: "not-observed" };
  const resolve: FactPath["resolve"] = (scope) => {
    const at = scope.at === "" ? dotted : `${scope.at}.${dotted}`;
    const node = walk(scope.node, segments, mayBeWrapping);
    return { node: node === undefined ? absent(at) : node, at };
  };
  return { type, resolve, node: (from) => walk(from, segments, mayBeWrapping) };
}

function hintFor(segment: string, type: FactType): string {
  if (type.type === "list") return "this is a list: test its items with `some`, `every` or `none`";
  if (type.type !== "object") return `\`${segment}\` is below a plain ${type.type}, which has no fields`;
  const near = didYouMean(segment, Object.keys(type.fields));
  return near ? `did you mean \`${near}\`?` : `known here: ${Object.keys(type.fields).sort().join(", ")}`;
}

/** Names that fact nodes use for themselves: a field of such a name may be the wrapping's own. */
const WRAPPING = new Set(["unknown", "value", "certainty", "detector", "at", "note", "declare", "notBefore"]);

function walk(from: unknown, segments: readonly string[], mayBeWrapping: boolean): unknown {
  let node = from;
  for (const segment of segments) {
    if (!mayBeWrapping && isRecord(node) && Object.hasOwn(node, segment)) {
      node = node[segment];
      continue;
    }
    if (node === undefined || isUnknown(node)) break;
    if (isObservation(node)) node = node.value;
    node = isRecord(node) && Object.hasOwn(node, segment) ? node[segment] : undefined;
  }
  return node;
}

const isRecord = (node: unknown): node is Readonly<Record<string, unknown>> =>
  typeof node === "object" && node !== null;
