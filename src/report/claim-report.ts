import type { ClaimReading, ClassifiedClaim } from "../classify-claims.ts";
import { count } from "./count.ts";
import { excerpt } from "./excerpt.ts";
import { adviceFor, basisSentence, reasonSentence } from "./messages.ts";
import { createPage, labelled, type Page, type PageOptions, paragraph } from "./page.ts";

/** The claims of a text for a person: each underlined in place, with its stance, its election and the reason. */
export function claimReport(
  text: string,
  { claims, unread }: ClaimReading,
  options: PageOptions = {},
): string {
  const page = createPage(options);
  const lines = [
    ...paragraph(
      page,
      claims.length === 0 ? "no claim about an election was found" : count(claims.length, "claim"),
      {
        indent: 0,
        paint: page.bold,
      },
    ),
    ...claims.flatMap((claim) => claimLines(page, text, claim)),
    ...unread.flatMap(({ unknown, note }) => [
      "",
      ...labelled(
        page,
        "not read",
        [note ?? reasonSentence(unknown), adviceFor(unknown)],
        page.decision.review,
      ),
    ]),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function claimLines(page: Page, text: string, claim: ClassifiedClaim): string[] {
  const { kind, stance, target, certainty, election, note } = claim;
  const rail = `  ${page.dim("│")} `;
  return [
    "",
    ...paragraph(page, `${kind} (${target}) · ${stance} · ${certainty}`, { paint: page.bold }),
    ...excerpt(page, text, claim.span, page.width - 4).map((line) => rail + line),
    "",
    ...labelled(page, "election", [electionText(election), basisSentence(election.basis)]),
    ...(note === undefined ? [] : labelled(page, "note", [note])),
  ];
}

function electionText({ id, name, date, phase, pastUsedAgainstFuture }: ClassifiedClaim["election"]): string {
  if (phase === "unspecified" && id === undefined) return "none could be tied to it";
  const what = name ?? "an election not in the calendar";
  const when = date === undefined ? "" : `, voted on ${date}`;
  const turned = pastUsedAgainstFuture ? "; a past election is held against it" : "";
  return `${what}${when}: ${phase}${turned}`;
}
