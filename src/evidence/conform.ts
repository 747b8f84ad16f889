import { type Certainty, isObservation, isPartialList, isUnknown, type Unknown } from "../types/fact.ts";
import { REASONS } from "../types/reason.ts";
import type { FactType } from "./fact-type.ts";

const CERTAINTIES: readonly Certainty[] = ["certain", "likely", "possible"];

/**
 * Holds what a detector gave to the type of the fact: each part that does not fit becomes unknown with reason
 * `detector-failed`, because a comparison with a value of the wrong type would come out false. An item of a list that
 * does not fit becomes a gap of the list. Absent fields stay absent.
 *
 * @param onFault - told the path of each part that did not fit
 * @param path - path of the fact, for notes
 */
export function conform(
  node: unknown,
  type: FactType,
  detector: string,
  onFault: (path: string) => void,
  path: string,
): unknown {
  const fault = (): Unknown => {
    onFault(path);
    return { unknown: "detector-failed", detector, note: `\`${path}\` is not a ${type.type}` };
  };
  if (isUnknown(node)) return Object.hasOwn(REASONS, String(node.unknown)) ? node : fault();
  if (isObservation(node)) {
    if (!CERTAINTIES.includes(node.certainty)) return fault();
    const value = conform(node.value, type, detector, onFault, path);
    if (isUnknown(value)) return value;
    return value === node.value ? node : { ...node, value };
  }
  if (type.type === "list") return list(node, type, detector, onFault, path) ?? fault();
  if (type.type === "object") return isRecord(node) ? fields(node, type, detector, onFault, path) : fault();
  return fitsPlain(node, type) ? node : fault();
}

type ListType = FactType & { readonly type: "list" };
type ObjectType = FactType & { readonly type: "object" };

const isRecord = (node: unknown): node is Readonly<Record<string, unknown>> =>
  typeof node === "object" && node !== null && !Array.isArray(node);

/** A list as it is when all items fit; otherwise one that lacks those that do not. */
function list(
  node: unknown,
  { of }: ListType,
  detector: string,
  onFault: (path: string) => void,
  path: string,
): unknown {
  const isPartial = isPartialList(node);
  const items: unknown = isPartial ? node.items : node;
  if (!Array.isArray(items) || (isPartial && !Array.isArray(node.missing))) return undefined;
  const given = items.map((item: unknown, index) =>
    conform(item, of, detector, onFault, `${path}[${index}]`),
  );
  const gaps = isPartial ? node.missing.filter(isUnknown) : [];
  if (!isPartial && given.every((item) => !isUnknown(item))) return given;
  return { items: given.filter((item) => !isUnknown(item)), missing: [...gaps, ...given.filter(isUnknown)] };
}

function fields(
  node: Readonly<Record<string, unknown>>,
  type: ObjectType,
  detector: string,
  onFault: (path: string) => void,
  path: string,
): unknown {
  const checked = Object.entries(node).map(([name, value]) => {
    const field = Object.hasOwn(type.fields, name) ? type.fields[name] : undefined;
    if (field === undefined || value === undefined) return [name, value];
    return [name, conform(value, field, detector, onFault, `${path}.${name}`)];
  });
  return Object.fromEntries(checked);
}

function fitsPlain(node: unknown, type: FactType): boolean {
  switch (type.type) {
    case "boolean":
      return typeof node === "boolean";
    case "number":
      return typeof node === "number" && Number.isFinite(node);
    case "day":
      return typeof node === "string" && /^\d{4}-\d{2}-\d{2}/.test(node);
    case "name":
    case "code":
      return typeof node === "string" && (type.values?.includes(node) ?? true);
    default:
      return typeof node === "string";
  }
}
