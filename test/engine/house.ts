import type { Calendar } from "../../src/elections/calendar.ts";
import { flightDays } from "../../src/engine/flight.ts";
import { type Judgement, judgeAd } from "../../src/engine/judge-ad.ts";
import type { FactTree } from "../../src/evidence/detector.ts";
import { compilePack } from "../../src/rules/compile-pack.ts";
import type { PackSet } from "../../src/rules/pack.ts";
import type { RuleSource } from "../../src/rules/schema.ts";
import type { Clause } from "../../src/types/clause.ts";
import type { Suppression } from "../../src/types/suppression.ts";
import { calendarOf } from "../elections/fixture.ts";
import { clause, rule } from "../rules/compile-block.ts";

export interface House {
  readonly rules: readonly Partial<RuleSource>[];
  readonly clauses?: readonly Clause[];
  readonly appliesTo?: RuleSource["forbid"];
  readonly facts?: FactTree;
  readonly asOf?: string;
  readonly calendar?: Calendar;
  readonly suppressions?: readonly Suppression[];
}

/** A set of one pack that is for every ad, with these rules. */
export function packsOf({ rules, clauses = [clause()], appliesTo = { platform: "meta" } }: House): PackSet {
  const head = { id: "house", version: "1.0.0", title: "House", appliesTo, jurisdiction: "US" };
  const data = { head, lists: {}, clauses, rules: rules.map(rule) };
  const pack = compilePack(data, "digest", (path) => ({ file: "house.yaml", path: path.join(".") }));
  return { packs: [pack], problems: pack.problems };
}

/** Judges facts by rules, over the flight that the facts declare. */
export function judge(house: House): Judgement {
  const { facts = {}, asOf = "2028-09-01", calendar = calendarOf([]), suppressions = [] } = house;
  const declared = facts.flight as { start?: string; end?: string } | undefined;
  const all = { platform: ["meta"], ...facts };
  const days = flightDays(declared, asOf);
  return judgeAd(all, { packs: packsOf(house), calendar, days, suppressions });
}

/** The only finding of a judgement that has one. */
export function onlyFinding(house: House): Judgement["findings"][number] {
  const [finding, second] = judge(house).findings;
  if (finding === undefined || second !== undefined) throw new Error("expected one finding");
  return finding;
}
