import type { Reason } from "../types/reason.ts";
import type { Finding, Verdict } from "../types/verdict.ts";
import { count, groupBy, listed } from "./count.ts";
import { declarationDoc } from "./declaration-doc.ts";
import { evidenceLines } from "./evidence-lines.ts";
import { CAPS } from "./inert.ts";
import { adviceFor, reasonSentence } from "./messages.ts";
import { heading, type Page, paragraph } from "./page.ts";

/** What could not be judged: one list of declarations that would help, then the rest by reason. */
export function unjudgedLines(page: Page, unsure: readonly Finding[], declare: Verdict["declare"]): string[] {
  if (unsure.length === 0) return [];
  const others = unsure.filter((finding) => !isOnlyUndeclared(finding));
  const groups = [...groupBy(others, reasonOf)];
  return [
    ...heading(page, `Could not be judged: ${count(unsure.length, "rule")}, for a person to decide`),
    ...(declare.length === 0 ? [] : ["", "  Declare these to decide:", ...declareLines(page, declare)]),
    ...groups.flatMap(([reason, findings]) => reasonLines(page, reason, findings)),
  ];
}

/**
 * Whether declarations alone would settle it: the list of declarations then says all there is to say. A lead is told
 * all the same, because a person has to look at it.
 */
export const isOnlyUndeclared = ({ missing = [], evidence }: Finding): boolean =>
  missing.length > 0 &&
  missing.every(({ declare }) => declare !== undefined) &&
  evidence.every(({ certainty }) => certainty !== "possible");

/** The telling reason: a fault or a lead before a mere lack of a declaration. */
export function reasonOf({ reason, missing = [] }: Finding): Reason {
  const reasons = [...(reason === undefined ? [] : [reason]), ...missing.map((gap) => gap.reason)];
  return reasons.find((one) => one !== "not-declared") ?? "not-declared";
}

/** `path → rules that it would settle`, and below it what to write. Used for one ad and, merged, for a run. */
export function declareLines(page: Page, declare: Verdict["declare"]): string[] {
  return declare.flatMap(({ path, rules }) => {
    const [first = "", ...rest] = paragraph(page, `${path} → ${listed(rules, 2)}`, {
      indent: 6,
      cap: 3 * CAPS.table,
    });
    const line = first.slice(2);
    const doc = declarationDoc(path);
    return [
      line.startsWith(`    ${path}`) ? `    ${page.bold(path)}${line.slice(4 + path.length)}` : line,
      ...rest,
      ...(doc === undefined ? [] : paragraph(page, doc, { indent: 6, paint: page.dim })),
    ];
  });
}

function reasonLines(page: Page, reason: Reason, findings: readonly Finding[]): string[] {
  const head = `${reason}: ${reasonSentence(reason)}`;
  return [
    "",
    ...paragraph(page, head),
    ...paragraph(page, `(${adviceFor(reason)})`, { indent: 4, paint: page.dim }),
    ...findings.flatMap((finding) => leadLines(page, finding, reason)),
  ];
}

function leadLines(page: Page, { rule, title, missing = [], evidence }: Finding, reason: Reason): string[] {
  const gaps = missing.filter((gap) => gap.reason === reason);
  const facts = [...new Set(gaps.map(({ declare, fact }) => declare ?? fact))];
  const notes = [...new Set(gaps.flatMap(({ note }) => note ?? []))];
  const leads = evidence.filter(({ quote, certainty }) => quote !== undefined && certainty === "possible");
  // Who has to weigh a document or compare a review needs the claim and all that speaks for and against it.
  const isWeighed = reason === "needs-person" || evidence.some(({ fact }) => fact.endsWith("factCheck"));
  const shown = isWeighed ? evidence : leads.slice(0, 1);
  return [
    ...paragraph(page, `${rule}: ${title}`, { indent: 4 }),
    ...(facts.length === 0 ? [] : paragraph(page, listed(facts, 3), { indent: 6, paint: page.dim })),
    ...notes.flatMap((note) => paragraph(page, note, { indent: 6, paint: page.dim })),
    ...evidenceLines(page, shown, 6),
  ];
}
