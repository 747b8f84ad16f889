import { dictionary } from "../../evidence/dictionary.ts";
import type { FactType } from "../../evidence/fact-type.ts";
import type { DocumentPath } from "../condition.ts";
import { isMap } from "../is-map.ts";
import { isDisjoint } from "./accepted.ts";
import { type LintContext, rulesOf } from "./note.ts";

type Block = Readonly<Record<string, unknown>>;

/** Conditions that cannot hold together, and exceptions that never apply. */
export function lintConditions(context: LintContext): void {
  for (const [rule, path] of rulesOf(context.data)) {
    const { id, appliesTo, unless, forbid, require } = rule;
    for (const [key, block] of Object.entries({ appliesTo, unless, forbid, require }))
      if (block !== undefined) lintBlock(context, id, [...path, key], block);
    const body = forbid ?? require;
    const bodyKey = forbid === undefined ? "require" : "forbid";
    for (const [fact, test] of factsOf(appliesTo ?? {})) {
      if (isSingle(fact)) {
        const other = body?.[fact];
        if (other !== undefined && isDisjoint(test, other)) {
          const message = `\`${fact}\` cannot be what \`appliesTo\` asks for and what \`${bodyKey}\` names`;
          const hint = "one of the two is a slip; the rule never finds that";
          context.tell("never-true", id, [...path, bodyKey, fact], message, hint);
        }
      }
      lintException(context, id, path, { fact, test, unless: unless ?? {} });
    }
  }
}

/** An exception for ads that the rule is not for. */
function lintException(
  { tell }: LintContext,
  id: string,
  path: DocumentPath,
  { fact, test, unless }: { readonly fact: string; readonly test: unknown; readonly unless: Block },
): void {
  const other = unless[fact];
  if (other === undefined || !isSingle(fact) || !isDisjoint(test, other)) return;
  const message = `\`unless\` exempts ads by \`${fact}\` that \`appliesTo\` leaves out already`;
  tell(
    "unused-exception",
    id,
    [...path, "unless", fact],
    message,
    "take the exception out, or widen `appliesTo`",
  );
}

function lintBlock(context: LintContext, id: string, path: DocumentPath, block: unknown): void {
  if (!isMap(block)) return;
  for (const [key, value] of Object.entries(block)) {
    const at = [...path, key];
    if ((key === "all" || key === "any") && Array.isArray(value)) {
      for (const [index, part] of value.entries()) lintBlock(context, id, [...at, index], part);
      if (key === "all") lintTogether(context, id, at, value);
      continue;
    }
    if (isMap(value)) {
      lintRange(context, id, at, key, value);
      for (const inner of Object.values(value)) if (isMap(inner)) lintBlock(context, id, at, inner);
    }
  }
}

/** Blocks that hold together ask for one value of a fact each. */
function lintTogether(
  { tell }: LintContext,
  id: string,
  path: DocumentPath,
  blocks: readonly unknown[],
): void {
  const seen = new Map<string, unknown>();
  blocks.forEach((block, index) => {
    for (const [fact, test] of isMap(block) ? factsOf(block) : []) {
      const before = seen.get(fact);
      if (before !== undefined && isSingle(fact) && isDisjoint(before, test)) {
        const message = `\`${fact}\` cannot pass both tests of this \`all\``;
        tell(
          "never-true",
          id,
          [...path, index, fact],
          message,
          "write `any`, or join the values in one list",
        );
      }
      seen.set(fact, test);
    }
  });
}

const LOWER = { atLeast: true, moreThan: false, onOrAfter: true, after: false } as const;
const UPPER = { atMost: true, lessThan: false, onOrBefore: true, before: false } as const;

/** A range that ends before it begins. */
function lintRange({ tell }: LintContext, id: string, path: DocumentPath, fact: string, test: Block): void {
  for (const [low, isLowIn] of Object.entries(LOWER)) {
    for (const [high, isHighIn] of Object.entries(UPPER)) {
      const [from, to] = [test[low], test[high]];
      if (typeof from !== typeof to || (typeof from !== "number" && typeof from !== "string")) continue;
      const isEmpty = (from as string) > (to as string) || (from === to && !(isLowIn && isHighIn));
      if (!isEmpty) continue;
      const message = `\`${fact}\` cannot pass \`${low}: ${from}\` and \`${high}: ${to}\``;
      tell("never-true", id, path, message, "swap the two");
    }
  }
}

const factsOf = (block: Block): [string, unknown][] =>
  Object.entries(block).filter(([key]) => !["all", "any", "not"].includes(key));

/** A fact of one value: a list may pass two tests by two items. */
function isSingle(fact: string): boolean {
  let type: FactType | undefined = dictionary;
  for (const key of fact.split(".")) {
    type = type?.type === "object" && Object.hasOwn(type.fields, key) ? type.fields[key] : undefined;
  }
  return type !== undefined && type.type !== "list" && type.type !== "object";
}
