import { isUnknown } from "../types/fact.ts";
import type { Reason } from "../types/reason.ts";
import type { DetectorRun } from "../types/verdict.ts";
import { withinBudget } from "./budget.ts";
import { conform } from "./conform.ts";
import type { Detector, FactTree } from "./detector.ts";
import type { FactType } from "./fact-type.ts";

/** What came of running a detector once. */
export interface Ran {
  /** Only facts that the detector says it gives, each of the type that the dictionary says. */
  readonly facts: FactTree;
  readonly run: DetectorRun;
}

/** Runs a detector under its budget and turns any fault, and anything that is no fact, into unknown facts. */
export async function runDetector(
  { id, version, budgetMs, gives }: Detector,
  work: () => FactTree | Promise<FactTree>,
  types: Readonly<Record<string, FactType>>,
): Promise<Ran> {
  const attempt = await withinBudget(async () => checked(await work(), gives, types, id), budgetMs);
  if (attempt.status === "ran") {
    const { facts, faults } = attempt.value;
    if (faults.length > 0) return { facts, run: { id, version, status: "failed", note: faultNote(faults) } };
    return { facts, run: { id, version, status: isUnavailable(facts) ? "unavailable" : "ran" } };
  }
  const unknown: Reason = attempt.status === "timeout" ? "timeout" : "detector-failed";
  const note = attempt.status === "failed" ? attempt.note : undefined;
  return {
    facts: Object.fromEntries(gives.map((field) => [field, { unknown, detector: id }])),
    run: { id, version, status: attempt.status, note },
  };
}

/** The facts that were promised, each held to its type. */
function checked(
  given: unknown,
  gives: readonly string[],
  types: Readonly<Record<string, FactType>>,
  detector: string,
): { readonly facts: FactTree; readonly faults: readonly string[] } {
  const faults: string[] = [];
  const facts: Record<string, unknown> = {};
  for (const name of gives) {
    // What is no map of facts fits no type, so every promised fact becomes unknown.
    const node = isMap(given) ? given[name] : null;
    const type = types[name];
    if (node === undefined) continue;
    facts[name] =
      type === undefined ? node : conform(node, type, detector, (path) => faults.push(path), name);
  }
  return { facts, faults };
}

const isMap = (given: unknown): given is FactTree =>
  typeof given === "object" && given !== null && !Array.isArray(given);

const isUnavailable = (facts: FactTree): boolean =>
  Object.values(facts).some((fact) => isUnknown(fact) && fact.unknown === "missing-package");

const faultNote = (faults: readonly string[]): string =>
  `not of the type of the fact: ${faults.slice(0, 5).join(", ")}`;
