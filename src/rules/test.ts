import { didYouMean } from "../documents/did-you-mean.ts";
import { type FactType, nameOfType } from "../evidence/fact-type.ts";
import type { Compiler, DocumentPath, Test } from "./condition.ts";
import { isMap } from "./is-map.ts";
import { operators } from "./operators/table.ts";
import { and } from "./truth.ts";

/**
 * Compiles what stands after a fact. A plain value means `equals`, a list of values `anyOf`; a map holds operators,
 * and all of them must hold. A plain test of a list asks whether some item passes it.
 */
export function compileTest(
  value: unknown,
  type: FactType,
  path: DocumentPath,
  fact: string,
  outer: Compiler,
): Test {
  const compiler: Compiler = { ...outer, fact };
  if (isMap(value) && Object.keys(value).length === 0) {
    compiler.problem(path, `there is no test of \`${fact}\``, operatorHint("", type));
    return faulty(fact);
  }
  const tests = isMap(value)
    ? compileOperators(value, type, path, compiler)
    : [compilePlain(value, type, path, compiler)];
  const [only] = tests;
  if (tests.length === 1 && only !== undefined) return only;
  const known = tests.filter((test) => test !== undefined);
  if (known.length !== tests.length || known.length === 0) return faulty(fact);
  return (node, at, run) => {
    const children = known.map((test) => test(node, at, run));
    return { truth: and(children.map((child) => child.truth)), fact, operator: "all", children };
  };
}

function compilePlain(
  value: unknown,
  type: FactType,
  path: DocumentPath,
  compiler: Compiler,
): Test | undefined {
  if (type.type === "object") {
    compiler.problem(
      path,
      `\`${compiler.fact}\` is not one value`,
      `name one of its fields: ${Object.keys(type.fields)
        .map((field) => `${compiler.fact}.${field}`)
        .slice(0, 12)
        .join(", ")}`,
    );
    return undefined;
  }
  const name = type.type === "list" ? "some" : Array.isArray(value) ? "anyOf" : "equals";
  return operators[name]?.compile(value, type, path, compiler) ?? faulty(compiler.fact);
}

function compileOperators(
  value: Readonly<Record<string, unknown>>,
  type: FactType,
  path: DocumentPath,
  compiler: Compiler,
): (Test | undefined)[] {
  return Object.entries(value).map(([name, expected]) => {
    const operator = Object.hasOwn(operators, name) ? operators[name] : undefined;
    const here = [...path, name];
    if (operator === undefined) {
      compiler.problem(here, `unknown operator \`${name}\``, operatorHint(name, type));
      return undefined;
    }
    if (!operator.accepts(type)) {
      compiler.problem(
        here,
        `\`${name}\` does not fit \`${compiler.fact}\`, which is ${nameOfType(type)}`,
        operatorHint("", type),
      );
      return undefined;
    }
    return operator.compile(expected, type, here, compiler);
  });
}

function operatorHint(name: string, type: FactType): string {
  const lower = name.toLowerCase();
  if (["regex", "regexp", "pattern", "matches", "match"].includes(lower)) {
    return 'regular expressions are refused because some never end; write phrases: `says: ["mail ballots ...3 fraud*"]`';
  }
  const fitting = Object.values(operators).flatMap((operator) =>
    operator?.accepts(type) ? [operator.name] : [],
  );
  const near = name === "" ? undefined : didYouMean(name, fitting);
  return near ? `did you mean \`${near}\`?` : `${nameOfType(type)} takes: ${fitting.join(", ")}`;
}

/** Stands in for a test that did not compile: it never decides anything. */
function faulty(fact: string): Test {
  return () => ({ truth: "unknown", fact, operator: "faulty", missing: [{ fact, reason: "pack-faulty" }] });
}
