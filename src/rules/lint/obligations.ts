import type { Clause, ClauseStatus } from "../../types/clause.ts";
import { type LintContext, rulesOf } from "./note.ts";

/** Words of duty. */
const DUTY =
  /\b(?:must|shall|may not|is forbidden|are forbidden|is prohibited|are prohibited|is illegal|has to)\b/i;

/** Messages that speak of a duty where no cited clause binds, and rules none of whose clauses ever did. */
export function lintObligations({ data, tell }: LintContext): void {
  const clauses = new Map(data.clauses.map((clause) => [clause.id, clause]));
  for (const [rule, path] of rulesOf(data)) {
    const cited = rule.cites.flatMap((id) => clauses.get(id) ?? []);
    if (cited.length === 0) continue;
    if (cited.every((clause) => !everBound(clause))) {
      const message = `no clause that \`${rule.id}\` cites has ever been in force`;
      tell("never-binds", rule.id, [...path, "cites"], message, "it does nothing until one is", "note");
    }
    const word = DUTY.exec(rule.message)?.[0];
    if (word === undefined || cited.some(binds)) continue;
    const message = `the message of \`${rule.id}\` says “${word}”, and no clause that it cites binds`;
    tell(
      "hollow-obligation",
      rule.id,
      [...path, "message"],
      message,
      "say what was found, and that it is for review",
    );
  }
}

const binds = ({ status, confidence }: Clause): boolean =>
  status === "in-force" && confidence !== "unverified";

function everBound({ status, statusHistory = [] }: Clause): boolean {
  const all: readonly ClauseStatus[] = [status, ...statusHistory.map((one) => one.status)];
  return all.some((one) => one === "in-force" || one === "stale" || one === "enjoined");
}
