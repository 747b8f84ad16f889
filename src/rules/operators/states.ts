import { containsStrictly } from "../../evidence/text/strict-match.ts";
import type { Compiler, DocumentPath, Operator } from "../condition.ts";
import { isMap } from "../is-map.ts";
import { overPassages } from "./passages.ts";
import { isText } from "./says.ts";
import { scalarTest } from "./scalar.ts";

export const states: Operator = {
  name: "states",
  doc: "The words hold one of these wordings as the law writes them: visible, in one script, with nothing hidden. `wordingOf` takes them from a clause.",
  example: "words: { states: { wordingOf: US-FL-106.145 } }",
  accepts: isText,
  schema: () => ({
    anyOf: [
      { type: "string" },
      { type: "array", minItems: 1, items: { type: "string" } },
      {
        type: "object",
        properties: { wordingOf: { type: "string" }, medium: { type: "string" } },
        required: ["wordingOf"],
      },
    ],
  }),
  compile(expected, type, path, compiler) {
    const wordings = wordingsOf(expected, path, compiler);
    if (wordings === undefined) return undefined;
    const { fact } = compiler;
    const test = scalarTest(fact, "states", wordings, (value, _run, field) => {
      if (typeof value !== "string") return "false";
      for (const wording of wordings) {
        const span = containsStrictly(value, wording);
        if (span === undefined) continue;
        const quote = value.slice(span[0], span[1]);
        return {
          truth: "true",
          evidence: [{ fact, at: { field, span }, quote, certainty: "certain", detector: "text/passages" }],
        };
      }
      return "false";
    });
    return type.type === "list" ? overPassages(test, fact, "states", wordings) : test;
  },
};

function wordingsOf(
  expected: unknown,
  path: DocumentPath,
  compiler: Compiler,
): readonly string[] | undefined {
  if (isMap(expected)) return fromClause(expected, path, compiler);
  const wordings: unknown[] = Array.isArray(expected) ? expected : [expected];
  if (wordings.length > 0 && wordings.every((wording) => typeof wording === "string" && wording !== ""))
    return wordings.map(String);
  compiler.problem(path, "`states` needs a wording or a list of them", "or `{ wordingOf: CLAUSE-ID }`");
  return undefined;
}

function fromClause(
  { wordingOf, medium, ...others }: Readonly<Record<string, unknown>>,
  path: DocumentPath,
  compiler: Compiler,
): readonly string[] | undefined {
  const [other] = Object.keys(others);
  if (other !== undefined || typeof wordingOf !== "string") {
    const fault = other === undefined ? "`wordingOf` needs the id of a clause" : `unknown key \`${other}\``;
    compiler.problem(
      [...path, other ?? "wordingOf"],
      fault,
      "write `{ wordingOf: CLAUSE-ID, medium: video }`",
    );
    return undefined;
  }
  const clause = compiler.clauses.get(wordingOf);
  const texts = (clause?.wording ?? [])
    .filter(({ media }) => medium === undefined || media === undefined || media.includes(String(medium)))
    .map(({ text }) => text);
  if (texts.length > 0) return texts;
  compiler.problem(
    [...path, "wordingOf"],
    clause === undefined ? `unknown clause \`${wordingOf}\`` : `clause \`${clause.id}\` has no such wording`,
    "a clause lists its mandated wordings under `wording`",
  );
  return undefined;
}
