import { LINT_CHECKS, type LintNote } from "../rules/lint/note.ts";
import { sarifMessage } from "./escape.ts";
import { inert } from "./inert.ts";
import { SARIF_SCHEMA } from "./sarif.ts";

/** Notes on packs as SARIF 2.1.0 (OASIS), for code scanning: a check as rule, a note as result in the pack's file. */
export function lintSarif(notes: readonly LintNote[]): string {
  const checks = Object.entries(LINT_CHECKS).map(([id, text]) => ({
    id,
    shortDescription: { text: sarifMessage(text) },
  }));
  const results = notes.map(({ check, level, message, hint, file, line, col }) => ({
    ruleId: check,
    level,
    message: { text: sarifMessage(`${message}: ${hint}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(file ?? "") },
          region: { startLine: line ?? 1, startColumn: col ?? 1 },
        },
      },
    ],
  }));
  const run = { tool: { driver: { name: "adclause rules lint", rules: checks } }, results };
  return inert(
    `${JSON.stringify({ $schema: SARIF_SCHEMA, version: "2.1.0", runs: [run] }, null, 2)}\n`,
    "json",
  );
}
