import { createHash } from "node:crypto";
import { formatPosition } from "../../types/error.ts";
import { runProblems } from "../run-problems.ts";
import type { RunReport, RunResult } from "../run-report.ts";
import { firstBite, totalsText } from "../totals.ts";
import { adSection } from "./ad.ts";
import { STYLE } from "./style.ts";
import { type Html, html } from "./template.ts";

/**
 * One page that needs nothing else: no script, no picture, no font, nothing to load, which its policy (CSP) forbids
 * besides. It can be read aloud, printed, and sent to whoever made the ad.
 */
export function htmlReport(report: RunReport): string {
  const { results } = report;
  const ids = new Map(results.map((result, index) => [result, `ad-${index + 1}`]));
  const sections = results.map((result) => adSection(result, ids.get(result) ?? ""));
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ html: policy() }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>adclause: ${totalsText(results)}</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
<header>
<h1>adclause</h1>
<p>${totalsText(results)}</p>
</header>
<main>
${adTable(results, ids)}${problemList(report)}${sections}${idleList(report)}</main>
</body>
</html>
`;
  return page.html;
}

/** Only this very style is let in, by its hash (CSP 3, §2.3.1). */
function policy(): string {
  const hash = createHash("sha256").update(STYLE).digest("base64");
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

function adTable(results: readonly RunResult[], ids: ReadonlyMap<RunResult, string>): Html {
  if (results.length < 2) return html``;
  const rows = results.map((result) => {
    const { source, verdict } = result;
    const decision = verdict?.decision ?? "error";
    const name =
      verdict === undefined
        ? html`<bdi>${source}</bdi>`
        : html`<a href="#${ids.get(result)}"><bdi>${verdict.ad.id}</bdi></a>`;
    const badge = html`<span class="decision ${decision}">${decision}</span>`;
    return html`<tr><td>${badge}</td><th scope="row">${name}</th><td dir="auto">${firstBite(result)}</td></tr>
`;
  });
  return html`<table><caption>All ads</caption>
<thead><tr><th scope="col">decision</th><th scope="col">ad</th><th scope="col">first clause that bites</th></tr></thead>
<tbody>${rows}</tbody></table>
`;
}

function problemList(report: RunReport): Html {
  const { ads, packs } = runProblems(report);
  const texts = [
    ...ads.map(({ source, problem }) => `${source}: ${problem.code} ${problem.message}`),
    ...packs.map((problem) => `${formatPosition(problem)}: ${problem.code} ${problem.message}`),
  ];
  return section(
    "Errors",
    texts.map((text) => html`<li dir="auto">${text}</li>`),
  );
}

function idleList({ unused, expired }: RunReport): Html {
  const texts = [
    ...unused.map((note) => ({ ...note, what: "met no finding: take it out" })),
    ...expired.map((note) => ({ ...note, what: "is over and was not applied" })),
  ];
  return section(
    "Idle suppressions",
    texts.map(
      ({ rule, owner, until, what }) =>
        html`<li><code>${rule}</code> (<bdi>${owner}</bdi>, until ${until}) ${what}</li>`,
    ),
  );
}

const section = (title: string, items: readonly Html[]): Html =>
  items.length === 0
    ? html``
    : html`<section><h2>${title}</h2>
<ul>${items}</ul></section>
`;
