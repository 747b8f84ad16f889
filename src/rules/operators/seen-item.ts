import { isObservation, isUnknown } from "../../types/fact.ts";
import type { Evidence } from "../../types/verdict.ts";
import { isMap } from "../is-map.ts";

type Item = Readonly<Record<string, unknown>>;

/** What evidence says of every item by fields of its own. */
const ABOUT = new Set(["at", "quote", "certainty", "detector", "note", "kind"]);

/**
 * An item that knows where it was seen, as evidence, followed by what was seen beside it: the review that is like a
 * claim, the documents attached for it, the sources it names.
 */
export function seenItem(item: unknown, fact: string): Evidence[] {
  if (isObservation(item)) {
    const { value, at, certainty, detector, note } = item;
    return at === undefined ? [] : [{ fact, at, value, certainty, detector, note }];
  }
  if (!isMap(item) || !isMap(item.at) || typeof item.at.field !== "string") return [];
  const { quote, certainty, detector, note, at, kind } = item as Partial<Evidence> & { kind?: string };
  const value = kind ?? plainFields(item);
  return [{ fact, at, quote, value, certainty, detector, note }, ...beside(item, fact)];
}

function beside(item: Item, fact: string): Evidence[] {
  return Object.entries(item).flatMap(([name, value]) => {
    if (ABOUT.has(name) || typeof value !== "object" || value === null || isObservation(value)) return [];
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    return items.flatMap((one) => seenItem(one, `${fact}.${name}`));
  });
}

/** What an item without a kind says in plain values; undefined when it says nothing more. */
function plainFields(item: Item): Item | undefined {
  const fields = Object.entries(item).flatMap(([name, node]) => {
    const value = isObservation(node) ? node.value : isUnknown(node) ? "unknown" : node;
    return ABOUT.has(name) || typeof value === "object" || value === undefined
      ? []
      : [[name, value] as const];
  });
  return fields.length === 0 ? undefined : Object.fromEntries(fields);
}
