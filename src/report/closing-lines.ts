import { formatPosition, type Problem } from "../types/error.ts";
import type { Finding, Verdict } from "../types/verdict.ts";
import { count, groupBy, listed } from "./count.ts";
import { llmTexts } from "./llm-lines.ts";
import { COVERAGE_SENTENCES, DETECTOR_SENTENCES } from "./messages.ts";
import { heading, labelled, type Page, paragraph } from "./page.ts";

/** Findings that someone has taken on: shown, because they decide nothing. */
export function suppressedLines(page: Page, findings: readonly Finding[]): string[] {
  const texts = findings.flatMap(({ rule, effect, suppressed }) =>
    suppressed === undefined
      ? []
      : [`${rule} (${effect}): ${suppressed.reason} (${suppressed.owner}, until ${suppressed.until})`],
  );
  if (texts.length === 0) return [];
  return [
    ...heading(page, `Suppressed: ${count(texts.length, "finding")}`),
    ...texts.flatMap((text) => paragraph(page, text)),
  ];
}

/** What the decision rests on and what it says nothing about. */
export function closingLines(page: Page, verdict: Verdict): string[] {
  const { notApplicable, notJudged, packs, detectors } = verdict;
  const faulty = packs.filter(({ problems = 0 }) => problems > 0);
  const ailing = detectors.filter(({ status }) => status !== "ran");
  return [
    ...heading(page, "What this rests on"),
    ...labelled(page, "passed", [passedText(verdict)]),
    ...labelled(page, "suspended", suspendedTexts(verdict)),
    ...(notApplicable.length === 0
      ? []
      : labelled(page, "not for it", [
          `${count(notApplicable.length, "rule")} for other ads, places or days`,
        ])),
    ...(notJudged.length === 0
      ? []
      : labelled(page, "by people", [
          `${count(notJudged.length, "clause")} that no machine judges: ${listed(notJudged, 6)}`,
        ])),
    ...labelled(
      page,
      "detectors",
      ailing.map(
        ({ id, status, note }) =>
          `${id} ${DETECTOR_SENTENCES[status]}${note === undefined ? "" : `: ${note}`}`,
      ),
    ),
    ...labelled(page, "model", llmTexts(verdict.llm)),
    ...labelled(page, "faulty", [...faulty.map(faultyText), ...verdict.problems.map(problemText)]),
    ...labelled(page, "packs", [
      listed(
        packs.map(({ id, version }) => `${id} ${version}`),
        8,
      ),
    ]),
  ];
}

/** Rules that were set aside, also those that had nothing to say: a pass says nothing about them. */
export const suspendedTexts = ({ suspended = [] }: Verdict): string[] =>
  suspended.map(
    ({ rule, reason, owner, until, by }) =>
      `${rule}${by === undefined ? "" : `, by ${by}`}: ${reason} (${owner}, until ${until})`,
  );

/** Platforms that nothing was looked at for. */
export const uncoveredTexts = ({ uncovered = [] }: Pick<Verdict, "uncovered">): string[] =>
  uncovered.map(({ platform, didYouMean }) => {
    const hint = didYouMean === undefined ? "" : ` (did you mean ${didYouMean}?)`;
    return `no loaded pack speaks for the platform ${platform}${hint}, so its policies were not judged`;
  });

const COVERAGES = ["full", "may-under-report", "may-over-report"] as const;

function passedText({ passed }: Verdict): string {
  const byCoverage = groupBy(passed, ({ coverage }) => coverage);
  if ((byCoverage.get("full")?.length ?? 0) === passed.length) return count(passed.length, "rule");
  const kinds = COVERAGES.flatMap((coverage) => {
    const rules = byCoverage.get(coverage);
    return rules === undefined ? [] : [`${rules.length} ${COVERAGE_SENTENCES[coverage]}`];
  });
  return `${count(passed.length, "rule")}: ${kinds.join(", ")} (\`adclause rules show <rule>\` says what a rule cannot see)`;
}

const faultyText = ({ id, problems = 0 }: Verdict["packs"][number]): string =>
  `${id} has ${count(problems, "fault")}; its decision is never better than review`;

const problemText = (problem: Problem): string =>
  `${formatPosition(problem)} ${problem.message}${problem.hint === undefined ? "" : ` (${problem.hint})`}`;
