import type { Claim } from "../../src/types/claim.ts";
import type { Row } from "./rows.ts";

const MOST_TEXT = 700;
const MOST_QUOTE = 160;

/** A row with its labels and the claims found in it, for a person who looks for the cause of a mistake. */
export function showRow({ id, date, labels, context, text }: Row, claims: readonly Claim[]): string {
  const said = claims.map(
    ({ kind, stance, certainty, election, quote }) =>
      `    ${kind}/${stance}/${certainty}/${election.id ?? "-"} by ${election.basis}: ${quote.slice(0, MOST_QUOTE)}`,
  );
  const names = Object.keys(labels).filter((label) => labels[label] === true);
  return [`--- ${id} ${date} ${names.join(" ")} ${context ?? ""}`, text.slice(0, MOST_TEXT), ...said].join(
    "\n",
  );
}
