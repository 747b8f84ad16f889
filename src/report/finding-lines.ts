import type { Citation, Finding, Verdict } from "../types/verdict.ts";
import { evidenceLines } from "./evidence-lines.ts";
import { electionSentence, reasonSentence, standing } from "./messages.ts";
import { labelled, type Page, paragraph, ruleHeading } from "./page.ts";
import { remedyLines } from "./remedy-lines.ts";

/** One finding in full: what it is, where, what was expected and found, under which clause, and how to cure it. */
export function findingLines(page: Page, finding: Finding, timeline: Verdict["timeline"]): string[] {
  const { effect, rule, title, expected, actual, citations, elections = [], remedy } = finding;
  return [
    "",
    ruleHeading(page, effect, rule),
    ...paragraph(page, title),
    ...evidenceLines(page, finding.evidence),
    "",
    ...labelled(page, "why", [finding.message, ...loweredBy(finding)]),
    ...(expected === undefined ? [] : labelled(page, "expected", [expected])),
    ...(actual === undefined ? [] : labelled(page, "found", [actual])),
    ...labelled(page, "election", elections.map(electionSentence)),
    ...labelled(page, "days", daysOf(finding, timeline)),
    ...labelled(page, "clause", citations.flatMap(citationTexts)),
    ...disclosureLines(page, finding),
    ...(remedy === undefined ? [] : remedyLines(page, remedy)),
  ];
}

/** The sentence that is due, word for word, and where it is declared once it stands there. */
function disclosureLines(page: Page, { disclosure }: Finding): string[] {
  if (disclosure === undefined) return [];
  const sentences = disclosure.sentences.map(({ text, match, media }) => {
    const how = match === "exact" ? "word for word" : "or others that say the same";
    return `“${text}” (${[how, ...(media === undefined ? [] : [`on ${media.join(", ")}`])].join("; ")})`;
  });
  const declared = disclosure.declareAt.join(", ");
  return labelled(page, "disclose", [
    ...sentences,
    ...(declared === "" ? [] : [`declare it in ${declared}`]),
  ]);
}

/** Why a broken rule does less than its own effect. */
const loweredBy = ({ outcome, reason }: Finding): string[] =>
  outcome === "violated" && reason !== undefined ? [reasonSentence(reason)] : [];

/** The days it holds, when those are not simply all days that were judged. */
function daysOf({ during }: Finding, timeline: Verdict["timeline"]): string[] {
  const [first, last] = [timeline[0]?.from, timeline.at(-1)?.until];
  const isWhole = during[0]?.from === first && during.at(-1)?.until === last;
  return isWhole ? [] : during.map(({ from, until }) => (from === until ? from : `${from} to ${until}`));
}

function citationTexts(citation: Citation): string[] {
  const { clause, title, section, url, unverified, statusNote } = citation;
  return [
    `${clause} ${title}${section === undefined ? "" : `, ${section}`}`,
    standing(citation),
    ...(statusNote === undefined ? [] : [statusNote]),
    ...(unverified === undefined ? [] : [`not verified: ${unverified}`]),
    url,
  ];
}
