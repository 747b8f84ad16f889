import { didYouMean } from "../documents/did-you-mean.ts";
import type { Clause } from "../types/clause.ts";
import type { Problem } from "../types/error.ts";
import type { PackData } from "./compile-pack.ts";
import type { Item } from "./pack-items.ts";
import type { Extension, PackHead, RuleSource } from "./schema.ts";

/** A rule that others may extend, with the pack it is of. */
export interface Base {
  readonly rule: RuleSource;
  readonly pack: Pick<PackData, "clauses" | "lists"> & { readonly head: PackHead };
}

/** Rules by id. */
export type Bases = ReadonlyMap<string, Base>;

/** What the rules of a pack inherit: they themselves, and the clauses and lists that came with them. */
interface Inherited {
  readonly rules: readonly Item<RuleSource>[];
  readonly clauses: readonly Clause[];
  readonly lists: PackData["lists"];
}

export const basesOf = ({ head, clauses, lists, rules }: PackData): [string, Base][] =>
  rules.map((rule) => [rule.id, { rule, pack: { head, clauses, lists } }]);

/**
 * Writes out the rules that extend others: what an extension does not say, its base says. The base goes on running, so
 * that an extension can tighten and never loosen; that takes a suspension, which is seen. An extension without a base,
 * or that is a base of its own, is left out and reported.
 */
export function extendRules(
  extensions: readonly Item<Extension>[],
  own: PackData,
  others: Bases,
  problems: Problem[],
): Inherited {
  const bases = new Map([...others, ...basesOf(own)]);
  const open = new Map(extensions.map((item) => [item.value.id, item]));
  const made = new Map<string, Item<RuleSource> | undefined>();
  const clauses = new Map<string, Clause>();
  const lists = new Map<string, readonly string[]>();

  const report = ({ document, path }: Item<Extension>, message: string, hint: string): void => {
    problems.push({ code: "E_PACK", message, hint, ...document.at([...path, "rule"]) });
  };

  function make(item: Item<Extension>, above: readonly string[]): Item<RuleSource> | undefined {
    const { id, rule: wanted } = item.value;
    if (made.has(id)) return made.get(id);
    const line = [...above, id];
    if (line.includes(wanted)) {
      const circle = [...line.slice(line.indexOf(wanted)), wanted].join(" → ");
      report(item, `rules extend each other in a circle: ${circle}`, "let one of them stand on its own");
      made.set(id, undefined);
      return undefined;
    }
    const next = open.get(wanted);
    const extended = next && make(next, line);
    const base = extended === undefined ? bases.get(wanted) : { rule: extended.value, pack: own };
    if (base === undefined) {
      if (next === undefined)
        report(item, `there is no rule \`${wanted}\` to extend`, hintFor(wanted, bases));
      made.set(id, undefined);
      return undefined;
    }
    const value = extend(base, item.value, own.head.id);
    take(item, base, value);
    const result = { ...item, value };
    made.set(id, result);
    return result;
  }

  /** Clauses and lists of the base's pack that the rule speaks of. */
  function take(item: Item<Extension>, { pack }: Base, rule: RuleSource): void {
    if (pack.head.id === own.head.id) return;
    const text = JSON.stringify(rule);
    const known = new Set(own.clauses.map((clause) => clause.id));
    for (const clause of pack.clauses)
      if (text.includes(JSON.stringify(clause.id)) && !known.has(clause.id)) clauses.set(clause.id, clause);
    for (const [name, words] of Object.entries(pack.lists)) {
      if (!text.includes(`$${name}`)) continue;
      const other = own.lists[name] ?? lists.get(name);
      if (other === undefined || JSON.stringify(other) === JSON.stringify(words)) lists.set(name, words);
      else report(item, `the list \`$${name}\` is also one of \`${pack.head.id}\``, "call yours otherwise");
    }
  }

  const rules = extensions.flatMap((item) => make(item, []) ?? []);
  return { rules, clauses: [...clauses.values()], lists: Object.fromEntries(lists) };
}

function hintFor(wanted: string, bases: Bases): string {
  const near = didYouMean(wanted, [...bases.keys()]);
  return near === undefined
    ? "a base is a rule that ships, or one of a pack that is named before this one"
    : `did you mean \`${near}\`?`;
}

/** The extension's own words over those of its base; clauses that it cites come on top. */
function extend({ rule, pack }: Base, extension: Extension, owner: string): RuleSource {
  const { rule: _, cites = [], appliesTo, ...given } = extension;
  const { forbid, require, replaces: __, ...inherited } = rule;
  const body = given.forbid === undefined && given.require === undefined ? { forbid, require } : {};
  const scopes = [...(pack.head.id === owner ? [] : [pack.head.appliesTo]), appliesTo ?? rule.appliesTo];
  const guards = scopes.filter((scope) => scope !== undefined);
  return withoutGaps({
    ...inherited,
    ...body,
    ...withoutGaps(given),
    cites: [...new Set([...rule.cites, ...cites])],
    appliesTo: guards.length > 1 ? { all: guards } : guards[0],
  });
}

/** Keys that say nothing would hide what the base says, and count in digests. */
const withoutGaps = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
