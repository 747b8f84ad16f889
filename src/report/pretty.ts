import type { Decision } from "../types/lattice.ts";
import type { Matrix } from "../types/matrix.ts";
import type { Verdict } from "../types/verdict.ts";
import { closingLines, suppressedLines, uncoveredTexts } from "./closing-lines.ts";
import { findingLines } from "./finding-lines.ts";
import { idleSuppressionLines } from "./idle-suppressions.ts";
import { CAPS, inert } from "./inert.ts";
import { matrixLines } from "./matrix-lines.ts";
import { DECISION_SENTENCES } from "./messages.ts";
import { createPage, type Page, type PageOptions, paragraph } from "./page.ts";
import type { RunReport } from "./run-report.ts";
import { timelineText } from "./timeline-text.ts";
import { unjudgedLines } from "./unjudged-lines.ts";

interface PrettyOptions extends PageOptions {
  /** File that the ad came from. */
  readonly source?: string | undefined;
  /** The ad on each platform and in each place. */
  readonly matrix?: Matrix | undefined;
  /** Suppressions of the run that did nothing. */
  readonly idle?: Omit<RunReport, "results"> | undefined;
}

const WORST_FIRST: readonly Decision[] = ["reject", "disclose", "review"];

/**
 * The verdict on one ad for a person at a terminal. Ends with a newline; without `color` it has no escape sequence, and
 * nothing from the ad can put one there.
 */
export function prettyReport(
  verdict: Verdict,
  { source, idle, matrix, ...options }: PrettyOptions = {},
): string {
  const page = createPage(options);
  const open = verdict.findings.filter(({ suppressed }) => suppressed === undefined);
  const broken = WORST_FIRST.flatMap((effect) =>
    open.filter((finding) => finding.outcome === "violated" && finding.effect === effect),
  );
  const unsure = open.filter(({ outcome }) => outcome === "unsure");
  const lines = [
    ...headLines(page, verdict, source),
    ...(matrix === undefined ? [] : matrixLines(page, matrix)),
    ...broken.flatMap((finding) => findingLines(page, finding, verdict.timeline)),
    ...unjudgedLines(page, unsure, verdict.declare),
    ...suppressedLines(page, verdict.findings),
    ...closingLines(page, verdict),
    ...(idle === undefined ? [] : idleSuppressionLines(page, idle)),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function headLines(page: Page, verdict: Verdict, source: string | undefined): string[] {
  const { decision, ad, asOf, byPack } = verdict;
  const paint = page.decision[decision];
  const name = inert(ad.id, "tty", CAPS.table);
  const from = source === undefined || source === ad.id ? "" : `${inert(source, "tty", CAPS.table)} · `;
  const timeline = timelineText(verdict);
  const packs = Object.entries(byPack).filter(([, one]) => one !== "approve");
  return [
    `${paint(page.bold(decision.toUpperCase()))}  ${page.bold(name)}`,
    ...paragraph(page, `${DECISION_SENTENCES[decision]} · ${from}as of ${asOf}`, { paint: page.dim }),
    ...(timeline === undefined ? [] : paragraph(page, timeline)),
    ...uncoveredTexts(verdict).flatMap((text) => paragraph(page, text)),
    ...(packs.length < 2 ? [] : paragraph(page, packs.map(([id, one]) => `${id}: ${one}`).join(" · "))),
  ];
}
