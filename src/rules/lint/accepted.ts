import { isMap } from "../is-map.ts";

/** The values that a test accepts, as far as they are a list of plain ones; undefined when they are not. */
function acceptedBy(test: unknown): ReadonlySet<unknown> | undefined {
  if (isPlain(test)) return new Set([test]);
  if (Array.isArray(test)) return test.every(isPlain) ? new Set(test) : undefined;
  if (!isMap(test)) return undefined;
  if (isPlain(test.equals)) return new Set([test.equals]);
  return Array.isArray(test.anyOf) && test.anyOf.every(isPlain) ? new Set(test.anyOf) : undefined;
}

const isPlain = (value: unknown): boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

/** Whether two values may be of one thing: a code covers the codes below it, on either side. */
const mayMeet = (a: unknown, b: unknown): boolean => {
  if (typeof a !== "string" || typeof b !== "string") return a === b;
  const isBelow = (inner: string, outer: string): boolean =>
    inner === outer || inner.startsWith(`${outer}-`) || inner.startsWith(`${outer}.`);
  return isBelow(a, b) || isBelow(b, a);
};

/** Whether nothing passes both tests, as far as that can be told from plain values. */
export function isDisjoint(a: unknown, b: unknown): boolean {
  const [first, second] = [acceptedBy(a), acceptedBy(b)];
  if (first === undefined || second === undefined) return false;
  return ![...first].some((one) => [...second].some((other) => mayMeet(one, other)));
}
