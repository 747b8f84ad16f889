type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);

/** The ad with standing declarations filled in wherever it is silent. What the ad says itself always wins. */
export function mergeDeclarations(ad: Tree, standing: Tree): Tree {
  const merged: Record<string, unknown> = { ...ad };
  for (const [key, value] of Object.entries(standing)) {
    const own = merged[key];
    if (own === undefined) merged[key] = value;
    else if (isTree(own) && isTree(value)) merged[key] = mergeDeclarations(own, value);
  }
  return merged;
}
