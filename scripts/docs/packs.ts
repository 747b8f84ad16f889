import { stringify } from "yaml";
import { loadPacks } from "../../src/rules/load-packs.ts";
import type { Pack } from "../../src/rules/pack.ts";
import type { Clause } from "../../src/types/clause.ts";
import { code, codes, count, table } from "./markdown.ts";

/** The packs that ship, one line each. */
export async function packSummary(): Promise<string> {
  const { packs } = await loadPacks();
  const rows = packs.map((pack) => [
    code(pack.head.id),
    pack.head.title,
    String(pack.clauses.length),
    String(pack.rules.length),
    String(byPeople(pack).length),
  ]);
  return table(["pack", "whose policy or law", "clauses", "rules", "clauses left to people"], rows);
}

/** Every clause of every pack: where it stands, how well it is known, and which rules judge it. */
export async function packTables(): Promise<string> {
  const { packs } = await loadPacks();
  return packs.map(packSection).join("\n\n");
}

/** Clauses that bind and that no rule judges, whether or not the pack says why. */
const byPeople = ({ clauses, notJudged }: Pack): readonly Clause[] =>
  clauses.filter(({ id }) => notJudged.includes(id));

function packSection(pack: Pack): string {
  const { head, clauses, rules } = pack;
  const rows = clauses.map((clause) => [
    `[${clause.id}](${clause.url})`,
    clause.title,
    clause.jurisdiction,
    standing(clause),
    `${clause.confidence}, ${clause.readOn}`,
    judgedBy(pack, clause),
  ]);
  const open = byPeople(pack).map(
    ({ id, humanOnly }) => `- ${code(id)}: ${humanOnly ?? "no rule has been written"}`,
  );
  const doubts = clauses.filter(({ unverified }) => unverified !== undefined);
  return [
    `## ${head.id}`,
    `${head.title}. Version ${head.version}, ${count(clauses.length, "clause")}, ${count(rules.length, "rule")}. For ads where:`,
    `\`\`\`yaml conditions\n${stringify(head.appliesTo).trimEnd()}\n\`\`\``,
    table(["clause", "title", "place", "standing", "known from, read on", "judged by"], rows),
    ...(open.length === 0
      ? []
      : [`Left to people, and told so in every verdict:\n\n${open.map(oneLine).join("\n")}`]),
    ...(doubts.length === 0
      ? []
      : [
          `Not verified:\n\n${doubts.map(({ id, unverified }) => oneLine(`- ${code(id)}: ${unverified}`)).join("\n")}`,
        ]),
  ].join("\n\n");
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Status and dates; with a history, each status from its day. */
function standing({ status, inForce: { from, until }, statusHistory = [] }: Clause): string {
  const dates = until === undefined ? `from ${from}` : `${from} to ${until}`;
  const history = statusHistory.map((entry) => `${entry.status} from ${entry.from}`);
  return history.length === 0 ? `${status}, ${dates}` : `${history.join("; ")} (dated ${dates})`;
}

function judgedBy({ head, rules }: Pack, { id, status, humanOnly }: Clause): string {
  const own = rules.filter(({ source }) => source.cites.includes(id));
  if (own.length > 0) return codes(own.map(({ source }) => source.id.slice(head.id.length + 1)));
  if (status === "information") return "nothing: it binds nobody";
  return humanOnly === undefined ? "nothing yet" : "people";
}
