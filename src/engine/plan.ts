import type { Condition } from "../rules/condition.ts";
import type { CompiledRule, Pack, PackSet } from "../rules/pack.ts";
import type { Clause } from "../types/clause.ts";
import type { PassedRule, Verdict } from "../types/verdict.ts";

/** What is the same for all ads that a pack set judges: worked out once, so that an ad pays only for what it differs in. */
export interface Plan {
  /** The rules of all packs in the order of their ids, as verdicts list them. */
  readonly rules: readonly CompiledRule[];
  /** What a verdict says of each rule that is harmless. Verdicts share these, so they are frozen. */
  readonly lines: ReadyLines;
  /** For each rule, the place of its clauses in `cited`. */
  readonly citedBy: readonly number[];
  readonly packs: readonly PlannedPack[];
  /** The lists of clauses that rules cite, each once: what it is worth on a day holds for all its rules. */
  readonly cited: readonly (readonly Clause[])[];
  readonly notJudged: readonly string[];
}

/** By the place of the rule. */
interface ReadyLines {
  readonly passed: readonly PassedRule[];
  readonly notForAd: Verdict["notApplicable"];
  readonly notInForce: Verdict["notApplicable"];
}

interface PlannedPack {
  readonly pack: Pack;
  readonly groups: readonly RuleGroup[];
}

/** Rules that are for the same ads: a guard that is false settles them all. */
export interface RuleGroup {
  readonly appliesTo: Condition | undefined;
  /** Places of its rules in the plan. */
  readonly places: readonly number[];
  /** Whether the day matters to any of them. */
  readonly isDated: boolean;
}

const plans = new WeakMap<PackSet, Plan>();

/** The plan of a pack set, made when it first judges an ad. */
export function planOf(packSet: PackSet): Plan {
  const plan = plans.get(packSet) ?? makePlan(packSet.packs);
  plans.set(packSet, plan);
  return plan;
}

function makePlan(packs: readonly Pack[]): Plan {
  const numbers = new Map<Clause, number>();
  const numberOf = (clause: Clause): number => {
    const number = numbers.get(clause) ?? numbers.size;
    numbers.set(clause, number);
    return number;
  };
  const cited = new Map<string, { readonly at: number; readonly clauses: readonly Clause[] }>();
  const citedBy = ({ clauses }: CompiledRule): number => {
    const key = clauses.map(numberOf).join();
    const known = cited.get(key) ?? { at: cited.size, clauses };
    cited.set(key, known);
    return known.at;
  };
  const owned = packs.flatMap((pack) => pack.rules.map((rule) => ({ pack, rule })));
  const sorted = owned.sort((a, b) => byId(a.rule.source, b.rule.source));
  const rules = sorted.map(({ rule }) => rule);
  return {
    rules,
    lines: linesOf(rules),
    citedBy: rules.map(citedBy),
    packs: packs.map((pack) => {
      const places = [...rules.keys()].filter((at) => sorted[at]?.pack === pack);
      return { pack, groups: groupsOf(pack, rules, places) };
    }),
    cited: [...cited.values()].map(({ clauses }) => clauses),
    notJudged: Object.freeze(packs.flatMap(({ notJudged }) => notJudged).sort()),
  };
}

/** Conditions that rules of a pack write alike are one compiled condition, so that groups are told by it. */
function groupsOf(pack: Pack, rules: readonly CompiledRule[], places: readonly number[]): RuleGroup[] {
  const groups = new Map<Condition | undefined, number[]>();
  for (const at of places) {
    const guard = rules[at]?.appliesTo;
    const group = groups.get(guard) ?? [];
    group.push(at);
    groups.set(guard, group);
  }
  const isDated = (at: number): boolean => pack.reads.dated || rules[at]?.reads.dated === true;
  return [...groups].map(([appliesTo, of]) => ({ appliesTo, places: of, isDated: of.some(isDated) }));
}

const linesOf = (rules: readonly CompiledRule[]): ReadyLines => ({
  passed: rules.map(({ source: { id: rule, coverage } }) => Object.freeze({ rule, coverage })),
  notForAd: rules.map(({ source: { id: rule } }) => Object.freeze({ rule, why: "not for this ad" })),
  notInForce: rules.map(({ source: { id: rule } }) => Object.freeze({ rule, why: "no clause in force" })),
});

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
