import type { Location } from "../types/fact.ts";
import type { Evidence, Finding } from "../types/verdict.ts";
import { listed } from "./count.ts";
import { locationText, show } from "./evidence-lines.ts";
import { adviceFor, reasonSentence } from "./messages.ts";
import { unbroken } from "./page.ts";
import { reasonOf } from "./unjudged-lines.ts";

/** A finding as the paragraphs of a report without layout: what, the words, the clause, the cure. */
export function findingText(finding: Finding): string {
  const { citations, remedy, evidence } = finding;
  const clauses = citations.map(({ clause, title, section }) =>
    [`${clause} ${title}`, ...(section === undefined ? [] : [section])].join(", "),
  );
  return [
    verdictText(finding),
    ...evidence.slice(0, 1).map((seen) => `Seen: ${evidenceText(seen)}.`),
    `Under ${listed(clauses, 2)}.`,
    ...(remedy === undefined ? [] : [`Cure: ${unbroken(remedy.text)}`]),
  ].join(" ");
}

/** What is wrong, or why nobody can tell yet, in a sentence or two. */
export function verdictText(finding: Finding): string {
  const { outcome, message, title, missing = [] } = finding;
  if (outcome === "violated") return sentence(message);
  const reason = reasonOf(finding);
  const paths = [...new Set(missing.flatMap(({ declare }) => declare ?? []))];
  const what = reason === "not-declared" && paths.length > 0 ? `: ${listed(paths, 3)}` : "";
  return `${sentence(title)} Could not be judged: ${reasonSentence(reason)}${what}; ${adviceFor(reason)}.`;
}

/** Told apart from the words around it by a capital and a full stop. */
function sentence(text: string): string {
  const plain = unbroken(text);
  return `${plain.slice(0, 1).toUpperCase()}${plain.slice(1)}${/[.!?]$/.test(plain) ? "" : "."}`;
}

/** `"rigged the vote" in copy.body`, or what a fact says and where. */
export function evidenceText({ fact, at, quote, value, detector }: Evidence): string {
  if (quote === undefined && detector === "submission" && at !== undefined)
    return `${locationText(at)} is declared ${show(value)}`;
  const where = at === undefined ? "" : ` in ${locationText(at)}`;
  return quote === undefined ? `${fact} is ${show(value)}${where}` : `"${quote}"${where}`;
}

/** The place in the ad that a finding is about: what was seen, or where what is missing belongs. */
export function locationOf({ evidence, missing = [], disclosure, remedy }: Finding): Location {
  const seen = evidence.find(({ quote, at }) => quote !== undefined && at !== undefined) ?? evidence[0];
  if (seen?.at !== undefined) return seen.at;
  const paths = [missing.find(({ declare }) => declare)?.declare, disclosure?.declareAt[0]];
  return { field: paths.find((path) => path !== undefined) ?? remedy?.changes?.[0]?.path ?? "" };
}

/** `payer printed elsewhere (ads@example.org, until 2028-12-31)`. */
export const suppressionText = ({ reason, owner, until }: NonNullable<Finding["suppressed"]>): string =>
  `${unbroken(reason)} (${owner}, until ${until})`;
