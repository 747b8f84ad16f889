import { statusOn } from "../engine/clause-state.ts";
import type { CompiledRule, Pack, PackSet } from "../rules/pack.ts";
import type { Day } from "../types/election.ts";
import { cellWidth, inColumns } from "./cells.ts";
import { count } from "./count.ts";
import { inert } from "./inert.ts";
import { createPage, type Page, type PageOptions, paragraph } from "./page.ts";

const EFFECT_WIDTH = 10;

/** All rules by pack: effect, id, and the clauses they cite with where those stand on a day. */
export function ruleList({ packs }: Pick<PackSet, "packs">, day: Day, options: PageOptions = {}): string {
  const page = createPage(options);
  const ids = packs.flatMap(({ rules }) => rules.map(({ source }) => cellWidth(source.id)));
  const idWidth = Math.min(Math.max(4, ...ids), Math.floor(page.width / 2));
  const rules = count(ids.length, "rule");
  const lines = [
    ...packs.flatMap((pack) => packLines(page, pack, idWidth, day)),
    `${rules} in ${count(packs.length, "pack")}, clauses as they stand on ${day}`,
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function packLines(page: Page, { head, rules, problems }: Pack, idWidth: number, day: Day): string[] {
  const faults = problems.length > 0 ? ` (${count(problems.length, "fault")})` : "";
  return [
    `${page.bold(inert(`${head.id} ${head.version}`, "tty"))}  ${inert(head.title, "tty", 200)}${faults}`,
    ...rules.flatMap((rule) => ruleLines(page, rule, idWidth, day)),
    "",
  ];
}

function ruleLines(
  page: Page,
  { source, clauses, isFaulty }: CompiledRule,
  idWidth: number,
  day: Day,
): string[] {
  const indent = 2 + EFFECT_WIDTH + idWidth + 2;
  const cited = clauses.map((clause) => {
    const status = statusOn(clause, day);
    const isDue = clause.inForce.from > day;
    const isOver = clause.inForce.until !== undefined && clause.inForce.until < day;
    const dates = isDue ? `from ${clause.inForce.from}` : isOver ? `until ${clause.inForce.until}` : "";
    const state = [status === "in-force" ? "" : status, dates].filter((part) => part !== "").join(", ");
    return state === "" ? clause.id : `${clause.id} (${state})`;
  });
  const text = [...cited, ...(isFaulty ? ["faulty: it can only be unsure"] : [])].join(" · ");
  const [first = "", ...rest] = paragraph(page, text, { indent, paint: page.dim });
  const effect = page.decision[source.effect](inColumns(source.effect, EFFECT_WIDTH));
  return [`  ${effect}${inColumns(inert(source.id, "tty"), idWidth)}  ${first.slice(indent)}`, ...rest];
}
