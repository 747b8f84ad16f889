import { formatPath } from "../../documents/document-path.ts";
import type { Locate, PackData } from "../compile-pack.ts";
import { lintClauses } from "./clauses.ts";
import { lintConditions } from "./conditions.ts";
import { lintDates } from "./dates.ts";
import { lintLists } from "./lists.ts";
import type { LintContext, LintNote, LintOptions, Tell } from "./note.ts";
import { lintObligations } from "./obligations.ts";

/**
 * Looks for what compiles and still does not do what it says: conditions that cannot hold, clauses that nobody judges,
 * days out of reach, readings gone stale. Faults that keep a rule from compiling are not told again.
 *
 * @returns notes in the order of the checks, each with file, line and column
 */
export function lintPack(data: PackData, locate: Locate, options: LintOptions): readonly LintNote[] {
  const notes: LintNote[] = [];
  const tell: Tell = (check, subject, path, message, hint, level = "warning") =>
    void notes.push({ level, check, message, hint, subject, path: formatPath(path), ...locate(path) });
  const context: LintContext = { ...options, data, tell };
  for (const check of [lintClauses, lintConditions, lintDates, lintObligations, lintLists]) check(context);
  return notes;
}
