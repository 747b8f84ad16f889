import { formatPath } from "../documents/document-path.ts";
import { dictionary } from "../evidence/dictionary.ts";
import type { FactType } from "../evidence/fact-type.ts";
import type { Clause, ClauseStatus } from "../types/clause.ts";
import type { Problem } from "../types/error.ts";
import type { Suppression } from "../types/suppression.ts";
import { compileBlock } from "./block.ts";
import { checkRemedy } from "./check-remedy.ts";
import type { Compiler, Condition, DocumentPath, RuleReads, SharedConditions } from "./condition.ts";
import type { CompiledRule, Pack } from "./pack.ts";
import type { PackHead, RuleSource } from "./schema.ts";
import { share } from "./share.ts";
import { compileTemplate, templateRoots } from "./template.ts";
import { compileTest } from "./test.ts";

/** A pack as data: its files merged into one document. This is also the form that ships in the package. */
export interface PackData {
  readonly head: PackHead;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly clauses: readonly Clause[];
  readonly rules: readonly RuleSource[];
  /** Rules of other packs that this one sets aside. */
  readonly suspensions?: readonly Suppression[];
}

/** Where a part of the merged pack stands in its files; a shipped pack has no positions. */
export type Locate = (path: DocumentPath) => Pick<Problem, "file" | "line" | "col" | "path">;

/** Statuses of a clause that says something about ads today. */
const MAY_BIND: ReadonlySet<ClauseStatus> = new Set(["in-force", "enjoined", "stale"]);

/** What is known of a pack before it is compiled. */
export interface PackHistory {
  /** Problems that reading it has found already. */
  readonly found?: readonly Problem[];
  /** Rules of which a part could not be read. */
  readonly damaged?: ReadonlySet<RuleSource>;
  /** It was compiled before, without a problem: what is costly can wait until an ad asks for it. */
  readonly isProven?: boolean;
}

/** Compiles a pack to closures. Faults are collected with their positions; a faulty rule stays, as one that is unsure. */
export function compilePack(
  data: PackData,
  digest: string,
  locate: Locate,
  { found = [], damaged = new Set(), isProven = false }: PackHistory = {},
): Pack {
  const problems: Problem[] = [...found];
  const clauses = new Map(data.clauses.map((clause) => [clause.id, clause]));
  const shared = {
    lists: data.lists,
    clauses,
    place: data.head.jurisdiction,
    locate,
    problems,
    conditions: new Map(),
    damaged,
    isProven,
  };
  const reads = newReads();
  const appliesTo = compileBlock(
    data.head.appliesTo,
    dictionary,
    ["pack", "appliesTo"],
    newCompiler(shared, reads),
  );
  const rules = data.rules
    .map((rule, index) => compileRule(rule, ["rules", index], data.head.id, shared))
    .sort((a, b) => (a.source.id === b.source.id ? 0 : a.source.id < b.source.id ? -1 : 1));
  const cited = new Set(data.rules.flatMap(({ cites }) => cites));
  // What people judge stays on the list when a rule gives them leads.
  const unjudged = data.clauses.filter(
    ({ id, status, humanOnly }) => (!cited.has(id) || humanOnly !== undefined) && MAY_BIND.has(status),
  );
  const notJudged = unjudged.map(({ id }) => id);
  const { head, clauses: all, suspensions = [] } = data;
  return { head, digest, clauses: all, appliesTo, reads, rules, notJudged, suspensions, problems };
}

interface Shared {
  readonly lists: PackData["lists"];
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly place: string | undefined;
  readonly locate: Locate;
  readonly problems: Problem[];
  readonly conditions: SharedConditions;
  readonly damaged: ReadonlySet<RuleSource>;
  readonly isProven: boolean;
}

const newReads = (): RuleReads => ({ facts: new Set(), dated: false, edges: [] });

function newCompiler(shared: Shared, reads: RuleReads, place = shared.place): Compiler {
  const compiler: Compiler = {
    fact: "",
    place,
    clauses: shared.clauses,
    lists: shared.lists,
    reads,
    shared: shared.conditions,
    isProven: shared.isProven,
    problem(path, message, hint) {
      shared.problems.push({ code: "E_PACK", message, hint, path: formatPath(path), ...shared.locate(path) });
    },
    compileTest(value, type, path, fact) {
      return compileTest(value, type, path, fact, this);
    },
    compileBlock(value, type, path) {
      return compileBlock(value, type, path, this);
    },
  };
  return compiler;
}

function compileRule(rule: RuleSource, path: DocumentPath, pack: string, shared: Shared): CompiledRule {
  const before = shared.problems.length;
  const cited = citedClauses(rule, path, shared);
  const reads = newReads();
  const compiler = newCompiler(shared, reads, shared.place ?? placeOf(cited));
  const block = (key: "unless" | "forbid" | "require"): Condition | undefined =>
    rule[key] === undefined ? undefined : compileBlock(rule[key], dictionary, [...path, key], compiler);
  const mode = rule.forbid === undefined ? "require" : "forbid";
  // Rules that are for the same ads have one guard, so that it can settle them together.
  const { appliesTo: guard } = rule;
  const compileGuard = (one: Compiler) => compileBlock(guard, dictionary, [...path, "appliesTo"], one);
  const appliesTo = guard && share(JSON.stringify(guard), compiler, compileGuard);
  const unless = block("unless");
  const body = block(mode) ?? compileBlock(undefined, dictionary, path, compiler);
  const problem = compiler.problem.bind(compiler);
  const message = compileTemplate(rule.message, MESSAGE_ROOTS, [...path, "message"], problem);
  for (const root of templateRoots(rule.message)) {
    if (Object.hasOwn(dictionary.fields, root)) reads.facts.add(root);
  }
  checkRemedy(rule.remedy, [...path, "remedy"], problem);
  const isFaulty = shared.problems.length > before || shared.damaged.has(rule);
  return { source: rule, pack, clauses: cited, appliesTo, unless, mode, body, message, reads, isFaulty };
}

function citedClauses(rule: RuleSource, path: DocumentPath, shared: Shared): Clause[] {
  return rule.cites.flatMap((id, index) => {
    const clause = shared.clauses.get(id);
    if (clause !== undefined) return [clause];
    const at = [...path, "cites", index];
    const hint = `clauses here: ${[...shared.clauses.keys()].slice(0, 12).join(", ")}`;
    shared.problems.push({
      code: "E_PACK",
      message: `unknown clause \`${id}\``,
      hint,
      path: formatPath(at),
      ...shared.locate(at),
    });
    return [];
  });
}

/** A window counts on the calendar of the law's own place. */
function placeOf(clauses: readonly Clause[]): string | undefined {
  return clauses.map(({ jurisdiction }) => jurisdiction).find((place) => place !== "worldwide");
}

/** Names that a message may use: all facts, and one item of each list (`claim`, `medium`). */
const MESSAGE_ROOTS: Readonly<Record<string, FactType>> = {
  ...dictionary.fields,
  ...Object.fromEntries(
    Object.values(dictionary.fields).flatMap((type) => (type.type === "list" ? [[type.each, type.of]] : [])),
  ),
};
