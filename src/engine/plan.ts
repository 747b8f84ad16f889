import type { Condition } from "../rules/condition.ts";
import type { CompiledRule, Pack, PackSet } from "../rules/pack.ts";
import type { Clause } from "../types/clause.ts";
import type { PassedRule, Verdict } from "../types/verdict.ts";

/** What is the same for all ads that a pack set judges: worked out once, so that an ad pays only for what it differs in. */
export interface Plan {
  /** The rules of all packs in the order of their ids, as verdicts list them. */
  readonly rules: readonly PlannedRule[];
  readonly packs: readonly PlannedPack[];
  /** The lists of clauses that rules cite, each once: what it is worth on a day holds for all its rules. */
  readonly cited: readonly (readonly Clause[])[];
  readonly notJudged: readonly string[];
}

export interface PlannedRule {
  readonly rule: CompiledRule;
  /** Place in the plan's `rules`. */
  readonly at: number;
  /** Place of its clauses in the plan's `cited`. */
  readonly cited: number;
  readonly lines: ReadyLines;
}

/** The lines of a verdict for a rule that is harmless. Verdicts share them, so they are frozen. */
interface ReadyLines {
  readonly passed: PassedRule;
  readonly notForAd: Verdict["notApplicable"][number];
  readonly notInForce: Verdict["notApplicable"][number];
}

export interface PlannedPack {
  readonly pack: Pack;
  readonly groups: readonly RuleGroup[];
}

/** Rules that are for the same ads: a guard that is false settles them all. */
export interface RuleGroup {
  readonly appliesTo: Condition | undefined;
  readonly rules: readonly PlannedRule[];
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
  const rules = sorted.map(({ rule }, at) => ({ rule, at, cited: citedBy(rule), lines: linesOf(rule) }));
  return {
    rules,
    packs: packs.map((pack) => ({
      pack,
      groups: groupsOf(rules.filter((_, at) => sorted[at]?.pack === pack)),
    })),
    cited: [...cited.values()].map(({ clauses }) => clauses),
    notJudged: Object.freeze(packs.flatMap(({ notJudged }) => notJudged).sort()),
  };
}

/** Conditions that rules of a pack write alike are one compiled condition, so that groups are told by it. */
function groupsOf(rules: readonly PlannedRule[]): RuleGroup[] {
  const groups = new Map<Condition | undefined, PlannedRule[]>();
  for (const planned of rules) {
    const group = groups.get(planned.rule.appliesTo) ?? [];
    group.push(planned);
    groups.set(planned.rule.appliesTo, group);
  }
  return [...groups].map(([appliesTo, members]) => ({ appliesTo, rules: members }));
}

const linesOf = ({ source: { id: rule, coverage } }: CompiledRule): ReadyLines => ({
  passed: Object.freeze({ rule, coverage }),
  notForAd: Object.freeze({ rule, why: "not for this ad" }),
  notInForce: Object.freeze({ rule, why: "no clause in force" }),
});

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
