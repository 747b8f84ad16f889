/**
 * All texts of a submission by the path that findings cite: `copy.body`, `media[0].transcript`. Quoted words can then
 * be shown in their place.
 */
export function passagesOf(submission: unknown): ReadonlyMap<string, string> {
  const passages = new Map<string, string>();
  collect(submission, "", passages);
  return passages;
}

function collect(node: unknown, path: string, passages: Map<string, string>): void {
  if (typeof node === "string") passages.set(path, node);
  if (typeof node !== "object" || node === null || node instanceof Uint8Array) return;
  for (const [key, value] of Object.entries(node)) {
    const step = Array.isArray(node) ? `[${key}]` : path === "" ? key : `.${key}`;
    collect(value, path + step, passages);
  }
}
