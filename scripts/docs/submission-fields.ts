import { submissionJsonSchema } from "../../src/submission/json-schema.ts";
import { code, codes, table } from "./markdown.ts";

type Node = ReturnType<typeof submissionJsonSchema>;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

/** Every field of a submission, in the order of the schema. */
export function submissionFields(): string {
  return table(["field", "type", "meaning"], rows(submissionJsonSchema(), ""));
}

function rows(schema: Node, base: string): string[][] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, node]): string[][] => {
    if (!isNode(node)) return [];
    const isRequired = base !== "" && schema.required?.includes(name);
    const path = `${base}${name}`;
    const row = [code(path), typeOf(node), `${node.description ?? ""}${isRequired ? " Required." : ""}`];
    const item = isNode(node.items) ? node.items : undefined;
    return [row, ...rows(node, `${path}.`), ...(item === undefined ? [] : rows(item, `${path}[].`))];
  });
}

function typeOf(node: Node): string {
  const { type, items, enum: values, maxLength, maxItems, anyOf } = node;
  if (values !== undefined) return `one of ${codes(values.map(String))}`;
  if (type === "array") {
    const most = maxItems === undefined ? "" : `, at most ${maxItems}`;
    return `list of ${isNode(items) ? typeOf(items) : "values"}${most}`;
  }
  if (anyOf !== undefined)
    return [...new Set(anyOf.map((one) => (isNode(one) ? typeOf(one) : "")))].join(" or ");
  if (type === "string" && maxLength !== undefined) return `text, at most ${maxLength.toLocaleString("en")}`;
  return type === "string" ? "code" : String(type ?? "");
}
