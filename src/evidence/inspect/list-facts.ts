import { isObservation, isPartialList, isUnknown } from "../../types/fact.ts";
import type { FoundFact, MissingFact } from "../../types/media-evidence.ts";

/** What a tree of facts holds, one by one. */
export interface ListedFacts {
  readonly found: readonly FoundFact[];
  readonly missing: readonly MissingFact[];
}

const EMPTY: ListedFacts = { found: [], missing: [] };

const join = (parts: readonly ListedFacts[]): ListedFacts => ({
  found: parts.flatMap(({ found }) => found),
  missing: parts.flatMap(({ missing }) => missing),
});

/**
 * Lists the observations and unknowns of a tree of facts in its order, each with its path (`c2pa.actions[0]`). Plain
 * values are declarations and are left out.
 */
export function listFacts(node: unknown, path = ""): ListedFacts {
  if (isUnknown(node)) return { found: [], missing: [{ fact: path, ...node }] };
  if (isObservation(node)) return { found: [{ fact: path, ...node }], missing: [] };
  if (isPartialList(node)) {
    const missing = node.missing.map((gap): MissingFact => ({ fact: path, ...gap }));
    return join([listFacts(node.items, path), { found: [], missing }]);
  }
  if (Array.isArray(node)) return join(node.map((item, index) => listFacts(item, `${path}[${index}]`)));
  if (typeof node !== "object" || node === null) return EMPTY;
  const below = (name: string): string => (path === "" ? name : `${path}.${name}`);
  return join(Object.entries(node).map(([name, child]) => listFacts(child, below(name))));
}
