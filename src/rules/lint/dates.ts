import { addDays } from "../../elections/days.ts";
import type { Clause } from "../../types/clause.ts";
import type { Day } from "../../types/election.ts";
import type { DocumentPath } from "../condition.ts";
import { isMap } from "../is-map.ts";
import type { RuleSource } from "../schema.ts";
import { type LintContext, rulesOf } from "./note.ts";

/** Days that no cited clause reaches, and rules on days that are tested on one side only. */
export function lintDates(context: LintContext): void {
  const clauses = new Map(context.data.clauses.map((clause) => [clause.id, clause]));
  for (const [rule, path] of rulesOf(context.data)) {
    const cited = rule.cites.flatMap((id) => clauses.get(id) ?? []);
    lintReach(context, rule, path, cited);
    lintBoundary(context, rule, path);
  }
}

const EARLIEST = "0000-01-01";
const LATEST = "9999-12-31";

function lintReach(
  context: LintContext,
  rule: RuleSource,
  path: DocumentPath,
  cited: readonly Clause[],
): void {
  const test = rule.appliesTo?.date;
  if (!isMap(test) || cited.length === 0) return;
  const first = cited.map(({ inForce }) => inForce.from).sort()[0] ?? EARLIEST;
  const last =
    cited
      .map(({ inForce }) => inForce.until ?? LATEST)
      .sort()
      .at(-1) ?? LATEST;
  const [from, until] = daysOf(test);
  if (from <= last && until >= first) return;
  const message = `\`${rule.id}\` is for days on which none of its clauses is in force`;
  const hint = `they are from ${first}${last === LATEST ? "" : ` to ${last}`}`;
  context.tell("unreachable-date", rule.id, [...path, "appliesTo", "date"], message, hint);
}

const dayOf = (value: unknown): Day | undefined => (typeof value === "string" ? value : undefined);

/** The days that a plain test of the date leaves, both ends inclusive. */
function daysOf({
  onOrAfter,
  after,
  onOrBefore,
  before,
  equals,
}: Readonly<Record<string, unknown>>): [Day, Day] {
  const [least, most] = [dayOf(after), dayOf(before)];
  const from = dayOf(equals) ?? dayOf(onOrAfter) ?? (least === undefined ? EARLIEST : addDays(least, 1));
  const until = dayOf(equals) ?? dayOf(onOrBefore) ?? (most === undefined ? LATEST : addDays(most, -1));
  return [from, until];
}

const DATED = /"(?:within|onOrBefore|onOrAfter|before|after)":/;

/** A rule that turns on a day shows the day and its neighbour, with another outcome. */
function lintBoundary({ tell }: LintContext, rule: RuleSource, path: DocumentPath): void {
  const { id, appliesTo, unless, forbid, require, tests } = rule;
  if (!DATED.test(JSON.stringify([appliesTo, unless, forbid, require]))) return;
  const days = tests.map((test) => ({ day: dayOfTest(test), expect: test.expect }));
  const hasBoundary = days.some(({ day, expect }) => {
    const next = day === undefined ? undefined : addDays(day, 1);
    return days.some((other) => other.day === next && other.expect !== expect);
  });
  if (hasBoundary) return;
  const message = `no test of \`${id}\` shows a day and the day after it with another outcome`;
  tell(
    "no-date-boundary",
    id,
    [...path, "tests"],
    message,
    "add one on each side of the day that it turns on",
  );
}

function dayOfTest({ asOf, ad }: RuleSource["tests"][number]): Day | undefined {
  const start = isMap(ad.flight) ? ad.flight.start : undefined;
  return asOf ?? (typeof start === "string" ? start.slice(0, 10) : undefined);
}
