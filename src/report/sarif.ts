import { digestOf } from "../documents/digest.ts";
import { formatPosition, type Problem, type Stretch } from "../types/error.ts";
import type { Effect } from "../types/lattice.ts";
import type { Finding } from "../types/verdict.ts";
import { uncoveredTexts } from "./closing-lines.ts";
import { sarifMessage, webAddress } from "./escape.ts";
import { evidenceText, findingText, locationOf, suppressionText } from "./finding-text.ts";
import { inert } from "./inert.ts";
import { standing } from "./messages.ts";
import { runProblems } from "./run-problems.ts";
import type { RunReport, RunResult, SuppressionNote } from "./run-report.ts";

/**
 * Findings as SARIF 2.1.0 (OASIS), for code scanning: a rule with the address of its clause, a result with its region
 * in the file of the ad. What could not be judged has the kind `review`, and what is suppressed says by whom.
 */
export function sarifReport(report: RunReport): string {
  const { results } = report;
  const findings = results.flatMap((result) =>
    (result.verdict?.findings ?? []).map((finding) => ({ finding, result })),
  );
  const rules = [...new Map(findings.map(({ finding }) => [finding.rule, finding])).values()].sort((a, b) =>
    a.rule < b.rule ? -1 : 1,
  );
  const places = new Map(rules.map(({ rule }, index) => [rule, index]));
  const run = {
    tool: {
      driver: {
        name: "adclause",
        rules: rules.map(ruleOf),
      },
    },
    invocations: [invocationOf(report)],
    columnKind: "utf16CodeUnits",
    results: findings.map(({ finding, result }) => resultOf(finding, result, places.get(finding.rule) ?? -1)),
    properties: {
      decisions: results.flatMap(({ source, verdict }) =>
        verdict === undefined
          ? []
          : [
              {
                source,
                ad: verdict.ad.id,
                suspended: verdict.suspended,
                decision: verdict.decision,
                asOf: verdict.asOf,
              },
            ],
      ),
    },
  };
  const document = { $schema: SARIF_SCHEMA, version: "2.1.0", runs: [run] };
  return inert(`${JSON.stringify(document, null, 2)}\n`, "json");
}

export const SARIF_SCHEMA =
  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

const LEVELS: Readonly<Record<Effect, "error" | "warning" | "note">> = {
  reject: "error",
  disclose: "warning",
  review: "note",
};

const textOf = (text: string) => ({ text: sarifMessage(text) });

function ruleOf({ rule, pack, title, citations }: Finding) {
  const clauses = citations.map((one) => `${one.clause} ${one.title} (${standing(one)})`);
  const helpUri = citations.flatMap(({ url }) => webAddress(url) ?? [])[0];
  return {
    id: rule,
    shortDescription: textOf(title),
    fullDescription: textOf(clauses.join("; ") || title),
    ...(helpUri === undefined ? {} : { helpUri }),
    help: textOf([title, ...clauses, ...citations.map(({ url }) => url)].join(". ")),
    properties: { tags: [pack, ...citations.map(({ clause }) => clause)] },
  };
}

function resultOf(finding: Finding, result: RunResult, ruleIndex: number) {
  const { rule, outcome, effect, evidence, suppressed } = finding;
  const at = locationOf(finding);
  const others = evidence.filter((one) => one.at !== undefined && one.at !== at);
  // Only what fails has a level (§3.27.10).
  const level = outcome === "violated" ? LEVELS[effect] : "none";
  return {
    ruleId: rule,
    ruleIndex,
    kind: outcome === "violated" ? "fail" : "review",
    level,
    message: textOf(findingText(finding)),
    locations: [locationIn(result, result.placeOf?.(at))],
    ...(others.length === 0
      ? {}
      : {
          relatedLocations: others.map((one, index) => ({
            id: index + 1,
            ...locationIn(result, one.at && result.placeOf?.(one.at)),
            message: textOf(evidenceText(one)),
          })),
        }),
    partialFingerprints: {
      "adclause/v1": digestOf([result.verdict?.ad.id, rule, evidence[0]?.quote ?? at.field]),
    },
    ...(suppressed === undefined
      ? {}
      : {
          suppressions: [
            {
              kind: "external",
              status: "accepted",
              justification: inert(suppressionText(suppressed), "tty"),
            },
          ],
        }),
    properties: { ad: result.verdict?.ad.id, decision: result.verdict?.decision, effect },
  };
}

function locationIn({ source }: RunResult, place: Stretch | undefined) {
  const { file = source === "-" ? "stdin" : source, line, col, endLine, endCol } = place ?? {};
  const region =
    line === undefined ? {} : { region: { startLine: line, startColumn: col, endLine, endColumn: endCol } };
  return { physicalLocation: { artifactLocation: artifactOf(file), ...region } };
}

/** A path as a URI reference: below the root of the sources, or from the root of the machine. */
function artifactOf(file: string): { readonly uri: string; readonly uriBaseId?: string } {
  const path = file
    .replace(/\p{Cs}/gu, "\ufffd")
    .split("\\")
    .join("/")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
  if (path.startsWith("/")) return { uri: `file://${path}` };
  if (/^[A-Za-z]%3A/.test(path)) return { uri: `file:///${path.replace("%3A", ":")}` };
  return { uri: path.replace(/^(\.\/)+/, ""), uriBaseId: "%SRCROOT%" };
}

function invocationOf(report: RunReport) {
  const { ads, packs } = runProblems(report);
  return {
    executionSuccessful: ads.length === 0 && packs.length === 0,
    toolExecutionNotifications: [
      ...ads.map(({ source, problem }) => notificationOf(problem, source)),
      ...report.results.flatMap(uncoveredNotifications),
    ],
    toolConfigurationNotifications: [
      ...packs.map((problem) => notificationOf(problem)),
      ...report.unused.map((note) => idleNotification(note, "met no finding")),
      ...report.expired.map((note) => idleNotification(note, "is over and was not applied")),
    ],
  };
}

const uncoveredNotifications = (result: RunResult) =>
  uncoveredTexts(result.verdict ?? {}).map((text) => ({
    level: "warning",
    message: textOf(text),
    locations: [locationIn(result, result.placeOf?.({ field: "platforms" }))],
  }));

function notificationOf(problem: Problem, source?: string) {
  const { code, message, hint, file = source, line, col } = problem;
  const text = `${code} ${message} at ${formatPosition({ ...problem, ...(file === undefined ? {} : { file }) })}`;
  const locations =
    file === undefined
      ? {}
      : { locations: [locationIn({ source: file }, { file, ...(line && { line }), ...(col && { col }) })] };
  return { level: "error", message: textOf(hint === undefined ? text : `${text} (${hint})`), ...locations };
}

const idleNotification = ({ rule, owner, until }: SuppressionNote, what: string) => ({
  level: "warning",
  message: textOf(`the suppression of ${rule} (${owner}, until ${until}) ${what}`),
});
