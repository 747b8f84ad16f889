import type { FactType } from "../../src/evidence/fact-type.ts";
import { combinators } from "../../src/rules/combinators.ts";
import { operators } from "../../src/rules/operators/table.ts";
import { code, table } from "./markdown.ts";

const KINDS: readonly FactType["type"][] = ["text", "name", "code", "number", "boolean", "day", "object"];

const text: FactType = { type: "text", doc: "" };
const typeOf = (type: FactType["type"]): FactType => {
  if (type === "list") return { type, each: "item", doc: "", of: { type: "boolean", doc: "" } };
  if (type === "object") return { type, doc: "", fields: {} };
  return type === "code" ? { type, separator: ".", doc: "" } : { type, doc: "" };
};

/** The words that stand after a fact. */
export function operatorTable(): string {
  const rows = Object.values(operators).flatMap((operator) => {
    if (operator === undefined) return [];
    const { name, doc, example, accepts } = operator;
    const plain = KINDS.filter((type) => accepts(typeOf(type)));
    const isForLists = accepts(typeOf("list")) || accepts({ type: "list", each: "item", doc: "", of: text });
    const fits =
      plain.length === KINDS.length ? "any fact" : [...plain, ...(isForLists ? ["list"] : [])].join(", ");
    return [[code(name), fits, doc, code(example)]];
  });
  return table(["operator", "for", "it holds when", "example"], rows);
}

/** The words that join conditions, where a fact could stand. */
export function combinatorTable(): string {
  return table(
    ["word", "it holds when"],
    Object.entries(combinators).map(([word, combinator]) => [code(word), combinator.doc]),
  );
}
