import type { Decision } from "../types/lattice.ts";
import type { Matrix } from "../types/matrix.ts";
import type { Change, Citation, Finding, Verdict } from "../types/verdict.ts";
import { suspendedTexts, uncoveredTexts } from "./closing-lines.ts";
import { count, groupBy, listed } from "./count.ts";
import { markdownCode as code, markdownProse as prose, webAddress } from "./escape.ts";
import { show } from "./evidence-lines.ts";
import { evidenceText, suppressionText, verdictText } from "./finding-text.ts";
import { CAPS } from "./inert.ts";
import { matrixRows, unchangedText } from "./matrix-rows.ts";
import { DECISION_SENTENCES, safetySentence, standing } from "./messages.ts";
import { unbroken } from "./page.ts";
import { runProblems } from "./run-problems.ts";
import type { RunReport, RunResult } from "./run-report.ts";
import { timelineText } from "./timeline-text.ts";
import { openFindings, totalsText } from "./totals.ts";

/** GitHub takes comments of 65,536 characters; what is over is counted, not cut in the middle. */
const LONGEST = 60_000;

const SIGNS: Readonly<Record<Decision, string>> = {
  reject: "⛔",
  disclose: "🏷️",
  review: "👀",
  approve: "✅",
};

/**
 * A comment on a pull request, in GitHub's Markdown: a table of the ads, then each that is not approved, folded. Words
 * of ads stand in code spans, where nothing is read; nothing in it can notify anybody.
 */
export function markdownReport(report: RunReport): string {
  const { results } = report;
  const head = [
    "## adclause",
    "",
    totalsText(results),
    "",
    ...tableLines(results),
    ...problemLines(report),
    ...idleLines(report),
  ];
  const told = results.filter(
    ({ verdict, matrix }) =>
      matrix !== undefined || (verdict?.findings.length ?? 0) + (verdict?.uncovered?.length ?? 0) > 0,
  );
  const lines = [...head];
  let length = lines.join("\n").length;
  for (const [index, result] of told.entries()) {
    const section = adLines(result, told.length === 1);
    length += section.join("\n").length + 1;
    if (length > LONGEST) {
      lines.push(
        "",
        `${count(told.length - index, "more ad")} with findings: the comment would be too long.`,
      );
      break;
    }
    lines.push(...section);
  }
  return `${lines.join("\n")}\n`;
}

/** Rows beyond these are counted. */
const MOST_ROWS = 100;

function tableLines(results: readonly RunResult[]): string[] {
  const rows = results.slice(0, MOST_ROWS).map(({ source, verdict, error }) => {
    const name = code(verdict?.ad.id ?? source, CAPS.table);
    if (verdict === undefined) return `| ❌ error | ${name} | ${prose(error?.message ?? "", CAPS.table)} |`;
    return `| ${SIGNS[verdict.decision]} **${verdict.decision}** | ${name} | ${firstBite(verdict)} |`;
  });
  const more = results.length - rows.length;
  return [
    "| decision | ad | first clause that bites |",
    "|---|---|---|",
    ...rows,
    ...(more > 0 ? ["", `and ${count(more, "more ad")}`] : []),
  ];
}

function firstBite(verdict: Verdict): string {
  const [broken] = openFindings(verdict, "violated");
  if (broken !== undefined) return `${linked(broken.citations[0])} ${prose(broken.title, CAPS.table)}`.trim();
  const unsure = openFindings(verdict, "unsure").length;
  const texts = [
    ...(unsure > 0 ? [`${count(unsure, "rule")} could not be judged`] : []),
    ...uncoveredTexts(verdict).map((text) => prose(text)),
  ];
  return verdict.decision === "review" ? texts.join("; ") : "";
}

function linked(citation: Citation | undefined): string {
  if (citation === undefined) return "";
  const address = webAddress(citation.url);
  const name = prose(citation.clause, CAPS.table);
  return address === undefined ? name : `[${name}](<${address}>)`;
}

function adLines({ source, verdict, matrix }: RunResult, isOpen: boolean): string[] {
  if (verdict === undefined) return [];
  const { ad, decision, asOf, findings, declare } = verdict;
  const open = openFindings(verdict);
  const broken = openFindings(verdict, "violated");
  const unsure = openFindings(verdict, "unsure");
  const suppressed = findings.filter((finding) => finding.suppressed !== undefined);
  const timeline = timelineText(verdict);
  // A summary is HTML, in which Markdown is not read: the name of the ad comes below it.
  return [
    "",
    `<details${isOpen ? " open" : ""}><summary>${SIGNS[decision]} ${decision}: ${count(open.length, "finding")}</summary>`,
    "",
    `**${decision.toUpperCase()}** ${code(ad.id, CAPS.table)} · ${DECISION_SENTENCES[decision]} · ${code(source, CAPS.table)} · as of ${prose(asOf)}`,
    ...(timeline === undefined ? [] : ["", prose(timeline)]),
    ...uncoveredTexts(verdict).flatMap((text) => ["", prose(text)]),
    ...matrixTable(matrix),
    ...broken.flatMap(findingLines),
    ...(unsure.length === 0 ? [] : ["", `### Could not be judged: ${count(unsure.length, "rule")}`, ""]),
    ...declare.map(({ path, rules }) => `- declare ${code(path, CAPS.table)} → ${code(listed(rules, 2))}`),
    ...unsure
      .filter(isLead)
      .map((finding) => `- ${code(finding.rule)}: ${prose(verdictText(finding))}${quotesOf(finding)}`),
    ...(suppressed.length === 0 ? [] : ["", `### Suppressed: ${count(suppressed.length, "finding")}`, ""]),
    ...suppressed.flatMap(({ rule, effect, suppressed: by }) =>
      by === undefined ? [] : [`- ${code(rule)} (${effect}): ${prose(suppressionText(by))}`],
    ),
    ...(suspendedTexts(verdict).length === 0 ? [] : [""]),
    ...suspendedTexts(verdict).map((text) => `- suspended: ${prose(text)}`),
    "",
    restsOn(verdict),
    "",
    "</details>",
  ];
}

function matrixTable(matrix: Matrix | undefined): string[] {
  if (matrix === undefined) return [];
  const rows = matrixRows(matrix).map(({ platform, places, decision, bite }) => {
    const cells = [
      code(platform),
      code(places.join(", ")),
      `${SIGNS[decision]} ${decision}`,
      prose(bite, CAPS.table),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  return [
    "",
    "| platform | places | decision | first clause that bites |",
    "|---|---|---|---|",
    ...rows,
    "",
    `Runs unchanged: ${prose(unchangedText(matrix))}`,
  ];
}

/** What declarations alone would settle is told by the list of them. */
const isLead = ({ missing = [], evidence }: Finding): boolean =>
  evidence.length > 0 || missing.length === 0 || missing.some(({ declare }) => declare === undefined);

function findingLines(finding: Finding): string[] {
  const { rule, effect, title, message, expected, actual, citations, remedy } = finding;
  return [
    "",
    `### ${effect}: ${prose(title)}`,
    "",
    `${code(rule)} · ${prose(unbroken(message))}`,
    "",
    ...seenLines(finding),
    ...(expected === undefined ? [] : [`- expected: ${prose(expected)}`]),
    ...(actual === undefined ? [] : [`- found: ${prose(actual)}`]),
    ...citations.map((one) => `- clause: ${linked(one)} ${prose(one.title)} · ${prose(standing(one))}`),
    ...(remedy === undefined ? [] : [`- cure: ${prose(unbroken(remedy.text))}`]),
    ...(remedy?.changes ?? []).map((change) => `  - ${changeText(change)}`),
    ...(remedy?.changes === undefined ? [] : [`  - ${prose(safetySentence(remedy))}`]),
  ];
}

/** Pieces of evidence beyond these are counted. */
const MOST_SEEN = 4;

function seenLines({ evidence }: Finding): string[] {
  const texts = [...groupBy(evidence, evidenceText).keys()];
  const more = texts.length - MOST_SEEN;
  return [
    ...texts.slice(0, MOST_SEEN).map((text) => `- seen: ${code(text, 3 * CAPS.table)}`),
    ...(more > 0 ? [`- and ${count(more, "more place")} in the ad`] : []),
  ];
}

const quotesOf = (finding: Finding): string => {
  const [first] = finding.evidence;
  return first === undefined ? "" : ` ${code(evidenceText(first), 3 * CAPS.table)}`;
};

function changeText({ path, action, from, to }: Change): string {
  const edit = [from, to].map((value) => (value === undefined ? undefined : code(show(value), CAPS.table)));
  return `${action} ${code(path, CAPS.table)}: ${edit.filter((part) => part !== undefined).join(" → ")}`;
}

function restsOn({ passed, notApplicable, notJudged, packs }: Verdict): string {
  const versions = listed(
    packs.map(({ id, version }) => `${id} ${version}`),
    8,
  );
  return [
    `${count(passed.length, "rule")} kept as far as seen, ${notApplicable.length} not for this ad`,
    `${count(notJudged.length, "clause")} that no machine judges`,
    `packs: ${code(versions)}`,
  ].join(" · ");
}

function problemLines(report: RunReport): string[] {
  const { ads, packs } = runProblems(report);
  const texts = [
    ...ads.map(
      ({ source, problem }) =>
        `- ${code(source, CAPS.table)}: ${prose(`${problem.code} ${problem.message}`)}`,
    ),
    ...packs.map(
      ({ file = "pack", code: kind, message }) => `- ${code(file)}: ${prose(`${kind} ${message}`)}`,
    ),
  ];
  return texts.length === 0 ? [] : ["", "### Errors", "", ...texts.slice(0, MOST_ROWS)];
}

function idleLines({ unused, expired }: RunReport): string[] {
  const texts = [
    ...unused.map((note) => ({ ...note, what: "met no finding: take it out" })),
    ...expired.map((note) => ({ ...note, what: "is over and was not applied" })),
  ].map(({ rule, owner, until, what }) => `- ${code(rule)} (${prose(owner)}, until ${prose(until)}) ${what}`);
  return texts.length === 0 ? [] : ["", "### Idle suppressions", "", ...texts];
}
