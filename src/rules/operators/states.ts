import { containsSpoken } from "../../evidence/text/notice/contains-spoken.ts";
import { describeDifferences } from "../../evidence/text/notice/describe-differences.ts";
import { nearMisses } from "../../evidence/text/notice/near-miss.ts";
import { containsStrictly } from "../../evidence/text/strict-match.ts";
import type { Compiler, DocumentPath, Operator } from "../condition.ts";
import { isMap } from "../is-map.ts";
import { overPassages } from "./passages.ts";
import { isText } from "./says.ts";
import { scalarTest } from "./scalar.ts";

export const states: Operator = {
  name: "states",
  doc: "The words hold one of these wordings as the law writes them: visible, in one script, with nothing hidden. `wordingOf` takes them from a clause: all, or those for one `medium` or case (`when`); `spoken` ignores punctuation, which cannot be heard.",
  example: "words: { states: { wordingOf: US-FL-106.145 } }",
  accepts: isText,
  schema: () => ({
    anyOf: [
      { type: "string" },
      { type: "array", minItems: 1, items: { type: "string" } },
      {
        type: "object",
        properties: {
          wordingOf: { type: "string", description: "Id of a clause with wordings." },
          medium: { type: "string", description: "Only its wordings for this medium." },
          when: { type: "string", description: "Only its wordings for this case." },
          spoken: { type: "boolean", description: "Heard, so that punctuation makes no difference." },
        },
        additionalProperties: false,
        required: ["wordingOf"],
      },
    ],
  }),
  compile(expected, type, path, compiler) {
    const wordings = wordingsOf(expected, path, compiler);
    if (wordings === undefined) return undefined;
    const { fact } = compiler;
    const { texts, isSpoken } = wordings;
    const shown = texts.map(({ text }) => text);
    const test = scalarTest(fact, "states", shown, (value, _run, field) => {
      if (typeof value !== "string") return "false";
      for (const { text } of texts) {
        const span = isSpoken ? containsSpoken(value, text) : containsStrictly(value, text);
        if (span === undefined) continue;
        const quote = value.slice(span[0], span[1]);
        return {
          truth: "true",
          evidence: [{ fact, at: { field, span }, quote, certainty: "certain", detector: "text/passages" }],
        };
      }
      // The cheap path has no place, and nobody to tell of a near-miss.
      const [near] = field === "" ? [] : nearMisses(value, texts).toSorted((a, b) => b.likeness - a.likeness);
      if (near === undefined) return "false";
      const { span, quote, wording, differences } = near;
      const difference = describeDifferences(differences);
      return { truth: "false", nearMiss: { at: { field, span }, quote, wanted: wording.text, difference } };
    });
    return type.type === "list" ? overPassages(test, fact, "states", shown) : test;
  },
};

/** What is looked for, and whether it is heard rather than seen. */
interface Wordings {
  readonly texts: readonly { readonly text: string }[];
  readonly isSpoken: boolean;
}

function wordingsOf(expected: unknown, path: DocumentPath, compiler: Compiler): Wordings | undefined {
  if (isMap(expected)) return fromClause(expected, path, compiler);
  const wordings: unknown[] = Array.isArray(expected) ? expected : [expected];
  if (wordings.length > 0 && wordings.every((wording) => typeof wording === "string" && wording !== ""))
    return { texts: wordings.map((text) => ({ text: String(text) })), isSpoken: false };
  compiler.problem(path, "`states` needs a wording or a list of them", "or `{ wordingOf: CLAUSE-ID }`");
  return undefined;
}

function fromClause(
  { wordingOf, medium, when, spoken, ...others }: Readonly<Record<string, unknown>>,
  path: DocumentPath,
  compiler: Compiler,
): Wordings | undefined {
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
    .filter((wording) => when === undefined || wording.when === when);
  if (texts.length > 0) return { texts, isSpoken: spoken === true };
  compiler.problem(
    [...path, "wordingOf"],
    clause === undefined ? `unknown clause \`${wordingOf}\`` : `clause \`${clause.id}\` has no such wording`,
    "a clause lists its mandated wordings under `wording`",
  );
  return undefined;
}
