import type { Action, Ingredient, Manifest, Relation } from "./manifest.ts";

/** Where a step was recorded: for the file itself, or for something that it was made from. */
export type Origin = "this" | Relation;

export interface Step extends Action {
  readonly from: Origin;
  readonly manifest: Manifest;
}

export interface History {
  /** The file's own steps, then those of what it was made from. */
  readonly steps: readonly Step[];
  /** The file's own ingredients. */
  readonly ingredients: readonly Ingredient[];
  /** Whether there was more than is followed. */
  readonly isCut: boolean;
}

const MAX_DEPTH = 16;
const MAX_STEPS = 500;

/** What was only given to a tool stays that; what is in a placed file is a part of this one. */
function through(outer: Origin, inner: Relation): Origin {
  if (outer === "inputTo" || inner === "inputTo") return "inputTo";
  return outer === "componentOf" ? "componentOf" : inner;
}

/** Follows the active manifest into its ingredients, each manifest once, the nearest first. */
export function followHistory([active, ...others]: readonly Manifest[]): History {
  if (active === undefined) return { steps: [], ingredients: [], isCut: false };
  const left = new Map(others.map((manifest) => [manifest.label, manifest]));
  const steps: Step[] = [];
  let level: readonly (readonly [manifest: Manifest, from: Origin])[] = [[active, "this"]];
  let isCut = false;
  for (let depth = 0; level.length > 0; depth++) {
    for (const [manifest, from] of level) {
      steps.push(...manifest.actions.map((action) => ({ ...action, from, manifest })));
    }
    const next = level.flatMap(([{ ingredients }, from]) =>
      ingredients.flatMap(({ manifest, relation }) => {
        const found = manifest === undefined ? undefined : left.get(manifest);
        if (found === undefined) return [];
        left.delete(found.label);
        return [[found, through(from, relation)] as const];
      }),
    );
    isCut = steps.length > MAX_STEPS || (depth === MAX_DEPTH && next.length > 0);
    level = isCut ? [] : next;
  }
  return { steps: steps.slice(0, MAX_STEPS), ingredients: active.ingredients, isCut };
}
