/** Small readers over JSON that came from a file: what is not there or of another type is `undefined` or empty. */

const MAX_CHARS = 300;

export function at(node: unknown, ...path: readonly (string | number)[]): unknown {
  let here = node;
  for (const key of path) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, key)) return undefined;
    here = Reflect.get(here, key);
  }
  return here;
}

/** Text cut at a length that a name or a sentence does not reach. */
export function textAt(node: unknown, ...path: readonly (string | number)[]): string | undefined {
  const value = at(node, ...path);
  const text = typeof value === "string" ? value.trim().slice(0, MAX_CHARS) : "";
  return text === "" ? undefined : text;
}

export function numberAt(node: unknown, ...path: readonly (string | number)[]): number | undefined {
  const value = at(node, ...path);
  return typeof value === "number" ? value : undefined;
}

export function listAt(node: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const value = at(node, ...path);
  return Array.isArray(value) ? value : [];
}

export function entriesAt(
  node: unknown,
  ...path: readonly (string | number)[]
): readonly (readonly [key: string, value: unknown])[] {
  const value = at(node, ...path);
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
