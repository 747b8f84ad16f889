import { DECISIONS, type Decision } from "../types/lattice.ts";
import type { Verdict } from "../types/verdict.ts";
import { cellWidth, inColumns, shorten, wrap } from "./cells.ts";
import { suspendedTexts } from "./closing-lines.ts";
import { count, groupBy, listed } from "./count.ts";
import { idleSuppressionLines } from "./idle-suppressions.ts";
import { CAPS, inert } from "./inert.ts";
import { matrixLines } from "./matrix-lines.ts";
import { mergeDeclarations } from "./merge-declarations.ts";
import { reasonSentence } from "./messages.ts";
import { createPage, heading, type Page, type PageOptions, paragraph, ruleHeading } from "./page.ts";
import type { RunReport, RunResult } from "./run-report.ts";
import { firstBite, openFindings, totalsOf } from "./totals.ts";
import { declareLines, isOnlyUndeclared, reasonOf } from "./unjudged-lines.ts";

/** The verdicts on many ads: a row each, the cures by rule, and what to declare, once for all. */
export function summaryReport(report: RunReport, options: PageOptions = {}): string {
  const page = createPage(options);
  const { results } = report;
  const verdicts = results.flatMap(({ verdict }) => verdict ?? []);
  const declare = declareLines(page, mergeDeclarations(verdicts.map((verdict) => verdict.declare)));
  const lines = [
    ...tableLines(page, results),
    "",
    totalsLine(page, results),
    ...cureLines(page, verdicts),
    ...(declare.length === 0 ? [] : [...heading(page, "Declare these to decide"), ...declare]),
    ...doubtLines(page, verdicts),
    ...results.flatMap(({ source, matrix }) =>
      matrix === undefined
        ? []
        : [...heading(page, inert(source, "tty", CAPS.table)), ...matrixLines(page, matrix)],
    ),
    ...suspendedSection(page, verdicts),
    ...idleSuppressionLines(page, report),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function tableLines(page: Page, results: readonly RunResult[]): string[] {
  const rows = results.map((result) => ({
    decision: result.verdict?.decision,
    source: inert(result.source, "tty", CAPS.table),
    clause: inert(firstBite(result), "tty", result.error ? CAPS.text : CAPS.table),
  }));
  const longest = Math.max(2, ...rows.map(({ source }) => cellWidth(source)));
  const adWidth = Math.min(longest, Math.floor((page.width - 10) * 0.55));
  const clauseWidth = page.width - 10 - adWidth - 2;
  const head = `${inColumns("decision", 10)}${inColumns("ad", adWidth)}  first clause that bites`;
  return [
    page.dim(head),
    ...rows.flatMap(({ decision, source, clause }) => {
      const label = inColumns(decision ?? "error", 10);
      const start = inColumns(source, adWidth);
      if (decision !== undefined)
        return [`${page.decision[decision](label)}${start}  ${inColumns(clause, clauseWidth)}`];
      const [first, ...rest] = wrap(clause, clauseWidth);
      return [
        `${page.bold(label)}${start}  ${first}`,
        ...rest.map((line) => " ".repeat(12 + adWidth) + line),
      ];
    }),
  ];
}

function suspendedSection(page: Page, verdicts: readonly Verdict[]): string[] {
  const texts = [...new Set(verdicts.flatMap(suspendedTexts))];
  return texts.length === 0
    ? []
    : [...heading(page, "Suspended rules"), ...texts.flatMap((text) => paragraph(page, text))];
}

function totalsLine(page: Page, results: readonly RunResult[]): string {
  const { decisions, errors, checked } = totalsOf(results);
  const worstFirst: readonly Decision[] = DECISIONS.toReversed();
  const parts = worstFirst
    .filter((decision) => decisions[decision] > 0)
    .map((decision) => page.decision[decision](`${decisions[decision]} ${decision}`));
  const failed = errors === 0 ? [] : [page.bold(count(errors, "error"))];
  const asOf = [...new Set(results.flatMap(({ verdict }) => verdict?.asOf ?? []))].sort();
  const dates = asOf.length === 0 ? "" : `, as of ${shorten(inert(listed(asOf, 2), "tty"), 24)}`;
  return `${count(checked, "ad")} checked${dates}: ${[...parts, ...failed].join(" · ") || "nothing"}`;
}

/** What to do, told once for each rule however many ads broke it. */
function cureLines(page: Page, verdicts: readonly Verdict[]): string[] {
  const broken = verdicts.flatMap((verdict) =>
    openFindings(verdict, "violated").map((finding) => ({ finding, ad: verdict.ad.id })),
  );
  const groups = [...groupBy(broken, ({ finding }) => finding.rule).values()];
  if (groups.length === 0) return [];
  const lines = groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { rule, effect, title, remedy } = first.finding;
    const ads = listed(
      group.map(({ ad }) => inert(ad, "tty", 40)),
      3,
    );
    return [
      "",
      ruleHeading(page, effect, rule, 2),
      ...paragraph(page, title, { indent: 4 }),
      ...paragraph(page, `${count(group.length, "ad")}: ${ads}`, { indent: 4, paint: page.dim }),
      ...(remedy === undefined ? [] : paragraph(page, `cure: ${remedy.text}`, { indent: 4 })),
    ];
  });
  return [...heading(page, "Rules that were broken"), ...lines];
}

/** What no declaration settles, by reason: how many ads and which rules. */
function doubtLines(page: Page, verdicts: readonly Verdict[]): string[] {
  const doubts = verdicts.flatMap((verdict) =>
    openFindings(verdict, "unsure")
      .filter((finding) => !isOnlyUndeclared(finding))
      .map((finding) => ({ reason: reasonOf(finding), rule: finding.rule, digest: verdict.ad.digest })),
  );
  if (doubts.length === 0) return [];
  const lines = [...groupBy(doubts, ({ reason }) => reason)].flatMap(([reason, group]) => {
    const ads = count(new Set(group.map(({ digest }) => digest)).size, "ad");
    const rules = [...new Set(group.map(({ rule }) => rule))].sort();
    return [
      ...paragraph(page, `${reason}: ${reasonSentence(reason)}`),
      ...paragraph(page, `${ads}: ${listed(rules, 3)}`, { indent: 4, paint: page.dim }),
    ];
  });
  return [...heading(page, "For a person to decide"), ...lines];
}
