import { formatPosition, type Problem, type Stretch } from "../types/error.ts";
import type { Location } from "../types/fact.ts";
import { type Effect, isAtLeast } from "../types/lattice.ts";
import type { Finding } from "../types/verdict.ts";
import { suspendedTexts, uncoveredTexts } from "./closing-lines.ts";
import { commandMessage, commandProperty } from "./escape.ts";
import { findingText, locationOf, suppressionText } from "./finding-text.ts";
import { runProblems } from "./run-problems.ts";
import type { RunReport, RunResult } from "./run-report.ts";
import { totalsText } from "./totals.ts";

type Level = "error" | "warning" | "notice";

/**
 * Workflow commands of GitHub Actions, one a line: an `error` for what fails the run, a `warning` for what is broken and
 * does not, a `notice` for what a person has to look at. They show beside the lines of the ads in a pull request.
 */
export function githubReport(report: RunReport): string {
  const { results, unused, expired, failOn = "disclose" } = report;
  const { ads, packs } = runProblems(report);
  const lines = [
    ...ads.map(({ source, problem }) => problemLine(problem, source)),
    ...packs.map((problem) => problemLine(problem)),
    ...results.flatMap((result) => resultLines(result, failOn)),
    ...suspendedRules(results).map((text) => command("notice", {}, "suspended rule", text)),
    ...[...unused, ...expired].map(({ rule, owner, until }) =>
      command(
        "warning",
        {},
        "idle suppression",
        `the suppression of ${rule} (${owner}, until ${until}) did nothing`,
      ),
    ),
    command("notice", {}, "adclause", totalsText(results)),
  ];
  return `${lines.join("\n")}\n`;
}

/** Each once, however many ads it is for. */
const suspendedRules = (results: readonly RunResult[]): string[] => [
  ...new Set(results.flatMap(({ verdict }) => (verdict === undefined ? [] : suspendedTexts(verdict)))),
];

function resultLines(result: RunResult, failOn: Effect): string[] {
  const { verdict, source, placeOf } = result;
  if (verdict === undefined) return [];
  const placeAt = (at: Location): Stretch => placeOf?.(at) ?? (source === "-" ? {} : { file: source });
  const level = isAtLeast("review", failOn) ? "error" : "warning";
  const uncovered = uncoveredTexts(verdict).map((text) =>
    command(level, placeAt({ field: "platforms" }), "review: platform without a pack", text),
  );
  const findings = verdict.findings.map((finding) => {
    const { rule, effect, suppressed } = finding;
    const place = placeAt(locationOf(finding));
    if (suppressed !== undefined)
      return command("notice", place, `suppressed: ${rule}`, suppressionText(suppressed));
    return command(levelOf(finding, failOn), place, `${effect}: ${rule}`, findingText(finding));
  });
  return [...uncovered, ...findings];
}

function levelOf({ outcome, effect }: Finding, failOn: Effect): Level {
  if (isAtLeast(effect, failOn)) return "error";
  return outcome === "violated" && effect !== "review" ? "warning" : "notice";
}

function command(level: Level, place: Stretch, title: string, message: string): string {
  const { file, line, col, endLine, endCol } = place;
  const given = { file, line, col, endLine, endColumn: endCol, title };
  const properties = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${commandProperty(String(value))}`],
  );
  return `::${level} ${properties.join(",")}::${commandMessage(message)}`;
}

function problemLine(problem: Problem, source?: string): string {
  const { code, message, hint, file = source } = problem;
  const place = { ...problem, ...(file === undefined ? {} : { file }) };
  const text = `${message} at ${formatPosition(place)}`;
  return command("error", place, code, hint === undefined ? text : `${text} (${hint})`);
}
