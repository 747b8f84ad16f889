import type { ChangeKind, PackDiff, RuleChange } from "../pack-diff.ts";
import { count, groupBy, listed } from "./count.ts";
import { createPage, heading, type PageOptions, paragraph } from "./page.ts";

const TITLES: Readonly<Record<ChangeKind, string>> = {
  "newly-failing": "newly failing",
  "newly-unsure": "newly unsure",
  "newly-passing": "newly passing",
  "changed-effect": "changed effect",
  "changed-reason": "changed reason",
};
const KINDS: readonly ChangeKind[] = [
  "newly-failing",
  "newly-unsure",
  "newly-passing",
  "changed-effect",
  "changed-reason",
];
const MOST_EXAMPLES = 5;

/** What a change of packs does to the ads of a corpus, by clause and rule, with examples. */
export function diffReport({ ads, changes, decisions }: PackDiff, options: PageOptions = {}): string {
  const page = createPage(options);
  const byClause = [...groupBy(changes, ({ clause }) => clause)].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = byClause.flatMap(([clause, ofClause]) => [
    ...heading(page, clause),
    ...[...groupBy(ofClause, ({ rule }) => rule)].flatMap(([rule, ofRule]) =>
      KINDS.flatMap((kind) => {
        const ones = ofRule.filter((one) => one.kind === kind);
        const [first] = ones;
        if (first === undefined) return [];
        const examples = listed(
          ones.map(({ ad }) => ad),
          MOST_EXAMPLES,
        );
        return [
          ...paragraph(page, `${rule}: ${count(ones.length, "ad")} ${TITLES[kind]}`),
          ...paragraph(page, sayingOf(first), { indent: 4, paint: page.dim }),
          ...paragraph(page, `for example ${examples}`, { indent: 4, paint: page.dim }),
        ];
      }),
    ),
  ]);
  const moves = [...groupBy(decisions, ({ before, after }) => `${before} → ${after}`)].map(
    ([move, ones]) => `${move}: ${count(ones.length, "ad")}`,
  );
  const total = `${count(ads, "ad")}: ${changes.length === 0 ? "no rule says anything else" : count(changes.length, "change")}`;
  const decided = decisions.length === 0 ? "no decision changes" : moves.join(" · ");
  return `${[...lines, "", total, decided].join("\n").trimStart()}\n`;
}

const sayingOf = ({ before, after }: RuleChange): string =>
  `${[before.outcome, before.effect, before.reason].filter(Boolean).join(", ")} → ` +
  `${[after.outcome, after.effect, after.reason].filter(Boolean).join(", ")}` +
  `${after.message === undefined || after.message === before.message ? "" : `: ${after.message}`}`;
