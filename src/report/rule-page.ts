import { stringify } from "yaml";
import { statusOn } from "../engine/clause-state.ts";
import type { CompiledRule, Pack } from "../rules/pack.ts";
import type { RuleTest } from "../rules/schema.ts";
import type { Clause } from "../types/clause.ts";
import type { Day } from "../types/election.ts";
import { inert } from "./inert.ts";
import { COVERAGE_SENTENCES, OUTCOME_SENTENCES, standing } from "./messages.ts";
import {
  createPage,
  heading,
  labelled,
  type Page,
  type PageOptions,
  paragraph,
  ruleHeading,
} from "./page.ts";

/** One rule for a reader: its clauses in our own words with dates, what it cannot see, an ad on either side of it. */
export function rulePage(rule: CompiledRule, pack: Pack, day: Day, options: PageOptions = {}): string {
  const page = createPage(options);
  const { source, clauses } = rule;
  const remedy = typeof source.remedy === "string" ? source.remedy : source.remedy?.text;
  const lines = [
    ruleHeading(page, source.effect, source.id),
    ...paragraph(page, source.title),
    "",
    ...labelled(page, "pack", [`${pack.head.id} ${pack.head.version}, ${pack.head.title}`]),
    ...labelled(page, "coverage", [COVERAGE_SENTENCES[source.coverage]]),
    ...labelled(page, "not seen", source.cannotSee === undefined ? [] : [source.cannotSee]),
    ...labelled(page, "may err", source.falsePositives ?? []),
    ...labelled(page, "cure", remedy === undefined ? [] : [remedy]),
    ...clauses.flatMap((clause) => clauseLines(page, clause, day)),
    ...exampleLines(page, source.tests),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function clauseLines(page: Page, clause: Clause, day: Day): string[] {
  const { id, title, instrument, section, summary, unverified, wording = [], url } = clause;
  const where = section === undefined ? instrument : `${instrument}, ${section}`;
  return [
    ...heading(page, `${id}  ${title}`),
    ...paragraph(page, summary),
    "",
    ...labelled(page, "source", [where, url]),
    ...labelled(page, "standing", [standing({ ...clause, status: statusOn(clause, day) })]),
    ...labelled(page, "unverified", unverified === undefined ? [] : [unverified]),
    ...labelled(
      page,
      "wording",
      wording.map(({ text, match }) => `“${text}” (${match === "exact" ? "exactly" : "for example"})`),
    ),
  ];
}

/** A failing and a passing example, from the rule's own tests. */
function exampleLines(page: Page, tests: readonly RuleTest[]): string[] {
  const known = tests.filter(({ todo }) => todo === undefined);
  const failing =
    known.find(({ expect }) => expect === "violated") ?? known.find(({ expect }) => expect === "unsure");
  const passing =
    known.find(({ expect }) => expect === "satisfied") ??
    known.find(({ expect }) => expect === "not-applicable");
  return [failing, passing].flatMap((test) => (test === undefined ? [] : exampleOf(page, test)));
}

function exampleOf(page: Page, { name, ad, expect, asOf }: RuleTest): string[] {
  const day = asOf === undefined ? "" : `, as of ${asOf}`;
  const yaml = stringify(ad, { lineWidth: page.width - 4 })
    .trimEnd()
    .split("\n");
  return [
    ...heading(page, `Example: ${name}`),
    ...paragraph(page, `${expect}: ${OUTCOME_SENTENCES[expect]}${day}`),
    "",
    ...yaml.map((line) => `    ${inert(line, "tty")}`),
  ];
}
