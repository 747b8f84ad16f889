import type { AdclauseError } from "../types/error.ts";
import type { Verdict } from "../types/verdict.ts";
import { CAPS, cut, inert } from "./inert.ts";
import type { RunReport } from "./run-report.ts";
import { totalsOf } from "./totals.ts";

/** Keys in the order a reader wants them; all others follow in alphabetical order. */
const KEY_ORDER = [
  ...["format", "source", "verdict", "matrix", "error", "code", "decision", "asOf", "ad", "byPack"],
  ...[
    "id",
    "rule",
    "pack",
    "title",
    "outcome",
    "effect",
    "message",
    "reason",
    "hint",
    "missing",
    "citations",
    "clause",
  ],
  ...[
    "uncovered",
    "findings",
    "declare",
    "timeline",
    "from",
    "until",
    "passed",
    "notApplicable",
    "notJudged",
  ],
  ...["packs", "detectors", "problems", "results", "summary"],
];
const RANK: ReadonlyMap<string, number> = new Map(KEY_ORDER.map((key, index) => [key, index]));

/**
 * Verdicts as JSON, format 1: one verdict, or a run `{format, results: [{source, verdict | error}], summary}`. The same
 * verdicts give the same bytes. Texts over 2 KB are cut with a note of how much is missing (the place is in `at.span`),
 * except in `changes`, which tools apply.
 */
export function jsonReport(report: Verdict | RunReport): string {
  const document = "results" in report ? runDocument(report) : report;
  return inert(`${JSON.stringify(ordered(document, false), null, 2)}\n`, "json");
}

function runDocument({ results, unused, expired }: RunReport): unknown {
  return {
    format: 1,
    results: results.map(({ source, verdict, matrix, error }) => ({
      source,
      verdict,
      matrix,
      error: error && errorDocument(error),
    })),
    summary: { ...totalsOf(results), suppressions: { unused, expired } },
  };
}

function errorDocument({ code, message, hint, problems }: AdclauseError): unknown {
  return { code, message, hint, problems };
}

/** A copy with keys in order, long texts cut and bytes counted. */
function ordered(node: unknown, isExact: boolean): unknown {
  if (typeof node === "string") return isExact ? node : cut(node, CAPS.text);
  if (typeof node !== "object" || node === null) return node;
  if (node instanceof Uint8Array) return `${node.length} bytes`;
  if (Array.isArray(node)) return node.map((item) => ordered(item, isExact));
  const entries = Object.entries(node).sort(([a], [b]) => compareKeys(a, b));
  return Object.fromEntries(
    entries.map(([key, value]) => [key, ordered(value, isExact || key === "changes")]),
  );
}

function compareKeys(a: string, b: string): number {
  const byRank = (RANK.get(a) ?? KEY_ORDER.length) - (RANK.get(b) ?? KEY_ORDER.length);
  return byRank || (a < b ? -1 : 1);
}
