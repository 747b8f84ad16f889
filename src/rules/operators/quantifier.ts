import type { FactType } from "../../evidence/fact-type.ts";
import { isPartialList, type Unknown } from "../../types/fact.ts";
import type { Truth } from "../../types/lattice.ts";
import type { Evidence, Missing } from "../../types/verdict.ts";
import type { Compiler, Condition, DocumentPath, Evaluation, Run, Test } from "../condition.ts";
import { isMap } from "../is-map.ts";
import { missingOf, openNode } from "../node.ts";

/** What became of the items of a list. */
interface Items {
  readonly results: readonly { readonly item: unknown; readonly result: Evaluation }[];
  /** Items that the list may lack. */
  readonly missing: readonly Missing[];
  /** Set when there is no list at all. */
  readonly absent?: Missing;
}

interface Quantifier {
  readonly name: string;
  /** Decides from the items' truths and whether items may be lacking. */
  decide(truths: readonly Truth[], isPartial: boolean): Truth;
  /** The truth of an item that decides the list: shown, quoted and cited. */
  readonly telling: Truth;
}

/** Compiles a test over the items of a list, which are blocks of facts or plain values. */
export function compileQuantifier(
  { name, decide, telling }: Quantifier,
  expected: unknown,
  type: FactType,
  path: DocumentPath,
  compiler: Compiler,
): Test | undefined {
  if (type.type !== "list") return undefined;
  const { fact } = compiler;
  const item = compileItem(expected, type.of, path, compiler);
  return (node, at, run) => {
    const { results, missing, absent } = evaluateItems(node, at, run, fact, item);
    if (absent) return { truth: "unknown", fact, operator: name, expected, missing: [absent] };
    const truth = decide(
      results.map(({ result }) => result.truth),
      missing.length > 0,
    );
    const decisive = results.filter(({ result }) => result.truth === telling);
    const shown = decisive.length > 0 ? decisive : results.filter(({ result }) => result.truth === "unknown");
    const first = shown[0];
    return {
      truth,
      fact,
      operator: name,
      expected,
      actual: results.length,
      missing: truth === "unknown" && missing.length > 0 ? missing : undefined,
      evidence: shown.flatMap(({ item: seen, result }) =>
        result.truth === "false" ? [] : evidenceOf(seen, fact),
      ),
      children: shown.map(({ result }) => result),
      binding: first === undefined ? undefined : { name: type.each, item: first.item },
    };
  };
}

function compileItem(expected: unknown, of: FactType, path: DocumentPath, compiler: Compiler): Condition {
  if (of.type === "object") {
    const block = compiler.compileBlock(expected, of, path);
    const saysCertainty = isMap(expected) && "certainty" in expected;
    return saysCertainty
      ? block
      : (scope, run) => demotePossible(block(scope, run), scope.node, compiler.fact);
  }
  const test = compiler.compileTest(expected, of, path, compiler.fact);
  return (scope, run) => test(scope.node, scope.at, run);
}

/** A merely possible item can make a list unsure, never true: a person has to look. */
function demotePossible(result: Evaluation, item: unknown, fact: string): Evaluation {
  const isPossible =
    typeof item === "object" && item !== null && "certainty" in item && item.certainty === "possible";
  if (!isPossible || result.truth !== "true") return result;
  return {
    truth: "unknown",
    fact,
    operator: "certainty",
    expected: "likely",
    actual: "possible",
    missing: [{ fact, reason: "low-certainty" }],
    children: [result],
  };
}

function evaluateItems(node: unknown, at: string, run: Run, fact: string, item: Condition): Items {
  const list = isPartialList(node) ? node.items : node;
  const gaps: readonly Unknown[] = isPartialList(node) ? node.missing : [];
  const { value, missing } = openNode(list, fact, at);
  if (missing !== undefined) return { results: [], missing: [], absent: missing };
  const items = Array.isArray(value) ? value : [];
  return {
    results: items.map((one: unknown, index) => ({
      item: one,
      result: item({ node: one, at: `${at}[${index}]` }, run),
    })),
    missing: gaps.map((gap) => missingOf(gap, fact)),
  };
}

/** An item that knows where it was seen is evidence itself. */
function evidenceOf(item: unknown, fact: string): Evidence[] {
  if (!isMap(item) || !isMap(item.at) || typeof item.at.field !== "string") return [];
  const { quote, certainty, detector, note, at, kind } = item as Partial<Evidence> & { kind?: string };
  return [{ fact, at, quote, value: kind, certainty, detector, note }];
}
