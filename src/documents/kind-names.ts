/** Types in the words of someone who writes YAML, not of a programmer. */
const NAMES: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "`true` or `false`",
  array: "a list",
  tuple: "a list",
  object: "a mapping",
  record: "a mapping",
  null: "nothing",
  Uint8Array: "bytes",
};

/** What a schema expects, by zod's name of the type. */
export const nameOfType = (type: string): string => NAMES[type] ?? type;

/** What a value is, for "found …". */
export function kindOf(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (value instanceof Uint8Array) return "bytes";
  return typeof value === "boolean" ? `\`${value}\`` : nameOfType(typeof value);
}
