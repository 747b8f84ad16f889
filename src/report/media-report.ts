import type { Unknown } from "../types/fact.ts";
import type { MediaEvidence, MediaMark, ProcessingStep } from "../types/media-evidence.ts";
import { groupBy } from "./count.ts";
import {
  C2PA_SENTENCES,
  DETECTOR_SENTENCES,
  EDITED_LEAD,
  EDITED_SENTENCES,
  reasonSentence,
} from "./messages.ts";
import { createPage, heading, labelled, type Page, type PageOptions, paragraph } from "./page.ts";

/** A sheet about one file for a person: what it is, where it came from, what was done to it, what is not known. */
export function mediaReport(source: string, evidence: MediaEvidence, options: PageOptions = {}): string {
  const page = createPage(options);
  const lines = [
    ...paragraph(page, source, { indent: 0, paint: page.bold }),
    ...whatItIs(page, evidence),
    ...labelled(
      page,
      "words",
      (evidence.text ?? []).map(({ value }) => value),
    ),
    ...heading(page, "Where it came from"),
    ...credentials(page, evidence),
    ...byAi(page, evidence),
    ...heading(page, "What was done to it"),
    ...processing(page, evidence),
    ...manipulation(page, evidence),
    ...notKnown(page, evidence),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

const grouped = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ",");

function whatItIs(page: Page, evidence: MediaEvidence): string[] {
  const { kind, format, bytes, sha256, width, height, durationSeconds, coverage, findings } = evidence;
  const name = findings.find(({ fact }) => fact === "formatMatchesName");
  const parts = [
    kind === "other" ? "neither picture, video nor sound" : `${format} ${kind}`,
    ...(width === undefined || height === undefined ? [] : [`${width} × ${height} pixels`]),
    ...(durationSeconds === undefined ? [] : [`${durationSeconds} s`]),
    `${grouped(bytes)} bytes`,
  ];
  return [
    ...labelled(page, "is", [parts.join(" · ")]),
    ...labelled(page, "sha256", [sha256]),
    ...labelled(page, "decoded", [
      `${Math.floor(coverage.decoded * 100)} %`,
      ...coverage.reasons.map(gapSentence),
    ]),
    ...(name?.value === false
      ? labelled(page, "name", ["the ending of its name is that of another format"], page.decision.review)
      : []),
  ];
}

const gapSentence = ({ unknown, note }: Unknown): string => note ?? reasonSentence(unknown);

function credentials(page: Page, { provenance: { c2pa } }: MediaEvidence): string[] {
  const paint = c2pa.state === "broken" ? page.decision.reject : undefined;
  const signed = [
    ...(c2pa.signer === undefined ? [] : [`signed by ${c2pa.signer}`]),
    ...(c2pa.issuer === undefined ? [] : [`certificate from ${c2pa.issuer}`]),
    ...(c2pa.signedOn === undefined ? [] : [`on ${c2pa.signedOn}`]),
    ...(c2pa.claimGenerator === undefined ? [] : [`with ${c2pa.claimGenerator}`]),
  ].join(" · ");
  const actions = c2pa.actions.map(({ action, from, sourceType, software, when }) =>
    [
      action,
      ...(sourceType === undefined ? [] : [sourceType]),
      ...(software === undefined ? [] : [software]),
      ...(when === undefined ? [] : [when]),
      ...(from === undefined || from === "this" ? [] : [`of an ingredient (${from})`]),
    ].join(" · "),
  );
  return [
    ...labelled(page, "C2PA", [C2PA_SENTENCES[c2pa.state]], paint),
    ...labelled(page, "", [
      ...(signed === "" ? [] : [signed]),
      ...(c2pa.note === undefined ? [] : [c2pa.note]),
    ]),
    ...labelled(page, "actions", actions),
  ];
}

function byAi(page: Page, { provenance: { aiGenerated: ai }, missing }: MediaEvidence): string[] {
  const { value, certainty, marks } = ai;
  const gap = missing.find(({ fact, unknown }) => fact === "ai.marked" && !QUIET.includes(unknown));
  const nothing =
    gap === undefined ? "no mark was found; marks can be stripped" : `not known: ${gapSentence(gap)}`;
  const hint = marks.length > 0 ? "a hint only, for a person to weigh" : nothing;
  const answer = {
    true: `yes, ${certainty}`,
    false: `no, ${certainty}: a camera signed for it`,
    unknown: hint,
  };
  return [
    ...labelled(
      page,
      "made by AI",
      [answer[`${value}`]],
      value === true ? page.decision.disclose : undefined,
    ),
    ...labelled(page, "generator", [ai.generator ?? [], ai.model ?? []].flat()),
    ...labelled(page, "prompt", ai.prompt === undefined ? [] : [ai.prompt]),
    ...labelled(page, "marks", marks.map(markText)),
  ];
}

function markText({ mark, certainty, source, generator, at: { offset } }: MediaMark): string {
  const where = offset === undefined ? source : `${source}, byte ${grouped(offset)}`;
  return [mark, certainty, ...(generator === undefined ? [] : [generator]), where].join(" · ");
}

function processing(page: Page, { edited: { history } }: MediaEvidence): string[] {
  const texts =
    history.length === 0 ? ["no program names itself; metadata can be stripped"] : history.map(stepText);
  return labelled(page, "processed", texts);
}

function stepText({ software, action, kind, when, certainty, note }: ProcessingStep): string {
  const what = [action, software, kind, when].filter((part) => part !== undefined);
  return [...what, certainty, ...(note === undefined ? [] : [note])].join(" · ");
}

function manipulation(page: Page, { edited }: MediaEvidence): string[] {
  const { outcome, signals, reasons } = edited;
  const isLead = outcome === "evidence" && signals.every(({ certainty }) => certainty === "possible");
  const paint = outcome === "evidence" ? page.decision[isLead ? "review" : "reject"] : undefined;
  const found = signals.map(({ detector, certainty, figure, regions = [] }) => {
    const boxes = regions.map(({ x, y, width, height }) => `${width} × ${height} at ${x}, ${y}`);
    return [detector, certainty, ...(figure === undefined ? [] : [figure]), ...boxes].join(" · ");
  });
  return [
    ...labelled(page, "altered", [isLead ? EDITED_LEAD : EDITED_SENTENCES[outcome]], paint),
    ...labelled(page, "", [...reasons, ...found]),
  ];
}

/** Detectors that did not run to their end, and facts that are unknown for another reason than that nothing was there. */
function notKnown(page: Page, { missing, detectors }: MediaEvidence): string[] {
  const gaps = missing.filter(({ unknown }) => !QUIET.includes(unknown));
  const byNote = groupBy(gaps, gapSentence);
  const lines = [
    ...[...byNote].flatMap(([sentence, facts]) => labelled(page, "", [`${sentence}: ${names(facts)}`])),
    ...detectors
      .filter(({ status }) => status !== "ran")
      .flatMap(({ id, status }) => labelled(page, "", [`${id} ${DETECTOR_SENTENCES[status]}`])),
  ];
  return lines.length === 0 ? [] : [...heading(page, "Not known"), ...lines];
}

/** Gaps that say no more than that there was nothing to see. */
const QUIET: readonly string[] = ["low-certainty", "not-observed", "not-declared"];

const names = (facts: readonly { readonly fact: string }[]): string =>
  [...new Set(facts.map(({ fact }) => fact))].join(", ");
