/** What a document consists of, with the place (UTF-16 offset) of every key and value; a scalar also says where it ends. */
export type Tree =
  | { readonly offset: number; readonly end: number; readonly scalar: string | number | boolean | null }
  | { readonly offset: number; readonly items: readonly Tree[] }
  | { readonly offset: number; readonly entries: ReadonlyMap<string, Entry> };

export interface Entry {
  readonly keyOffset: number;
  readonly tree: Tree;
}

/** Something wrong with a document, before its place is told as line and column. */
export interface Fault {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/** Without `tree`, the document could not be parsed and `faults` says why. */
export interface Parsed {
  readonly tree?: Tree;
  readonly faults: readonly Fault[];
}

export type Path = readonly (string | number)[];

/** The value a tree stands for, in plain objects and arrays. */
export function plainValue(tree: Tree): unknown {
  if ("scalar" in tree) return tree.scalar;
  if ("items" in tree) return tree.items.map(plainValue);
  return Object.fromEntries([...tree.entries].map(([key, entry]) => [key, plainValue(entry.tree)]));
}

/** The entry or item that a path leads to, or the deepest one on the way that exists. */
export function locate(root: Tree, path: Path): Entry {
  let found: Entry = { keyOffset: root.offset, tree: root };
  for (const step of path) {
    const next = stepInto(found.tree, step);
    if (next === undefined) return found;
    found = next;
  }
  return found;
}

function stepInto(tree: Tree, step: string | number): Entry | undefined {
  if ("entries" in tree) return tree.entries.get(String(step));
  const item = "items" in tree && typeof step === "number" ? tree.items[step] : undefined;
  return item && { keyOffset: item.offset, tree: item };
}
