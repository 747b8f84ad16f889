import type { Span } from "../../types/fact.ts";
import type { Change, Citation, Evidence, Finding } from "../../types/verdict.ts";
import { count, groupBy } from "../count.ts";
import { webAddress } from "../escape.ts";
import { locationText, placeOf, show } from "../evidence-lines.ts";
import { verdictText } from "../finding-text.ts";
import { wholeAt } from "../inert.ts";
import { electionSentence, reasonSentence, safetySentence, standing } from "../messages.ts";
import { type Html, html } from "./template.ts";

/** The ad's texts by field. */
type Passages = ReadonlyMap<string, string>;

/** A finding as an article: what, the words in their place, why, under which clause, and how to cure it. */
export function findingArticle(finding: Finding, passages: Passages): Html {
  const { rule, effect, title, evidence, expected, actual, citations, elections = [], during } = finding;
  const days = during.map(({ from, until }) => (from === until ? from : `${from} to ${until}`));
  const rows = [
    row("why", whyOf(finding)),
    row("expected", expected === undefined ? [] : [expected]),
    row("found", actual === undefined ? [] : [actual]),
    row("election", elections.map(electionSentence)),
    row("days", days),
    row("clause", citations.map(citationHtml)),
    row("cure", cureOf(finding)),
  ];
  return html`<article class="${effect}">
<h3><span class="decision ${effect}">${effect}</span> <bdi>${title}</bdi></h3>
<p class="soft"><code>${rule}</code></p>
${evidenceBlocks(evidence, passages)}<dl>
${rows}</dl>
</article>
`;
}

function whyOf(finding: Finding): string[] {
  const { outcome, message, reason } = finding;
  if (outcome === "unsure") return [verdictText(finding)];
  return [message, ...(reason === undefined ? [] : [reasonSentence(reason)])];
}

const row = (label: string, texts: readonly (string | Html)[]): Html =>
  texts.length === 0
    ? html``
    : html`<dt>${label}</dt><dd>${texts.map((text) => html`<div dir="auto">${text}</div>`)}</dd>
`;

function citationHtml(citation: Citation): Html {
  const { clause, title, section, url, unverified, statusNote } = citation;
  const address = webAddress(url);
  const name = `${clause} ${title}${section === undefined ? "" : `, ${section}`}`;
  const head =
    address === undefined ? html`${name}` : html`<a href="${{ html: quoted(address) }}">${name}</a>`;
  const notes = [
    standing(citation),
    ...(statusNote === undefined ? [] : [statusNote]),
    ...(unverified === undefined ? [] : [`not verified: ${unverified}`]),
  ];
  return html`${head}${notes.map((note) => html`<div class="soft">${note}</div>`)}`;
}

/** An address that has been read as one is ASCII without blanks; escaping it as text would change `::` in it. */
const quoted = (address: string): string =>
  address.replaceAll("&", "&amp;").replaceAll('"', "%22").replaceAll("'", "%27").replaceAll("<", "%3C");

/** Pieces of evidence beyond these are counted. */
const MOST = 6;

function evidenceBlocks(evidence: readonly Evidence[], passages: Passages): Html {
  const places = [...groupBy(evidence, placeOf).values()].flatMap(([first]) => first ?? []);
  const more = places.length - MOST;
  const rest = more > 0 ? html`<p class="soft">and ${count(more, "more place")} in the ad</p>` : html``;
  return html`${places.slice(0, MOST).map((one) => evidenceBlock(one, passages))}${rest}`;
}

function evidenceBlock(evidence: Evidence, passages: Passages): Html {
  const { fact, at, quote, value, detector, certainty, note } = evidence;
  const isDeclared = detector === undefined || detector === "submission";
  const seenBy = isDeclared ? [] : [detector, ...(certainty ? [certainty] : [])];
  const head = [at === undefined ? fact : locationText(at), ...seenBy].join(" · ");
  const words =
    quote === undefined
      ? html`${fact} is ${show(value)}`
      : inPlace(quote, at?.span, at && passages.get(at.field));
  const noted = note === undefined ? html`` : html`<p class="soft" dir="auto">${note}</p>`;
  return html`<blockquote><p class="soft">${head}</p><p dir="auto">${words}</p>${noted}</blockquote>
`;
}

/** Characters shown on either side of quoted words. */
const AROUND = 160;

/** The span is trusted only when it holds the quoted words. */
function inPlace(quote: string, span: Span | undefined, passage: string | undefined): Html {
  if (span === undefined || passage?.slice(...span) !== quote) return html`<mark>${quote}</mark>`;
  const [start, end] = span;
  const from = start <= AROUND ? 0 : wholeAt(passage, start - AROUND);
  const to = passage.length - end <= AROUND ? passage.length : wholeAt(passage, end + AROUND);
  const before = `${from > 0 ? "…" : ""}${passage.slice(from, start)}`;
  const after = `${passage.slice(end, to)}${to < passage.length ? "…" : ""}`;
  return html`${before}<mark>${quote}</mark>${after}`;
}

function cureOf({ remedy }: Finding): (string | Html)[] {
  if (remedy === undefined) return [];
  const { text, changes = [] } = remedy;
  const safety = changes.length === 0 ? [] : [html`<span class="soft">${safetySentence(remedy)}</span>`];
  return [text, ...changes.map(changeHtml), ...safety];
}

function changeHtml({ action, path, from, to }: Change): Html {
  const old = from === undefined ? html`` : html` <del>${show(from)}</del>`;
  const made = to === undefined ? html`` : html` <ins>${show(to)}</ins>`;
  return html`${action} <code>${path}</code>:${old}${made}`;
}
