import type { Statement, Term } from "./read-statement.ts";
import { GENERIC_NAMES } from "./word-lists.ts";

/** A name in a statement: the stems of its words, without a title. */
export type Name = readonly string[];

/** Names of a statement: neighbouring words with capitals, or known as names where capitals tell nothing. */
export function namesOf({ terms, hasPlainCase }: Statement, isName: (term: string) => boolean): Name[] {
  const names: string[][] = [];
  let last: Term | undefined;
  for (const term of terms) {
    const { key, at, isCapital } = term;
    // The first word has a capital anyway, so there too it counts what the reviews know.
    const isShown = hasPlainCase && isCapital;
    const isPart = !key.startsWith("#") && (isShown || ((at === 0 || !hasPlainCase) && isName(key)));
    if (!isPart) {
      last = undefined;
      continue;
    }
    if (last?.at === at - 1 && term.isJoined) names.at(-1)?.push(key);
    else names.push([key]);
    last = term;
  }
  return names;
}

/** Whether two names may be of one: the same, or a person by surname alone. `North Carolina` is not `South Carolina`. */
export function isSameName(left: Name, right: Name): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.every((part) => GENERIC_NAMES.has(part))) return long.every((part) => GENERIC_NAMES.has(part));
  if (short.length === long.length) return short.every((part, index) => part === long[index]);
  return short.every((part, index) => part === long[long.length - short.length + index]);
}
