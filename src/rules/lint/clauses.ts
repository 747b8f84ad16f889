import { daysBetween } from "../../elections/days.ts";
import type { Clause, ClauseStatus } from "../../types/clause.ts";
import type { DocumentPath } from "../condition.ts";
import type { LintContext } from "./note.ts";

const BINDS: ReadonlySet<ClauseStatus> = new Set(["in-force", "enjoined", "stale"]);

/** Clauses that nobody judges, that were read long ago, or that do not say how they are known. */
export function lintClauses(context: LintContext): void {
  const cited = new Set(context.data.rules.flatMap(({ cites }) => cites));
  context.data.clauses.forEach((clause, index) => {
    const path: DocumentPath = ["clauses", index];
    lintStanding(context, clause, path, cited.has(clause.id));
    lintReading(context, clause, path);
  });
}

function lintStanding({ tell }: LintContext, clause: Clause, path: DocumentPath, isCited: boolean): void {
  const { id, status, statusHistory, humanOnly } = clause;
  if (!isCited && humanOnly === undefined && BINDS.has(status)) {
    const hint = "write a rule that cites it, or say in `humanOnly` why people have to judge it";
    tell("unjudged-clause", id, [...path, "id"], `no rule judges \`${id}\``, hint);
  }
  const last = statusHistory?.at(-1)?.status;
  if (last !== undefined && last !== status) {
    const message = `\`${id}\` is ${status}, and the last of its history is ${last}`;
    tell("status-history", id, [...path, "status"], message, "make them agree");
  }
}

function lintReading(context: LintContext, clause: Clause, path: DocumentPath): void {
  const { tell, asOf, staleAfter } = context;
  const { id, readOn, confidence, unverified, url, inForce } = clause;
  const age = daysBetween(readOn, asOf);
  const isOver = inForce.until !== undefined && inForce.until < asOf;
  if (age > staleAfter && !isOver) {
    const message = `the source of \`${id}\` was last read ${age} days ago, on ${readOn}`;
    tell(
      "stale-reading",
      id,
      [...path, "readOn"],
      message,
      "read it again, and change what has changed",
      "note",
    );
  }
  if (age < 0) {
    const message = `the source of \`${id}\` was read on ${readOn}, after ${asOf}`;
    tell("stale-reading", id, [...path, "readOn"], message, "is that a typo?");
  }
  if (confidence === "unverified" && unverified === undefined) {
    const hint = "say in `unverified` what was not read; it can only ask for review until then";
    tell("silent-doubt", id, [...path, "confidence"], `\`${id}\` is known from memory`, hint);
  }
  if (confidence === "primary" && isFrontPage(url)) {
    const hint = "give the address of the page that was read";
    tell("vague-source", id, [...path, "url"], `the source of \`${id}\` is a front page`, hint, "note");
  }
}

function isFrontPage(url: string): boolean {
  const { pathname, search } = new URL(url);
  return pathname === "/" && search === "";
}
