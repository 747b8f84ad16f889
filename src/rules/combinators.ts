import type { FactType } from "../evidence/fact-type.ts";
import { type Compiler, type Condition, type DocumentPath, type Run, shortOf } from "./condition.ts";
import { and, not, or } from "./truth.ts";

interface Combinator {
  readonly doc: string;
  compile(value: unknown, type: FactType, path: DocumentPath, compiler: Compiler): Condition | undefined;
}

const all: Combinator = {
  doc: "Every block of the list holds.",
  compile: (value, type, path, compiler) => compileList("all", and, value, type, path, compiler),
};

const any: Combinator = {
  doc: "At least one block of the list holds.",
  compile: (value, type, path, compiler) => compileList("any", or, value, type, path, compiler),
};

const negation: Combinator = {
  doc: "The block does not hold; unknown stays unknown.",
  compile(value, type, path, compiler) {
    const condition = compiler.compileBlock(value, type, path);
    const traced: Condition = (scope, run) => {
      const child = condition(scope, run);
      return { truth: not(child.truth), fact: "not", operator: "not", children: [child] };
    };
    const short = shortOf(condition);
    return Object.assign(traced, { truth: (node: unknown, run: Run) => not(short(node, run)) });
  },
};

function compileList(
  name: "all" | "any",
  join: typeof and,
  value: unknown,
  type: FactType,
  path: DocumentPath,
  compiler: Compiler,
): Condition | undefined {
  if (!Array.isArray(value) || value.length === 0) {
    compiler.problem(
      path,
      `\`${name}\` needs a list of blocks`,
      `write \`${name}:\` and one \`- fact: value\` a line`,
    );
    return undefined;
  }
  const conditions = value.map((block, index) => compiler.compileBlock(block, type, [...path, index]));
  const traced: Condition = (scope, run) => {
    const children = conditions.map((condition) => condition(scope, run));
    return { truth: join(children.map((child) => child.truth)), fact: name, operator: name, children };
  };
  const shorts = conditions.map(shortOf);
  const truth = (node: unknown, run: Run) => join(shorts.map((short) => short(node, run)));
  return Object.assign(traced, { truth });
}

/** The words that join conditions, where a fact could stand. */
export const combinators: Readonly<Record<string, Combinator>> = { all, any, not: negation };
