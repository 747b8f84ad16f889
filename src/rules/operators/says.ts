import type { FactType } from "../../evidence/fact-type.ts";
import { once } from "../../evidence/text/once.ts";
import type { Location } from "../../types/fact.ts";
import type { Evidence } from "../../types/verdict.ts";
import type { Compiler, DocumentPath, Operator } from "../condition.ts";
import { parsePhrase } from "../phrase.ts";
import { type Phrase, type PhraseFinder, phraseFinder } from "../phrase-form.ts";
import { overPassages } from "./passages.ts";
import { scalarTest } from "./scalar.ts";

export const says: Operator = {
  name: "says",
  doc: "The words hold one of these phrases, however disguised: case, accents, look-alike letters and spacing are folded.",
  example: 'words: { says: ["vote ...3 (text|sms)", "postal ballots"] }',
  accepts: isText,
  schema: () => ({ anyOf: [{ type: "string" }, { type: "array", minItems: 1, items: { type: "string" } }] }),
  compile(expected, type, path, compiler) {
    const finder = once(() => finderOf(expected, path, compiler));
    if (!compiler.isProven && finder() === undefined) return undefined;
    const { fact } = compiler;
    const test = scalarTest(fact, "says", expected, (value, run, at) => {
      if (typeof value !== "string") return "false";
      for (const text of run.texts(value)) {
        const match = finder()?.(text);
        if (match === undefined) continue;
        return { truth: "true", evidence: [quoted(value, text.span(match.first, match.last), fact, at)] };
      }
      return "false";
    });
    return type.type === "list" ? overPassages(test, fact, "says", expected) : test;
  },
};

/** Text, or a list of passages. */
export function isText(type: FactType): boolean {
  return type.type === "text" || (type.type === "list" && type.of.type === "text");
}

function finderOf(expected: unknown, path: DocumentPath, compiler: Compiler): PhraseFinder | undefined {
  const phrases = parsePhrases(expected, path, compiler);
  return phrases && phraseFinder(phrases);
}

function parsePhrases(expected: unknown, path: DocumentPath, compiler: Compiler): Phrase[] | undefined {
  const sources: unknown[] = Array.isArray(expected) ? expected : [expected];
  if (sources.length === 0)
    compiler.problem(path, "`says` needs a phrase or a list of them", "an empty list never matches");
  const phrases: Phrase[] = [];
  for (const [index, source] of sources.entries()) {
    const parsed =
      typeof source === "string"
        ? parsePhrase(source, compiler.lists)
        : { error: "a phrase is a text in quotes", hint: 'write `says: ["one phrase", "another"]`' };
    if ("error" in parsed)
      compiler.problem(Array.isArray(expected) ? [...path, index] : path, parsed.error, parsed.hint);
    else phrases.push(parsed);
  }
  return phrases.length > 0 && phrases.length === sources.length ? phrases : undefined;
}

/** Evidence for words at a span of the text of a field. */
function quoted(text: string, span: readonly [number, number], fact: string, field: string): Evidence {
  const at: Location = { field, span };
  return { fact, at, quote: text.slice(span[0], span[1]), certainty: "certain", detector: "text/passages" };
}
