import { isObservation, isPartialList, type Observation } from "../../types/fact.ts";
import { at } from "../provenance/json.ts";

/** The observation at a path of the facts tree; `undefined` for what is unknown or is not there. */
export function observedAt(facts: unknown, ...path: readonly string[]): Observation | undefined {
  const node = at(facts, ...path);
  return isObservation(node) ? node : undefined;
}

/** An observed text, whole. */
export function observedText(facts: unknown, ...path: readonly string[]): string | undefined {
  const value = observedAt(facts, ...path)?.value;
  return typeof value === "string" ? value : undefined;
}

export function observedNumber(facts: unknown, ...path: readonly string[]): number | undefined {
  const value = observedAt(facts, ...path)?.value;
  return typeof value === "number" ? value : undefined;
}

/** The observed items of a list, whether or not it lacks others. */
export function observedItems(facts: unknown, ...path: readonly string[]): readonly Observation[] {
  const node = at(facts, ...path);
  const items: readonly unknown[] = isPartialList(node) ? node.items : Array.isArray(node) ? node : [];
  return items.filter(isObservation);
}

/** A text inside an observed record. */
export function textIn(record: unknown, key: string): string | undefined {
  const value = at(record, key);
  return typeof value === "string" ? value : undefined;
}

/** Fields without those that are `undefined`. */
type Known<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

export function known<T extends object>(fields: T): Known<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Known<T>;
}
