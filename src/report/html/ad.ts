import { formatPosition } from "../../types/error.ts";
import type { Finding, Verdict } from "../../types/verdict.ts";
import { suspendedTexts, uncoveredTexts } from "../closing-lines.ts";
import { count } from "../count.ts";
import { declarationDoc } from "../declaration-doc.ts";
import { suppressionText } from "../finding-text.ts";
import { COVERAGE_SENTENCES, DECISION_SENTENCES, DETECTOR_SENTENCES } from "../messages.ts";
import type { RunResult } from "../run-report.ts";
import { openFindings } from "../totals.ts";
import { isOnlyUndeclared } from "../unjudged-lines.ts";
import { findingArticle } from "./finding.ts";
import { matrixTable } from "./matrix.ts";
import { type Html, html } from "./template.ts";

/** One ad in full. */
export function adSection({ source, verdict, matrix, passages = new Map() }: RunResult, id: string): Html {
  if (verdict === undefined) return html``;
  const { ad, decision, asOf, findings } = verdict;
  const articles = (some: readonly Finding[]) => some.map((finding) => findingArticle(finding, passages));
  const unsure = openFindings(verdict, "unsure");
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title"><span class="decision ${decision}">${decision}</span> <bdi>${ad.id}</bdi></h2>
<p>${DECISION_SENTENCES[decision]} · <code>${source}</code> · as of ${asOf}</p>
${uncoveredTexts(verdict).map(
  (text) => html`<p>${text}</p>
`,
)}${timelineList(verdict)}${matrix === undefined ? undefined : matrixTable(matrix)}${packTable(verdict)}${articles(openFindings(verdict, "violated"))}${unsureHeading(unsure)}${declareTable(verdict)}${articles(unsure.filter((finding) => !isOnlyUndeclared(finding)))}${suppressedList(findings)}${restsOn(verdict)}</section>
`;
}

const badge = (decision: string): Html => html`<span class="decision ${decision}">${decision}</span>`;

const unsureHeading = (unsure: readonly Finding[]): Html =>
  unsure.length === 0
    ? html``
    : html`<h3>Could not be judged: ${count(unsure.length, "rule")}, for a person to decide</h3>
`;

function timelineList({ timeline }: Verdict): Html {
  if (timeline.length < 2) return html``;
  const day = (one: string): Html => html`<time datetime="${one}">${one}</time>`;
  const items = timeline.map(
    ({ from, until, decision }) => html`<li>${day(from)} to ${day(until)}: ${badge(decision)}</li>`,
  );
  return html`<p>Over the flight:</p>
<ol>${items}</ol>
`;
}

function packTable({ byPack }: Verdict): Html {
  const packs = Object.entries(byPack);
  if (packs.length < 2) return html``;
  const biting = packs.filter(([, decision]) => decision !== "approve");
  const clear = packs.length - biting.length;
  const rows = biting.map(
    ([pack, decision]) => html`<tr><th scope="row"><code>${pack}</code></th><td>${badge(decision)}</td></tr>
`,
  );
  const noun = biting.length === 0 ? "pack" : "other pack";
  const last = html`<tr><th scope="row">${count(clear, noun)}</th><td>${badge("approve")}</td></tr>
`;
  return html`<table><caption>Decision by pack</caption>
<thead><tr><th scope="col">pack</th><th scope="col">decision</th></tr></thead>
<tbody>${rows}${clear === 0 ? html`` : last}</tbody></table>
`;
}

function declareTable({ declare }: Verdict): Html {
  if (declare.length === 0) return html``;
  const rows = declare.map(({ path, rules }) => {
    const settled = rules.map((rule) => html`<code>${rule}</code> `);
    return html`<tr><th scope="row"><code>${path}</code></th><td>${declarationDoc(path)}</td><td>${settled}</td></tr>
`;
  });
  return html`<table><caption>Declare these to decide</caption>
<thead><tr><th scope="col">what</th><th scope="col">how</th><th scope="col">settles</th></tr></thead>
<tbody>${rows}</tbody></table>
`;
}

function suppressedList(findings: readonly Finding[]): Html {
  const items = findings.flatMap(({ rule, effect, suppressed }) =>
    suppressed === undefined
      ? []
      : [html`<li><code>${rule}</code> (${effect}): <bdi>${suppressionText(suppressed)}</bdi></li>`],
  );
  if (items.length === 0) return html``;
  return html`<h3>Suppressed: ${count(items.length, "finding")}</h3>
<ul>${items}</ul>
`;
}

const COVERAGES = ["full", "may-under-report", "may-over-report"] as const;

/** What the decision rests on and what it says nothing about. */
function restsOn(verdict: Verdict): Html {
  const { passed, notApplicable, notJudged, detectors, packs, problems } = verdict;
  const kinds = COVERAGES.flatMap((coverage) => {
    const rules = passed.filter((rule) => rule.coverage === coverage);
    return rules.length === 0 ? [] : [`${count(rules.length, "rule")} ${COVERAGE_SENTENCES[coverage]}`];
  });
  const ailing = detectors.filter(({ status }) => status !== "ran");
  const texts = [
    `passed: ${kinds.join(", ") || "no rule"}`,
    ...suspendedTexts(verdict).map((text) => `suspended: ${text}`),
    `${count(notApplicable.length, "rule")} for other ads, places or days`,
    `${count(notJudged.length, "clause")} that no machine judges: ${notJudged.join(", ")}`,
    ...ailing.map(
      ({ id, status, note }) => `the detector ${id} ${DETECTOR_SENTENCES[status]}${note ? `: ${note}` : ""}`,
    ),
    ...problems.map((problem) => `faulty: ${formatPosition(problem)} ${problem.message}`),
    `packs: ${packs.map(({ id, version }) => `${id} ${version}`).join(", ")}`,
  ];
  return html`<details open><summary>What this rests on</summary>
<ul>
${texts.map(
  (text) => html`<li>${text}</li>
`,
)}</ul></details>
`;
}
