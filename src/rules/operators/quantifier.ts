import type { FactType } from "../../evidence/fact-type.ts";
import type { Truth } from "../../types/lattice.ts";
import type { Evidence } from "../../types/verdict.ts";
import {
  type Compiler,
  type Condition,
  type DocumentPath,
  type Evaluation,
  type Run,
  shortOf,
  type Test,
} from "../condition.ts";
import { isMap } from "../is-map.ts";
import { openList } from "../node.ts";
import { not as negate } from "../truth.ts";
import { seenItem } from "./seen-item.ts";

interface Quantifier {
  readonly name: string;
  /** The truth of an item that decides the list: shown, quoted and cited. */
  readonly telling: Exclude<Truth, "unknown">;
  /** The truth of a list that has no such item and lacks none; one with a telling item has the other. */
  readonly otherwise: Exclude<Truth, "unknown">;
}

/** Compiles a test over the items of a list, which are blocks of facts or plain values. */
export function compileQuantifier(
  quantifier: Quantifier,
  expected: unknown,
  type: FactType,
  path: DocumentPath,
  compiler: Compiler,
): Test | undefined {
  if (type.type !== "list") return undefined;
  const { name, telling, otherwise } = quantifier;
  const decided = negate(otherwise);
  const { fact } = compiler;
  const test = compileItem(expected, type.of, path, compiler, telling);
  const traced: Test = (node, at, run) => {
    const { items, gaps, absent } = openList(node, fact);
    if (absent) return { truth: "unknown", fact, operator: name, expected, missing: [absent] };
    const results = items.map((item, index) => {
      const field = `${at}[${index}]`;
      return { item, field, result: test({ node: item, at: field }, run) };
    });
    const decisive = results.filter(({ result }) => result.truth === telling);
    const shown = decisive.length > 0 ? decisive : results.filter(({ result }) => result.truth === "unknown");
    const isOpen = shown.length > 0 || gaps.length > 0;
    const truth = decisive.length > 0 ? decided : isOpen ? "unknown" : otherwise;
    const first = shown[0];
    return {
      truth,
      fact,
      operator: name,
      expected,
      actual: items.length,
      missing: truth === "unknown" && gaps.length > 0 ? gaps : undefined,
      evidence: shown.flatMap(({ item, field, result }) => evidenceOf(item, fact, field, result)),
      children: shown.map(({ result }) => result),
      binding: first === undefined ? undefined : { name: type.each, item: first.item },
    };
  };
  const short = shortOf(test);
  const overItems = (items: readonly unknown[], isPartial: boolean, run: Run): Truth => {
    let isOpen = isPartial;
    for (const item of items) {
      const truth = short(item, run);
      if (truth === telling) return decided;
      isOpen ||= truth === "unknown";
    }
    return isOpen ? "unknown" : otherwise;
  };
  return Object.assign(traced, {
    truth: (node: unknown, run: Run): Truth => {
      if (Array.isArray(node)) return overItems(node, false, run);
      const { items, gaps, absent } = openList(node, fact);
      return absent ? "unknown" : overItems(items, gaps.length > 0, run);
    },
  });
}

function compileItem(
  expected: unknown,
  of: FactType,
  path: DocumentPath,
  compiler: Compiler,
  telling: Truth,
): Condition {
  if (of.type === "object") {
    const block = compiler.compileBlock(expected, of, path);
    if (namesCertainty(expected)) return block;
    const traced: Condition = (scope, run) =>
      demotePossible(block(scope, run), scope.node, compiler.fact, telling);
    const short = shortOf(block);
    return Object.assign(traced, {
      truth: (item: unknown, run: Run): Truth => {
        const truth = short(item, run);
        return truth === telling && isPossible(item) ? "unknown" : truth;
      },
    });
  }
  const test = compiler.compileTest(expected, of, path, compiler.fact);
  const traced: Condition = (scope, run) => test(scope.node, scope.at, run);
  const { truth } = test;
  if (truth === undefined) return traced;
  return Object.assign(traced, { truth });
}

const isPossible = (item: unknown): boolean => isMap(item) && item.certainty === "possible";

/** Whether the block speaks of the items' certainty itself, be it inside `all`, `any` or `not`. */
function namesCertainty(block: unknown): boolean {
  if (Array.isArray(block)) return block.some(namesCertainty);
  if (!isMap(block)) return false;
  return (
    Object.hasOwn(block, "certainty") ||
    [block.all, block.any, block.not].some((inner) => namesCertainty(inner))
  );
}

/** A merely possible item can make a list unsure, never decide it: a person has to look. */
function demotePossible(result: Evaluation, item: unknown, fact: string, telling: Truth): Evaluation {
  if (!isPossible(item) || result.truth !== telling) return result;
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

/**
 * An item that knows where it was seen is evidence itself, and so is what was observed beside it; of one that was handed
 * in, what was seen of it is, or else its place in the list.
 */
function evidenceOf(item: unknown, fact: string, field: string, result: Evaluation): Evidence[] {
  if (!isMap(item)) return [];
  if (!isMap(item.at)) return "certainty" in item || hasEvidence(result) ? [] : [{ fact, at: { field } }];
  return seenItem(item, fact);
}

const hasEvidence = ({ evidence = [], children = [] }: Evaluation): boolean =>
  evidence.length > 0 || children.some(hasEvidence);
