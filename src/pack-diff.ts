import { type AdAttempts, createAttempts, dayOf, type Pipeline } from "./check.ts";
import type { Judgement } from "./engine/judge-ad.ts";
import type { PackSet } from "./rules/pack.ts";
import type { LoadedSubmission } from "./submission/loaded.ts";
import type { Day } from "./types/election.ts";
import type { Decision, Effect, Outcome } from "./types/lattice.ts";

/** What a rule says of an ad, as far as a change of it matters. */
interface RuleSaying {
  readonly outcome: Outcome | "absent";
  readonly effect?: Effect | undefined;
  readonly reason?: string | undefined;
  readonly message?: string | undefined;
}

export type ChangeKind =
  | "newly-failing"
  | "newly-passing"
  | "newly-unsure"
  | "changed-effect"
  | "changed-reason";

/** One ad on which a rule says something else than before. */
export interface RuleChange {
  readonly kind: ChangeKind;
  readonly rule: string;
  readonly clause: string;
  readonly ad: string;
  readonly before: RuleSaying;
  readonly after: RuleSaying;
}

export interface PackDiff {
  readonly ads: number;
  readonly changes: readonly RuleChange[];
  /** Ads whose decision changes, by what it was and what it becomes. */
  readonly decisions: readonly { readonly ad: string; readonly before: Decision; readonly after: Decision }[];
}

interface Sides {
  readonly before: PackSet;
  readonly after: PackSet;
}

/** Judges every ad by the old packs and by the new ones, and tells where they part. */
export async function diffPacks(
  ads: readonly LoadedSubmission[],
  { before, after }: Sides,
  pipeline: Omit<Pipeline, "packs">,
  asOf: Day,
): Promise<PackDiff> {
  const both: PackSet = { packs: [...before.packs, ...after.packs], problems: [] };
  const clauses = clausesOf(both);
  const changes: RuleChange[] = [];
  const decisions: PackDiff["decisions"][number][] = [];
  for (const loaded of ads) {
    const whole = { ...pipeline, packs: both };
    const attempt: AdAttempts = await createAttempts(loaded, whole, dayOf(loaded, whole, asOf));
    const [old, young] = [
      (await attempt(loaded.ad, before)).judgement,
      (await attempt(loaded.ad, after)).judgement,
    ];
    const ad = loaded.id ?? loaded.source ?? "ad";
    if (old.decision !== young.decision) decisions.push({ ad, before: old.decision, after: young.decision });
    changes.push(...changesOf(ad, sayings(old), sayings(young), clauses));
  }
  return { ads: ads.length, changes, decisions };
}

/** The first clause that each rule cites, by the newer pack where both have it. */
function clausesOf({ packs }: PackSet): ReadonlyMap<string, string> {
  return new Map(
    packs.flatMap(({ rules }) => rules.map(({ source }) => [source.id, source.cites[0] ?? ""] as const)),
  );
}

function sayings({ findings, passed, notApplicable }: Judgement): ReadonlyMap<string, RuleSaying> {
  return new Map<string, RuleSaying>([
    ...notApplicable.map(({ rule }) => [rule, { outcome: "not-applicable" }] as const),
    ...passed.map(({ rule }) => [rule, { outcome: "satisfied" }] as const),
    ...findings.map(
      ({ rule, outcome, effect, reason, message }) => [rule, { outcome, effect, reason, message }] as const,
    ),
  ]);
}

const ABSENT: RuleSaying = { outcome: "absent" };

function changesOf(
  ad: string,
  before: ReadonlyMap<string, RuleSaying>,
  after: ReadonlyMap<string, RuleSaying>,
  clauses: ReadonlyMap<string, string>,
): RuleChange[] {
  const rules = [...new Set([...before.keys(), ...after.keys()])].sort();
  return rules.flatMap((rule): RuleChange[] => {
    const [old, young] = [before.get(rule) ?? ABSENT, after.get(rule) ?? ABSENT];
    const kind = kindOf(old, young);
    return kind === undefined
      ? []
      : [{ kind, rule, clause: clauses.get(rule) ?? "", ad, before: old, after: young }];
  });
}

const isBad = ({ outcome }: RuleSaying): boolean => outcome === "violated" || outcome === "unsure";

function kindOf(before: RuleSaying, after: RuleSaying): ChangeKind | undefined {
  if (before.outcome !== after.outcome) {
    if (after.outcome === "violated") return "newly-failing";
    if (after.outcome === "unsure") return "newly-unsure";
    return isBad(before) ? "newly-passing" : undefined;
  }
  if (!isBad(after)) return undefined;
  if (before.effect !== after.effect) return "changed-effect";
  return before.reason !== after.reason || before.message !== after.message ? "changed-reason" : undefined;
}
