import type { PackSet } from "../../rules/pack.ts";
import type { RuleSource } from "../../rules/schema.ts";

/** Clauses that a court or a repeal has taken away are no guide to what to look for. */
const GONE = ["repealed", "struck-down"];

/**
 * What the loaded packs need judged, a paragraph a rule that reads claims: what it is about, the clauses it applies,
 * and what it is not meant for. A policy team that edits its YAML edits this.
 */
export function policyLines({ packs }: PackSet): string[] {
  return packs.flatMap(({ rules }) =>
    rules
      .filter(({ reads }) => reads.facts.has("claims"))
      .map(({ source, clauses }) => {
        const standing = clauses.filter(({ status }) => !GONE.includes(status));
        return [
          `- ${source.title}.`,
          ...labelled("Kinds", valuesOf(source, "kind")),
          ...labelled("Phases of the election", valuesOf(source, "election.phase")),
          ...standing.map(({ id, summary }) => `  ${id}: ${oneLine(summary)}`),
          ...(source.falsePositives ?? []).map((exempt) => `  Not meant: ${oneLine(exempt)}`),
        ].join("\n");
      }),
  );
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

const labelled = (label: string, values: readonly string[]): string[] =>
  values.length === 0 ? [] : [`  ${label}: ${values.join(", ")}.`];

/** Words that stand under a key of that name anywhere in the conditions of a rule, each once. */
function valuesOf({ forbid, require }: RuleSource, key: string): string[] {
  const found = new Set<string>();
  const look = (node: unknown, isUnder: boolean): void => {
    if (typeof node === "string" && isUnder) found.add(node);
    else if (Array.isArray(node)) for (const item of node) look(item, isUnder);
    else if (typeof node === "object" && node !== null)
      for (const [name, value] of Object.entries(node)) look(value, name === key);
  };
  look([forbid, require], false);
  return [...found];
}
