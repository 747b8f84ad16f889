import type { Calendar } from "../elections/calendar.ts";
import type { FactTree } from "../evidence/detector.ts";
import type { FactType } from "../evidence/fact-type.ts";
import type { Clause } from "../types/clause.ts";
import type { Day } from "../types/election.ts";
import type { Truth } from "../types/lattice.ts";
import type { Trace } from "../types/verdict.ts";
import type { TextIndex } from "./text-index.ts";

/** Everything a compiled condition may look at. Facts are those of one evaluated day. */
export interface Run {
  readonly facts: FactTree;
  readonly day: Day;
  readonly calendar: Calendar;
  readonly texts: TextIndex;
  /** Answers of the conditions that rules of the pack share, by slot; empty at the start of a run. */
  readonly memo: Evaluation[];
  readonly truths: Truth[];
}

/** The node that paths start from: the root of the facts, or one item of a list. */
export interface Scope {
  readonly node: unknown;
  /** Path of the node in the submission, `""` for the root; it prefixes what a person is asked to declare. */
  readonly at: string;
}

/** A condition's result: a trace, plus the list item that a message may quote (`{claim.quote}`). */
export interface Evaluation extends Trace {
  readonly children?: readonly Evaluation[];
  readonly binding?: { readonly name: string; readonly item: unknown };
}

/** A compiled condition over a scope. */
export interface Condition {
  (scope: Scope, run: Run): Evaluation;
  /**
   * The truth alone: the same answer without the trace, which only findings need. Most rules are harmless for most
   * ads, so this is the path that has to be cheap. Absent where the trace costs nothing extra.
   */
  readonly truth?: (node: unknown, run: Run) => Truth;
  /** Where a run keeps its truth, for a condition that rules share. */
  readonly slot?: number;
}

/** A compiled test of one resolved node; `at` is where the node sits in the submission. */
export interface Test {
  (node: unknown, at: string, run: Run): Evaluation;
  readonly truth?: (node: unknown, run: Run) => Truth;
}

/** The truth of a condition, by the cheaper path if it has one: chosen once, when what asks for it is compiled. */
export function shortOf(condition: Condition): (node: unknown, run: Run) => Truth {
  return condition.truth ?? ((node, run) => condition({ node, at: "" }, run).truth);
}

/** The truth of a condition over the root of the facts. */
export function truthOf(condition: Condition, run: Run): Truth {
  const { truth } = condition;
  return truth === undefined ? condition({ node: run.facts, at: "" }, run).truth : truth(run.facts, run);
}

/** A path inside a pack document, for positions. */
export type DocumentPath = readonly (string | number)[];

/** What compiling a rule has to hand, and what it learns on the way. */
export interface Compiler {
  /** The fact path being tested, as traces show it. */
  readonly fact: string;
  /** Place whose calendar a window counts on, unless the window names another. */
  readonly place: string | undefined;
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly reads: RuleReads;
  readonly shared: SharedConditions;
  /** The pack has been compiled before without a problem, so an operator may put off what is costly. */
  readonly isProven: boolean;
  problem(path: DocumentPath, message: string, hint?: string): void;
  compileTest(value: unknown, type: FactType, path: DocumentPath, fact: string): Test;
  compileBlock(value: unknown, type: FactType, path: DocumentPath): Condition;
}

/** What a rule depends on: decides which detectors run and on which days it is evaluated again. */
export interface RuleReads {
  /** Top-level facts, and `media.<field>` for fields of media. */
  readonly facts: Set<string>;
  /** Whether any of them changes with the day. */
  dated: boolean;
  /** Days in a range on which a date condition of the rule may change. */
  readonly edges: ((first: Day, last: Day, calendar: Calendar, facts: FactTree) => readonly Day[])[];
}

/** Conditions on the root of the facts that rules of a pack share, by their source. */
export type SharedConditions = Map<string, { readonly condition: Condition; readonly reads: RuleReads }>;

/** One word of the rule language. */
export interface Operator {
  readonly name: string;
  /** One sentence for the operator's page and the editor's tooltip. */
  readonly doc: string;
  readonly example: string;
  accepts(type: FactType): boolean;
  /** JSON Schema (draft-07) of what may stand after the key, for editors; `inner` describes tests of another type. */
  schema(type: FactType, inner: (type: FactType) => object): object;
  /** Returns undefined after reporting a problem. */
  compile(expected: unknown, type: FactType, path: DocumentPath, compiler: Compiler): Test | undefined;
}
